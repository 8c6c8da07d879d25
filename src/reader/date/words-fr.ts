import { wordTable } from '../phrase/word-table.ts';
import type { Token } from '../text/token.ts';
import {
  type DateParser,
  dayOfMonth,
  norm,
  numericDate,
  type Parsed,
  year,
} from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { calendar } from './fr-calendar.ts';
import { counted, occasion, simple, turned } from './fr-relative.ts';
import { PARTS, TURNS, UNITS } from './fr-word.ts';

const BEFORE_YEAR = new Set(
  'en depuis annee debut fin mi ete printemps automne hiver vers entre et a jusqu courant des avant apres pour trimestre semestre'.split(
    ' ',
  ),
);

/** "de 2015" is a year after a noun that has one: l’accord de 2015. */
const DATED_NOUNS = new Set(
  'loi lois texte resolution accord accords coup putsch guerre election elections presidentielle traite cessez treve revolution insurrection constitution invasion annexion referendum declaration pacte sommet offensive genocide intervention conflit crise campagne protocole paix feu etat legislatives scrutin soulevement alger minsk debut fin ete printemps automne hiver annee entre mai juin'.split(
    ' ',
  ),
);

const COUNTED =
  /^(personnes|soldats|hommes|combattants|civils|tonnes|dollars|euros|kilometres|km|metres|familles|refugies|maisons|prisonniers|militaires|morts)$/;

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
  if (inside === undefined) {
    return thisPart(tokens, norm(tokens, next - 1) === 'mois' ? next - 1 : next, part);
  }
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
    occasion(tokens, at) ??
    simple(tokens, at) ??
    bareYear(tokens, at)
  );
}

const LINKS = wordTable<string[]>({ du: ['au'], de: ['a'], entre: ['et'], depuis: [] });

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
