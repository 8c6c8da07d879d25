import { wordTable } from '../phrase/word-table.ts';
import type { Token } from '../text/token.ts';
import { calendar, YEAR_WORDS } from './ar-calendar.ts';
import { look, lookSet } from './ar-look.ts';
import { counted, simple, turned } from './ar-relative.ts';
import { PARTS } from './ar-word.ts';
import {
  type DateParser,
  dayOfMonth,
  norm,
  numericDate,
  type Parsed,
  year,
} from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { hijri } from './hijri.ts';

const BEFORE_YEAR = new Set(
  'في منذ حتي قبل بعد بين خلال الي ربيع صيف خريف شتاء اتفاق اتفاقية انقلاب حرب ثورة انتخابات هدنة معاهدة دستور من اوائل مطلع بداية منتصف اواخر نهاية'.split(
    ' ',
  ),
);

/** "the forties" and counts: nouns that a number of four digits may count. */
const COUNTED = new Set(
  'شخص شخصا جندي جنديا مقاتل مقاتلا دولار طن طنا كيلومتر كيلومترا مدني مدنيا اسير اسيرا عائلة لاجئ منزل قتيل قتيلا'.split(
    ' ',
  ),
);

function bareYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const named = lookSet(YEAR_WORDS, norm(tokens, at));
  if (named) {
    const value = year(tokens, at + 1);
    return value === undefined ? undefined : { words: { year: value }, to: at + 2, rule: 'year' };
  }
  const value = year(tokens, at);
  if (value === undefined || COUNTED.has(norm(tokens, at + 1))) return undefined;
  const before = norm(tokens, at - 1);
  const bracketed = before === '(' && [')', '-', ','].includes(norm(tokens, at + 1));
  const ranged = (before === '-' || before === 'و') && year(tokens, at - 2) !== undefined;
  const listed = before === 'و' && year(tokens, at - 2) !== undefined;
  if (bracketed || ranged || listed || lookSet(BEFORE_YEAR, before)) {
    return { words: { year: value }, to: at + 1, rule: 'year' };
  }
  return undefined;
}

const OWN_UNITS = wordTable<'year' | 'month'>({ العام: 'year', السنة: 'year', الشهر: 'month' });

/** "مطلع العام", "نهاية الشهر" without more: the publication's own. */
function thisPart(
  tokens: readonly Token[],
  at: number,
  part: DateWords['part'],
): Parsed | undefined {
  const unit = OWN_UNITS[norm(tokens, at)];
  if (unit === undefined || tokens[at + 1]?.kind === 'number') return undefined;
  const words: DateWords = { offset: { unit, count: 0 }, from: 'published', turn: 'this' };
  if (part) words.part = part;
  return { words, to: at + 1, rule: 'part of this unit' };
}

/** أوائل أكتوبر, منتصف 2015, بداية العام الجاري */
function parted(tokens: readonly Token[], at: number): Parsed | undefined {
  const part = look(PARTS, norm(tokens, at));
  if (!part) return undefined;
  let next = at + 1;
  if (['من', 'في'].includes(norm(tokens, next))) next++;
  const direct = year(tokens, next);
  const inside =
    calendar(tokens, next) ??
    turned(tokens, next) ??
    bareYear(tokens, next) ??
    (direct === undefined
      ? undefined
      : { words: { year: direct } as DateWords, to: next + 1, rule: 'year' });
  if (inside === undefined) return thisPart(tokens, next, part.value);
  if (
    part.value === 'early' &&
    norm(tokens, at).endsWith('اول') &&
    inside.words.month === undefined
  )
    return undefined;
  return {
    words: { ...inside.words, part: part.value as NonNullable<DateWords['part']> },
    to: inside.to,
    rule: `part of ${inside.rule}`,
  };
}

function single(tokens: readonly Token[], at: number): Parsed | undefined {
  return (
    numericDate(tokens, at) ??
    hijri(tokens, at) ??
    parted(tokens, at) ??
    calendar(tokens, at) ??
    turned(tokens, at) ??
    counted(tokens, at) ??
    simple(tokens, at) ??
    bareYear(tokens, at)
  );
}

/** بين مارس ويونيو 2022, من 3 إلى 5 مايو, بين عامي 2011 و2014, 2011-2014 */
function ranged(tokens: readonly Token[], at: number): Parsed | undefined {
  const opener = norm(tokens, at - 1);
  const first = dayOfMonth(tokens, at);
  const start: Parsed | undefined =
    calendar(tokens, at) ??
    bareYear(tokens, at) ??
    (first ? { words: { day: first.day }, to: first.to, rule: 'day' } : undefined) ??
    (year(tokens, at) === undefined
      ? undefined
      : { words: { year: year(tokens, at)! }, to: at + 1, rule: 'year' });
  if (start === undefined || start.words.turn) return undefined;
  const link = norm(tokens, start.to);
  const dashed = link === '-' || tokens[start.to]?.gap === 'hyphen';
  const between = opener === 'بين' || norm(tokens, at) === 'عامي';
  const joined =
    (between && link.startsWith('و')) || ((opener === 'من' || opener === 'بين') && link === 'الي');
  if (!dashed && !joined) return undefined;
  // و is joined to a word and stands alone before a number
  const next = dashed
    ? link === '-'
      ? start.to + 1
      : start.to
    : link === 'و' || link === 'الي'
      ? start.to + 1
      : start.to;
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
  return { words: { ...start.words, until: end.words }, to: end.to, rule: 'range' };
}

export const arabicDate: DateParser = (tokens, at) => ranged(tokens, at) ?? single(tokens, at);
