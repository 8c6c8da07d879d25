import type { Token } from '../text/token.ts';
import { calendar } from './ar-calendar.ts';
import { look } from './ar-look.ts';
import { SAME, TURNS, UNITS } from './ar-word.ts';
import { norm, type Parsed, year } from './date-cursor.ts';
import { hijri } from './hijri.ts';
import { arabicDays } from './weekday.ts';

const map = <V>(entries: Record<string, V>) => new Map(Object.entries(entries));

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
  عشرين: 20,
  ثلاثين: 30,
  اربعين: 40,
  خمسين: 50,
});

/** الشهر الماضي, العام نفسه, الأسبوع المقبل */
export function turned(tokens: readonly Token[], at: number): Parsed | undefined {
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
  const step =
    next === 'التالي' || next === 'التالية' ? 1 : next === 'السابق' || next === 'السابقة' ? -1 : 0;
  if (step !== 0)
    return {
      words: { offset: { unit: unit.value, count: step }, from: 'previous' },
      to: at + 2,
      rule: 'following unit',
    };
  // الأسبوع قبل الماضي: the one before the last
  if (next === 'قبل' && TURNS.get(norm(tokens, at + 2)) === 'last' && unit.value !== 'day')
    return {
      words: { offset: { unit: unit.value, count: -2 }, from: 'published', turn: 'last' },
      to: at + 3,
      rule: 'turned unit',
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

export const dayWord = (count: number, to: number): Parsed => ({
  words: { offset: { unit: 'day', count }, from: 'published' },
  to,
  rule: 'day word',
});

const ABOUT = new Set('نحو حوالي قرابة زهاء اكثر اقل'.split(' '));

/** قبل يومين, قبل ثلاثة أشهر, بعد أسبوعين */
export function counted(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = look(
    { get: (rest: string) => (rest === 'قبل' ? -1 : rest === 'بعد' ? 1 : undefined) },
    norm(tokens, at),
  );
  if (!word || word.clitics > 1) return undefined;
  // "بعد يوم واحد من اتهامه" counts from an act, not from a date
  if (word.value > 0 && [2, 3, 4].some((step) => norm(tokens, at + step) === 'من'))
    return undefined;
  const sign = word.value;
  const from = sign < 0 ? 'published' : 'previous';
  const rule = sign < 0 ? 'ago' : 'later';
  if (sign < 0 && ABOUT.has(norm(tokens, at + 1))) {
    const more = norm(tokens, at + 2) === 'من' ? 2 : 1;
    const inner = counted(
      [...tokens.slice(at, at + 1), ...tokens.slice(at + 1 + more, at + 5 + more)],
      0,
    );
    return inner && { ...inner, to: at + more + inner.to };
  }
  const next = norm(tokens, at + 1);
  const dual = DUALS.get(next);
  if (dual) return { words: { offset: { unit: dual, count: 2 * sign }, from }, to: at + 2, rule };
  // قبل خمسة عشر عاما
  const teen = norm(tokens, at + 2) === 'عشر' || norm(tokens, at + 2) === 'عشرة' ? 1 : 0;
  const plain = tokens[at + 1]?.kind === 'number' ? Number(next) : NUMBERS.get(next);
  const number = plain !== undefined && teen ? plain + 10 : plain;
  const plural = PLURALS.get(norm(tokens, at + 2 + teen));
  if (number !== undefined && Number.isInteger(number) && plural)
    return {
      words: { offset: { unit: plural, count: number * sign }, from },
      to: at + 3 + teen,
      rule,
    };
  const unit = next.startsWith('ال') ? undefined : UNITS.get(next);
  if (unit && year(tokens, at + 2) === undefined) {
    if (norm(tokens, at + 2) === 'واحد' || norm(tokens, at + 2) === 'واحدة')
      return { words: { offset: { unit, count: sign }, from }, to: at + 3, rule };
    return { words: { offset: { unit, count: sign }, from }, to: at + 2, rule };
  }
  return undefined;
}

const SEASONS = map({ الربيع: 3, الصيف: 6, الخريف: 9 });
const SEASONAL = new Set([
  'حتي',
  'الي',
  'في',
  'خلال',
  'هذا',
  'حلول',
  'بحلول',
  'منذ',
  'قبل',
  'بعد',
  'وفي',
]);

export function simple(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  if (word === 'امس' && norm(tokens, at + 1) === 'الاول') return dayWord(-2, at + 2);
  if (word === 'اول' && norm(tokens, at + 1) === 'امس') return dayWord(-2, at + 2);
  if (word === 'امس' || word === 'البارحة') {
    const named = arabicDays.get(norm(tokens, at + 1));
    return dayWord(-1, named === undefined ? at + 1 : at + 2);
  }
  if (word === 'نهاية' && norm(tokens, at + 1) === 'الاسبوع')
    return {
      words: { weekend: true, turn: 'last' },
      to: TURNS.get(norm(tokens, at + 2)) === 'last' ? at + 3 : at + 2,
      rule: 'weekend',
    };
  if (word === 'غدا') return dayWord(1, at + 1);
  return bareSeason(tokens, at) ?? dayOfWeek(tokens, at) ?? today(tokens, at);
}

/** في الربيع, هذا الصيف, الخريف المقبل */
function bareSeason(tokens: readonly Token[], at: number): Parsed | undefined {
  const season = SEASONS.get(norm(tokens, at));
  if (!season || !SEASONAL.has(norm(tokens, at - 1)) || tokens[at + 1]?.kind === 'number')
    return undefined;
  const later = TURNS.get(norm(tokens, at + 1));
  return later
    ? { words: { season, turn: later }, to: at + 2, rule: 'season' }
    : { words: { season }, to: at + 1, rule: 'bare season' };
}

const PART_OF_DAY = new Set(['اليوم', 'يوم', 'مساء', 'صباح', 'فجر', 'ليل', 'ليلة']);

/** مساء الجمعة, الأحد الماضي */
function dayOfWeek(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = norm(tokens, at);
  const begin = PART_OF_DAY.has(word) ? at + 1 : at;
  const weekday = look(arabicDays, norm(tokens, begin));
  if (weekday) {
    const after =
      norm(tokens, begin + 1) === ',' || norm(tokens, begin + 1) === '(' ? begin + 2 : begin + 1;
    const exact = hijri(tokens, after) ?? calendar(tokens, after);
    if (exact?.words.day !== undefined || exact?.rule.startsWith('Hijri'))
      return { ...exact, rule: 'weekday and date' };
    const turn = TURNS.get(norm(tokens, begin + 1));
    if (word === 'اليوم') return dayWord(0, begin + 1);
    if (turn && turn !== 'this')
      return { words: { weekday: weekday.value, turn }, to: begin + 2, rule: 'turned weekday' };
    // "الأحد" alone is also "the one", "الجمعة" a family name: ask for a word that takes a day, or an end
    return { words: { weekday: weekday.value }, to: begin + 1, rule: 'weekday' };
  }
  return undefined;
}

const AFTER_TODAY = new Set('. , في ان عن مع علي الي من بعد قبل ضد خلال انه'.split(' '));
const UP_TO = new Set(['في', 'حتي', 'ذلك', 'هذا', 'الي', 'منذ', 'طوال']);

/** "صرح اليوم بما يلي": today, before a preposition or a stop; not "until today", "the present day". */
function today(tokens: readonly Token[], at: number): Parsed | undefined {
  if (norm(tokens, at) !== 'اليوم' || UP_TO.has(norm(tokens, at - 1))) return undefined;
  const next = norm(tokens, at + 1);
  const joined = /^[بل][^ل]./.test(next);
  return AFTER_TODAY.has(next) || joined ? dayWord(0, at + 1) : undefined;
}
