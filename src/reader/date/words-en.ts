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
import { calendar, withYear } from './en-calendar.ts';
import { counted, followed, occasion, simple, turned } from './en-relative.ts';
import { PARTS, SEASON_MONTHS } from './en-word.ts';

/** Words after which four digits are a year. */
const BEFORE_YEAR = new Set(
  'in since by during of until till from between before after around circa year to through throughout for early late mid and spring summer autumn fall winter election elections end'.split(
    ' ',
  ),
);

/** Nouns that a year may stand before: the 2015 accord. */
const AFTER_YEAR = new Set(
  'agreement accord deal treaty coup war election elections ceasefire truce peace revolution uprising constitution invasion annexation referendum declaration pact summit memorandum offensive protests genocide intervention vote conflict crisis attack attacks campaign protocol military presidential parliamentary general'.split(
    ' ',
  ),
);

function bareYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const value = year(tokens, at);
  if (value === undefined) return undefined;
  const before = norm(tokens, at - 1);
  const bracketed = before === '(' && [')', '-', ','].includes(norm(tokens, at + 1));
  const season = SEASON_MONTHS[before] !== undefined;
  // "an 1857 treaty", "a 1951 mutual defence treaty"
  const modified =
    (['the', 's', 'a', 'an', 'its', 'their'].includes(before) ||
      tokens[at - 1]?.gap === 'apostrophe') &&
    [1, 2, 3].some(
      (ahead) =>
        AFTER_YEAR.has(norm(tokens, at + ahead)) &&
        tokens.slice(at + 1, at + ahead).every((token) => token.kind === 'word'),
    );
  const ranged = before === '-' && year(tokens, at - 2) !== undefined;
  if (!(bracketed || season || modified || ranged || BEFORE_YEAR.has(before))) return undefined;
  // "of 2015 people", "for 2000 soldiers" count
  const after = tokens[at + 1];
  const counts =
    after?.kind === 'word' &&
    !modified &&
    /^(people|soldiers|troops|fighters|men|civilians|tonnes|tons|dollars|kilometres|km|metres|miles|homes|families|refugees|rounds|prisoners)$/.test(
      after.norm,
    );
  return counts ? undefined : { words: { year: value }, to: at + 1, rule: 'year' };
}

const OWN_UNITS = wordTable<'year' | 'month'>({ year: 'year', month: 'month' });

/** early October, mid-2015, the end of last year */
function parted(tokens: readonly Token[], at: number): Parsed | undefined {
  const part = PARTS[norm(tokens, at)];
  if (part === undefined) return undefined;
  let next = at + 1;
  while (['of', 'the', 'in', '-'].includes(norm(tokens, next)) && next < at + 3) next++;
  const own = norm(tokens, next - 1) === 'the' ? OWN_UNITS[norm(tokens, next)] : undefined;
  if (own && norm(tokens, at + 1) === 'of') {
    const offset = { unit: own, count: 0 };
    return {
      words: { offset, from: 'published', turn: 'this', part },
      to: next + 1,
      rule: 'part of this unit',
    };
  }
  const inside =
    calendar(tokens, next) ??
    turned(tokens, next) ??
    (year(tokens, next) === undefined
      ? undefined
      : { words: { year: year(tokens, next)! }, to: next + 1, rule: 'year' });
  if (
    inside === undefined ||
    (inside.words.weekday !== undefined && inside.words.month === undefined)
  )
    return undefined;
  return { words: { ...inside.words, part }, to: inside.to, rule: `part of ${inside.rule}` };
}

function single(tokens: readonly Token[], at: number): Parsed | undefined {
  return (
    numericDate(tokens, at) ??
    parted(tokens, at) ??
    calendar(tokens, at) ??
    followed(tokens, at) ??
    turned(tokens, at) ??
    counted(tokens, at) ??
    occasion(tokens, at) ??
    simple(tokens, at) ??
    bareYear(tokens, at)
  );
}

const dashed = (tokens: readonly Token[], at: number) =>
  norm(tokens, at) === '-' || tokens[at]?.gap === 'hyphen';

/** from 3 to 5 May 2023, 3–5 May, between March and June 2022, 2011–2014, June–July 2023 */
function ranged(tokens: readonly Token[], at: number): Parsed | undefined {
  const opener = norm(tokens, at - 1);
  const first = dayOfMonth(tokens, at);
  if (first) {
    const hyphen = tokens[first.to]?.gap === 'hyphen';
    const link = norm(tokens, first.to);
    const joined =
      link === '-' ||
      (link === 'to' && opener === 'from') ||
      (link === 'and' && opener === 'between');
    const end = hyphen
      ? single(tokens, first.to)
      : joined
        ? single(tokens, first.to + 1)
        : undefined;
    if (end?.words.day !== undefined && end.words.month !== undefined) {
      return { words: { day: first.day, until: end.words }, to: end.to, rule: 'range' };
    }
    return undefined;
  }
  const start =
    calendar(tokens, at) ?? (year(tokens, at) === undefined ? undefined : bareYear(tokens, at));
  if (start === undefined || start.words.turn) return undefined;
  const link = norm(tokens, start.to);
  const joined =
    (link === 'to' && opener === 'from') ||
    (link === 'and' && opener === 'between') ||
    link === '-';
  if (!joined && !dashed(tokens, start.to)) return undefined;
  const next = joined ? start.to + 1 : start.to;
  const endYear = year(tokens, next);
  const end =
    calendar(tokens, next) ??
    (endYear === undefined ? undefined : { words: { year: endYear } as DateWords, to: next + 1 });
  // "October 3-5": the days of one month
  if (start.words.day !== undefined && end === undefined) {
    const last = dayOfMonth(tokens, next);
    if (!last) return undefined;
    const { day, ...month } = start.words;
    const dated = withYear(tokens, last.to, { ...month, day: last.day }, 'range');
    return {
      words: { ...dated.words, day: day as number, until: dated.words },
      to: dated.to,
      rule: 'range',
    };
  }
  if (end === undefined) return undefined;
  return { words: { ...start.words, until: end.words }, to: end.to, rule: 'range' };
}

export const englishDate: DateParser = (tokens, at) => ranged(tokens, at) ?? single(tokens, at);
