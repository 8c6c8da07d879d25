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
import { arabicDays, arabicMonths, doubtfulArabicMonths } from './month.ts';

const map = <V>(entries: Record<string, V>) => new Map(Object.entries(entries));

const PARTS = map<DateWords['part']>({
  اوائل: 'early',
  مطلع: 'early',
  بداية: 'early',
  بدايات: 'early',
  مستهل: 'early',
  اول: 'early',
  منتصف: 'mid',
  اواسط: 'mid',
  اواخر: 'late',
  نهاية: 'late',
  ختام: 'late',
  اخر: 'late',
});
const TURNS = map<NonNullable<DateWords['turn']>>({
  الماضي: 'last',
  الماضية: 'last',
  المنصرم: 'last',
  المنصرمة: 'last',
  الفائت: 'last',
  الفائتة: 'last',
  الفايت: 'last',
  المنقضي: 'last',
  الجاري: 'this',
  الجارية: 'this',
  الحالي: 'this',
  الحالية: 'this',
  المقبل: 'next',
  المقبلة: 'next',
  القادم: 'next',
  القادمة: 'next',
});
const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه']);
const UNITS = map<'day' | 'week' | 'month' | 'year'>({
  اليوم: 'day',
  يوم: 'day',
  الاسبوع: 'week',
  اسبوع: 'week',
  الشهر: 'month',
  شهر: 'month',
  العام: 'year',
  عام: 'year',
  السنة: 'year',
  سنة: 'year',
});
const PLURALS = map<'day' | 'week' | 'month' | 'year'>({
  ايام: 'day',
  يوما: 'day',
  اسابيع: 'week',
  اسبوعا: 'week',
  اشهر: 'month',
  شهور: 'month',
  شهرا: 'month',
  اعوام: 'year',
  سنوات: 'year',
  عاما: 'year',
  سنة: 'year',
});
const DUALS = map<'day' | 'week' | 'month' | 'year'>({
  يومين: 'day',
  اسبوعين: 'week',
  شهرين: 'month',
  عامين: 'year',
  سنتين: 'year',
});
const NUMBERS = map({
  ثلاثة: 3,
  ثلاث: 3,
  اربعة: 4,
  اربع: 4,
  خمسة: 5,
  خمس: 5,
  ستة: 6,
  ست: 6,
  سبعة: 7,
  سبع: 7,
  ثمانية: 8,
  ثماني: 8,
  تسعة: 9,
  تسع: 9,
  عشرة: 10,
  عشر: 10,
});
const YEAR_WORDS = new Set(['عام', 'العام', 'سنة', 'السنة', 'عامي', 'عاما']);
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

/** A word without its joined و ف ب ل ك, when what is left is in the table. */
function look<V>(
  table: { get(word: string): V | undefined },
  word: string,
): { value: V; clitics: number } | undefined {
  for (let cut = 0; cut <= 2 && cut < word.length; cut++) {
    if (cut > 0 && !'وفبلك'.includes(word.charAt(cut - 1))) return undefined;
    const rest = word.slice(cut);
    const value =
      table.get(rest) ?? (rest.startsWith('ل') && cut > 0 ? table.get(`ا${rest}`) : undefined);
    if (value !== undefined) return { value, clitics: cut };
  }
  return undefined;
}

const lookSet = (set: ReadonlySet<string>, word: string) =>
  look({ get: (rest: string) => (set.has(rest) ? true : undefined) }, word);

interface Month {
  month: number;
  to: number;
  doubtful: boolean;
}

/** A month's name, one word or two, and its twin after a slash: شباط / فبراير. */
function monthAt(tokens: readonly Token[], at: number): Month | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const pair = look(
    { get: (rest: string) => arabicMonths.get(`${rest} ${norm(tokens, at + 1)}`) },
    norm(tokens, at),
  );
  const one = look(arabicMonths, norm(tokens, at));
  const found = pair ?? one;
  if (found === undefined) return undefined;
  let to = pair ? at + 2 : at + 1;
  let doubtful = !pair && doubtfulArabicMonths.has(norm(tokens, at).slice(found.clitics));
  const slash = norm(tokens, to);
  if (slash === '/' || slash === '(' || slash === '-') {
    const twin = monthAt(tokens, to + 1);
    if (twin && twin.month === found.value) {
      to = twin.to + (slash === '(' && norm(tokens, twin.to) === ')' ? 1 : 0);
      doubtful = false;
    }
  }
  return { month: found.value, to, doubtful };
}

/** عام 2015, العام الماضي, من العام نفسه, or nothing; after a month or a part. */
function yearAfter(tokens: readonly Token[], at: number, words: DateWords, rule: string): Parsed {
  const direct = year(tokens, at);
  if (direct !== undefined) return { words: { ...words, year: direct }, to: at + 1, rule };
  let next = at;
  if (['من', 'في'].includes(norm(tokens, next))) next++;
  if (lookSet(YEAR_WORDS, norm(tokens, next))) {
    const named = year(tokens, next + 1);
    if (named !== undefined) return { words: { ...words, year: named }, to: next + 2, rule };
    const turn = TURNS.get(norm(tokens, next + 1));
    if (turn) return { words: { ...words, yearTurn: turn }, to: next + 2, rule: `${rule} turned` };
    if (SAME.has(norm(tokens, next + 1)))
      return { words: { ...words, from: 'previous' }, to: next + 2, rule: `${rule} same year` };
  }
  const turn = TURNS.get(norm(tokens, at));
  if (turn) return { words: { ...words, turn }, to: at + 1, rule: `${rule} turned` };
  return { words, to: at, rule };
}

const MONTH_BEFORE = new Set(
  'في منذ شهر اوائل مطلع بداية منتصف اواخر نهاية خلال حتي من الي مستهل يوم بين'.split(' '),
);

/** [3] [من] أكتوبر[/تشرين الأول] [2024 | الماضي | من العام نفسه] */
function calendar(tokens: readonly Token[], at: number): Parsed | undefined {
  const lead = dayOfMonth(tokens, at);
  if (lead) {
    const next = ['من', 'شهر', '-'].includes(norm(tokens, lead.to)) ? lead.to + 1 : lead.to;
    const month = monthAt(tokens, next);
    if (month === undefined || !exists(lead.day, month.month)) return undefined;
    return yearAfter(tokens, month.to, { month: month.month, day: lead.day }, 'day month');
  }
  const named = look(
    { get: (word: string) => (word === 'شهر' ? true : undefined) },
    norm(tokens, at),
  );
  const begin = named ? at + 1 : at;
  const month = monthAt(tokens, begin);
  if (month === undefined) return undefined;
  const parsed = yearAfter(tokens, month.to, { month: month.month }, 'month');
  if (month.doubtful && !named && parsed.to === month.to && !MONTH_BEFORE.has(norm(tokens, at - 1)))
    return undefined;
  return parsed;
}

/** الشهر الماضي, العام نفسه, الأسبوع المقبل */
function turned(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  if (word === 'نفس' || word === 'بنفس') {
    const unit = look(UNITS, norm(tokens, at + 1));
    return unit
      ? {
          words: { offset: { unit: unit.value, count: 0 }, from: 'previous' },
          to: at + 2,
          rule: 'same unit',
        }
      : undefined;
  }
  if (word === 'هذا' || word === 'هذه' || word === 'لهذا' || word === 'بهذا') {
    const unit = UNITS.get(norm(tokens, at + 1));
    if (unit === undefined || unit === 'day' || !norm(tokens, at + 1).startsWith('ال'))
      return undefined;
    return {
      words: { offset: { unit, count: 0 }, from: 'published', turn: 'this' },
      to: at + 2,
      rule: 'this unit',
    };
  }
  if (word === 'الليلة' && norm(tokens, at + 1) === 'الماضية') return dayWord(-1, at + 2);
  const unit = look(UNITS, word);
  if (!unit) return undefined;
  const next = norm(tokens, at + 1);
  if (SAME.has(next))
    return {
      words: { offset: { unit: unit.value, count: 0 }, from: 'previous' },
      to: at + 2,
      rule: 'same unit',
    };
  if (next === 'التالي' || next === 'التالية')
    return {
      words: { offset: { unit: unit.value, count: 1 }, from: 'previous' },
      to: at + 2,
      rule: 'following unit',
    };
  const turn = TURNS.get(next);
  if (!turn || (!word.includes('ال') && !word.startsWith('لل'))) return undefined;
  if (unit.value === 'day') return undefined;
  const count = turn === 'last' ? -1 : turn === 'next' ? 1 : 0;
  return {
    words: { offset: { unit: unit.value, count }, from: 'published', turn },
    to: at + 2,
    rule: 'turned unit',
  };
}

const dayWord = (count: number, to: number): Parsed => ({
  words: { offset: { unit: 'day', count }, from: 'published' },
  to,
  rule: 'day word',
});

/** قبل يومين, قبل ثلاثة أشهر, بعد أسبوعين */
function counted(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = look(
    { get: (rest: string) => (rest === 'قبل' ? -1 : rest === 'بعد' ? 1 : undefined) },
    norm(tokens, at),
  );
  if (!word || word.clitics > 1) return undefined;
  const sign = word.value;
  const from = sign < 0 ? 'published' : 'previous';
  const rule = sign < 0 ? 'ago' : 'later';
  const next = norm(tokens, at + 1);
  const dual = DUALS.get(next);
  if (dual) return { words: { offset: { unit: dual, count: 2 * sign }, from }, to: at + 2, rule };
  const number = tokens[at + 1]?.kind === 'number' ? Number(next) : NUMBERS.get(next);
  const plural = PLURALS.get(norm(tokens, at + 2));
  if (number !== undefined && Number.isInteger(number) && plural)
    return { words: { offset: { unit: plural, count: number * sign }, from }, to: at + 3, rule };
  const unit = next.startsWith('ال') ? undefined : UNITS.get(next);
  if (unit && year(tokens, at + 2) === undefined) {
    if (norm(tokens, at + 2) === 'واحد' || norm(tokens, at + 2) === 'واحدة')
      return { words: { offset: { unit, count: sign }, from }, to: at + 3, rule };
    return { words: { offset: { unit, count: sign }, from }, to: at + 2, rule };
  }
  return undefined;
}

function simple(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  if (word === 'امس' && norm(tokens, at + 1) === 'الاول') return dayWord(-2, at + 2);
  if (word === 'اول' && norm(tokens, at + 1) === 'امس') return dayWord(-2, at + 2);
  if (word === 'امس' || word === 'البارحة') {
    const named = arabicDays.get(norm(tokens, at + 1));
    return dayWord(-1, named === undefined ? at + 1 : at + 2);
  }
  if (word === 'غدا') return dayWord(1, at + 1);
  const today =
    word === 'اليوم' ||
    word === 'يوم' ||
    word === 'مساء' ||
    word === 'صباح' ||
    word === 'فجر' ||
    word === 'ليل' ||
    word === 'ليلة';
  const begin = today ? at + 1 : at;
  const weekday = look(arabicDays, norm(tokens, begin));
  if (weekday) {
    const after =
      norm(tokens, begin + 1) === ',' || norm(tokens, begin + 1) === '(' ? begin + 2 : begin + 1;
    const exact = calendar(tokens, after);
    if (exact?.words.day !== undefined) return { ...exact, rule: 'weekday and date' };
    const turn = TURNS.get(norm(tokens, begin + 1));
    if (word === 'اليوم') return dayWord(0, begin + 1);
    if (turn && turn !== 'this')
      return { words: { weekday: weekday.value, turn }, to: begin + 2, rule: 'turned weekday' };
    // "الأحد" alone is also "the one", "الجمعة" a family name: ask for a word that takes a day, or an end
    return { words: { weekday: weekday.value }, to: begin + 1, rule: 'weekday' };
  }
  if (
    word === 'اليوم' &&
    ['.', ',', 'في', 'ان', 'عن'].includes(norm(tokens, at + 1)) &&
    !['في', 'حتي', 'ذلك', 'هذا', 'الي', 'منذ', 'طوال'].includes(norm(tokens, at - 1))
  ) {
    return dayWord(0, at + 1);
  }
  return undefined;
}

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
  if (inside === undefined) return undefined;
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
