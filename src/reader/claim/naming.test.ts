import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `byText | hedge` of every claim, in order. */
const found = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const table: [Language, string, string[]][] = [
  ['en', 'China calls the affair a misunderstanding.', ['China | assert']],
  ['en', 'Bishkek describes the events as an invasion.', ['Bishkek | assert']],
  ['en', 'Analysts see the move as a signal to Moscow.', ['Analysts | assert']],
  ['en', 'The president called a meeting of the cabinet.', []],
  ['en', 'Ethiopia called for a ceasefire.', []],
  ['en', 'Kyrgyzstan called off a drill on its territory.', []],
  ['fr', "Pékin présente l'affaire comme un malentendu.", ['Pékin | assert']],
  ['fr', "Bamako y voit la main d'Alger.", ['Bamako | assert']],
  ['fr', 'Le Rwanda a qualifié la fermeture de « décision unilatérale ».', ['Le Rwanda | assert']],
  ['fr', 'Paris a appelé à une trêve.', []],
  ['ar', 'ووصف الوزير الاتفاق بأنه «كارثة».', ['الوزير الاتفاق | assert']],
  ['ar', 'لكن وزير المالية وصف الصفقة بأنها «كارثة».', ['وزير المالية | assert']],
  ['ar', 'ونددت باريس بما وصفته بأنه «استفزاز».', ['باريس | assert']],
  ['ar', 'وهو ما وصفه متحدث عسكري بأنه «خيال».', ['متحدث عسكري | assert']],
];

describe('names given to things', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
