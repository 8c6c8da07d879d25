import { wordTable } from '../phrase/word-table.ts';
import type { DateWords } from './date-mention.ts';

export const PARTS = wordTable<DateWords['part']>({
  debut: 'early',
  mi: 'mid',
  milieu: 'mid',
  courant: 'mid',
  fin: 'late',
});

export const TURNS = wordTable<DateWords['turn']>({
  dernier: 'last',
  derniere: 'last',
  passe: 'last',
  passee: 'last',
  ecoule: 'last',
  prochain: 'next',
  prochaine: 'next',
});

export const UNITS = wordTable<'day' | 'week' | 'month' | 'year'>({
  jour: 'day',
  jours: 'day',
  semaine: 'week',
  semaines: 'week',
  mois: 'month',
  an: 'year',
  ans: 'year',
  annee: 'year',
  annees: 'year',
});

export const NUMBERS = wordTable<number>({
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
});
