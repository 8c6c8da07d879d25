import type { Token } from '../text/token.ts';
import {
  type DateParser,
  dayOfMonth,
  exists,
  norm,
  numericDate,
  type Parsed,
  year,
} from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { frenchDays, frenchMonths } from './month.ts';

const PARTS: Record<string, DateWords['part']> = {
  debut: 'early',
  mi: 'mid',
  milieu: 'mid',
  courant: 'mid',
  fin: 'late',
};
const TURNS: Record<string, DateWords['turn']> = {
  dernier: 'last',
  derniere: 'last',
  passe: 'last',
  passee: 'last',
  ecoule: 'last',
  prochain: 'next',
  prochaine: 'next',
};
const UNITS: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  jour: 'day',
  jours: 'day',
  semaine: 'week',
  semaines: 'week',
  mois: 'month',
  an: 'year',
  ans: 'year',
  annee: 'year',
  annees: 'year',
};
const NUMBERS: Record<string, number> = {
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
};
const BEFORE_YEAR = new Set(
  'en depuis annee debut fin mi ete printemps automne hiver vers entre et a jusqu courant des avant apres'.split(
    ' ',
  ),
);
/** "de 2015" is a year after a noun that has one: l’accord de 2015. */
const DATED_NOUNS = new Set(
  'accord accords coup putsch guerre election elections presidentielle traite cessez treve revolution insurrection constitution invasion annexion referendum declaration pacte sommet offensive genocide intervention conflit crise campagne protocole paix feu etat legislatives scrutin soulevement alger minsk debut fin ete printemps automne hiver annee entre mai juin'.split(
    ' ',
  ),
);
const COUNTED =
  /^(personnes|soldats|hommes|combattants|civils|tonnes|dollars|euros|kilometres|km|metres|familles|refugies|maisons|prisonniers|militaires|morts)$/;

const monthAt = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' ? frenchMonths.get(norm(tokens, at)) : undefined;

function turnAfter(tokens: readonly Token[], at: number, words: DateWords, rule: string): Parsed {
  const direct = year(tokens, at);
  if (direct !== undefined) return { words: { ...words, year: direct }, to: at + 1, rule };
  const turn = TURNS[norm(tokens, at)];
  if (turn) return { words: { ...words, turn }, to: at + 1, rule: `${rule} turned` };
  if (
    norm(tokens, at) === 'de' &&
    norm(tokens, at + 1) === 'l' &&
    /^an(nee)?$/.test(norm(tokens, at + 2))
  ) {
    const later = TURNS[norm(tokens, at + 3)];
    if (later) return { words: { ...words, yearTurn: later }, to: at + 4, rule: `${rule} turned` };
  }
  return { words, to: at, rule };
}

/** [le] 3 octobre [2024|dernier]; octobre [2024|dernier] */
function calendar(tokens: readonly Token[], at: number): Parsed | undefined {
  const lead = dayOfMonth(tokens, at);
  if (lead) {
    const month = monthAt(tokens, lead.to);
    if (month === undefined || !exists(lead.day, month)) return undefined;
    return turnAfter(tokens, lead.to + 1, { month, day: lead.day }, 'day month');
  }
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const stopped =
    norm(tokens, at + 1) === '.' && year(tokens, at + 2) !== undefined ? at + 2 : at + 1;
  const parsed = turnAfter(tokens, stopped, { month }, 'month');
  // "mars" and "mai" inside other names (23-Mars) come after a hyphen
  if (tokens[at]?.gap === 'hyphen' && norm(tokens, at - 1) !== 'mi') return undefined;
  return parsed;
}

/** le mois dernier, la semaine prochaine, cette année, le même mois, lundi dernier */
function turned(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  if (word === 'meme') {
    const unit = UNITS[norm(tokens, at + 1)];
    if (unit === undefined) return undefined;
    return {
      words: { offset: { unit, count: 0 }, from: 'previous' },
      to: at + 2,
      rule: 'same unit',
    };
  }
  if (['cette', 'ce', 'cet'].includes(word)) {
    const next = norm(tokens, at + 1);
    const unit = UNITS[next];
    const to = norm(tokens, at + 2) === 'ci' ? at + 3 : at + 2;
    const weekday = frenchDays.get(next);
    if (weekday !== undefined) return { words: { weekday }, to: at + 2, rule: 'weekday' };
    if (next === 'ete' || unit === undefined || unit === 'day') return undefined;
    // "cette année-là" points to the text, "cette année" to the publication
    const back = norm(tokens, at + 2) === 'la' && tokens[at + 2]?.gap === 'hyphen';
    const words: DateWords = { offset: { unit, count: 0 }, from: back ? 'previous' : 'published' };
    return {
      words: back ? words : { ...words, turn: 'this' },
      to: back ? at + 3 : to,
      rule: 'this unit',
    };
  }
  const unit = UNITS[word];
  const turn = TURNS[norm(tokens, at + 1)];
  if (unit !== undefined && unit !== 'day' && turn !== undefined) {
    const count = turn === 'last' ? -1 : 1;
    return {
      words: { offset: { unit, count }, from: 'published', turn },
      to: at + 2,
      rule: 'turned unit',
    };
  }
  if (
    (word === 'an' || word === 'annee') &&
    ['en_cours', 'courante'].includes(norm(tokens, at + 1))
  ) {
    return {
      words: { offset: { unit: 'year', count: 0 }, from: 'published' },
      to: at + 2,
      rule: 'this unit',
    };
  }
  return undefined;
}

function counted(tokens: readonly Token[], at: number): Parsed | undefined {
  const ago =
    norm(tokens, at) === 'il' && norm(tokens, at + 1) === 'y' && norm(tokens, at + 2) === 'a';
  const begin = ago ? at + 3 : at;
  const token = tokens[begin];
  const count = token?.kind === 'number' ? Number(token.norm) : NUMBERS[norm(tokens, begin)];
  const unit = UNITS[norm(tokens, begin + 1)];
  if (count === undefined || !Number.isInteger(count) || unit === undefined) return undefined;
  if (ago)
    return {
      words: { offset: { unit, count: -count }, from: 'published' },
      to: begin + 2,
      rule: 'ago',
    };
  const [first, second] = [norm(tokens, begin + 2), norm(tokens, begin + 3)];
  if (first === 'plus' && second === 'tard') {
    return { words: { offset: { unit, count }, from: 'previous' }, to: begin + 4, rule: 'later' };
  }
  if ((first === 'plus' && second === 'tot') || first === 'auparavant') {
    const to = first === 'plus' ? begin + 4 : begin + 3;
    return { words: { offset: { unit, count: -count }, from: 'previous' }, to, rule: 'earlier' };
  }
  return undefined;
}

const WORDS: Record<string, number> = { hier: -1, demain: 1 };

function simple(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  const day = (count: number, to: number): Parsed => ({
    words: { offset: { unit: 'day', count }, from: 'published' },
    to,
    rule: 'day word',
  });
  if (word === 'avant' && norm(tokens, at + 1) === 'hier') return day(-2, at + 2);
  if (word === 'aujourd' && norm(tokens, at + 1) === 'hui') return day(0, at + 2);
  if (WORDS[word] !== undefined) return day(WORDS[word], at + 1);
  if ((word === 'lendemain' || word === 'veille') && norm(tokens, at - 1) !== 'au') {
    const next = norm(tokens, at + 1);
    if (next === 'de' || next === 'd' || next === 'du') return undefined;
    const count = word === 'lendemain' ? 1 : -1;
    return { words: { offset: { unit: 'day', count }, from: 'previous' }, to: at + 1, rule: word };
  }
  const weekday = frenchDays.get(word);
  if (weekday === undefined) return undefined;
  const exact = calendar(tokens, at + 1);
  if (exact?.words.day !== undefined) return { ...exact, rule: 'weekday and date' };
  const turn = TURNS[norm(tokens, at + 1)];
  return turn
    ? { words: { weekday, turn }, to: at + 2, rule: 'turned weekday' }
    : { words: { weekday }, to: at + 1, rule: 'weekday' };
}

function bareYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const value = year(tokens, at);
  if (value === undefined || COUNTED.test(norm(tokens, at + 1))) return undefined;
  const before = norm(tokens, at - 1);
  const bracketed = before === '(' && [')', '-', ','].includes(norm(tokens, at + 1));
  const dated =
    before === 'de' && [2, 3, 4, 5].some((back) => DATED_NOUNS.has(norm(tokens, at - back)));
  const ranged = before === '-' && year(tokens, at - 2) !== undefined;
  if (!(bracketed || dated || ranged || BEFORE_YEAR.has(before))) return undefined;
  return { words: { year: value }, to: at + 1, rule: 'year' };
}

/** début octobre, mi-2015, à la fin de l’année dernière */
function parted(tokens: readonly Token[], at: number): Parsed | undefined {
  const part = PARTS[norm(tokens, at)];
  if (part === undefined) return undefined;
  let next = at + 1;
  while (['de', 'du', 'l', 'le', 'la', 'd', 'mois'].includes(norm(tokens, next)) && next < at + 4)
    next++;
  if (norm(tokens, next - 1) === 'mois' && TURNS[norm(tokens, next)]) next--;
  const direct = year(tokens, next);
  const inside =
    calendar(tokens, next) ??
    turned(tokens, next) ??
    (direct === undefined
      ? undefined
      : { words: { year: direct } as DateWords, to: next + 1, rule: 'year' });
  if (inside === undefined) return thisPart(tokens, next, part);
  return { words: { ...inside.words, part }, to: inside.to, rule: `part of ${inside.rule}` };
}

/** "au début de l’année" without more is this year's. */
function thisPart(
  tokens: readonly Token[],
  at: number,
  part: DateWords['part'],
): Parsed | undefined {
  const unit = UNITS[norm(tokens, at)];
  if (
    (unit !== 'year' && unit !== 'month') ||
    norm(tokens, at - 1) === 'd' ||
    norm(tokens, at).endsWith('ns')
  )
    return undefined;
  const words: DateWords = { offset: { unit, count: 0 }, from: 'published', turn: 'this' };
  if (part) words.part = part;
  return { words, to: at + 1, rule: 'part of this unit' };
}

function single(tokens: readonly Token[], at: number): Parsed | undefined {
  return (
    numericDate(tokens, at) ??
    parted(tokens, at) ??
    calendar(tokens, at) ??
    turned(tokens, at) ??
    counted(tokens, at) ??
    simple(tokens, at) ??
    bareYear(tokens, at)
  );
}

const LINKS: Record<string, string[]> = { du: ['au'], de: ['a'], entre: ['et'], depuis: [] };

/** du 3 au 5 mai 2023, de mars à juin 2022, entre 2011 et 2014, 2011-2014 */
function ranged(tokens: readonly Token[], at: number): Parsed | undefined {
  const links =
    LINKS[norm(tokens, at - 1)] ??
    (norm(tokens, at - 1) === 'le' ? LINKS[norm(tokens, at - 2)] : undefined) ??
    [];
  const first = dayOfMonth(tokens, at);
  const start: Parsed | undefined =
    calendar(tokens, at) ??
    (first ? { words: { day: first.day }, to: first.to, rule: 'day' } : undefined) ??
    (year(tokens, at) === undefined
      ? undefined
      : { words: { year: year(tokens, at)! }, to: at + 1, rule: 'year' });
  if (start === undefined || start.words.turn) return undefined;
  const link = norm(tokens, start.to);
  const hyphen = tokens[start.to]?.gap === 'hyphen';
  if (!links.includes(link) && !hyphen && link !== '-') return undefined;
  let next = hyphen ? start.to : start.to + 1;
  if (norm(tokens, next) === 'le') next++;
  const direct = year(tokens, next);
  const end =
    calendar(tokens, next) ??
    (direct === undefined ? undefined : { words: { year: direct } as DateWords, to: next + 1 });
  if (end === undefined) return undefined;
  if (
    start.words.day !== undefined &&
    start.words.month === undefined &&
    end.words.day === undefined
  )
    return undefined;
  if (
    start.words.year !== undefined &&
    end.words.month !== undefined &&
    start.words.month === undefined
  )
    return undefined;
  return { words: { ...start.words, until: end.words }, to: end.to, rule: 'range' };
}

export const frenchDate: DateParser = (tokens, at) => ranged(tokens, at) ?? single(tokens, at);
