import type { Token } from '../text/token.ts';
import { look, lookSet } from './ar-look.ts';
import { SAME, TURNS } from './ar-word.ts';
import { dayOfMonth, exists, norm, type Parsed, year } from './date-cursor.ts';
import type { DateWords } from './date-mention.ts';
import { arabicMonths, doubtfulArabicMonths, firstOfTwo } from './month.ts';

interface Month {
  month: number;
  to: number;
  doubtful: boolean;
}

const FIRSTS = firstOfTwo(arabicMonths);

export const YEAR_WORDS = new Set(['عام', 'العام', 'سنة', 'السنة', 'عامي', 'عاما']);

/** A month's name, one word or two, and its twin after a slash: شباط / فبراير. */
export function monthAt(tokens: readonly Token[], at: number): Month | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const second = norm(tokens, at + 1);
  const pair = look(
    { get: (rest) => (FIRSTS.has(rest) ? arabicMonths.get(`${rest} ${second}`) : undefined) },
    norm(tokens, at),
  );
  const one = look(arabicMonths, norm(tokens, at));
  const found = pair ?? one;
  if (found === undefined) return undefined;
  let to = pair ? at + 2 : at + 1;
  let doubtful = !pair && doubtfulArabicMonths.has(norm(tokens, at).slice(found.clitics));
  const slash = norm(tokens, to);
  const side = monthAlone(tokens, to);
  if (side && side.month === found.value && to === (pair ? at + 2 : at + 1)) {
    return { month: found.value, to: side.to, doubtful: false };
  }
  if (slash === '/' || slash === '(' || slash === '-') {
    const twin = monthAt(tokens, to + 1);
    if (twin && twin.month === found.value) {
      to = twin.to + (slash === '(' && norm(tokens, twin.to) === ')' ? 1 : 0);
      doubtful = false;
    }
  }
  return { month: found.value, to, doubtful };
}

/** A twin without a mark between: مايو أيار. */
function monthAlone(
  tokens: readonly Token[],
  at: number,
): { month: number; to: number } | undefined {
  const first = norm(tokens, at);
  const two = FIRSTS.has(first) ? arabicMonths.get(`${first} ${norm(tokens, at + 1)}`) : undefined;
  if (two !== undefined) return { month: two, to: at + 2 };
  const one = arabicMonths.get(norm(tokens, at));
  return one === undefined ? undefined : { month: one, to: at + 1 };
}

/** عام 2015, العام الماضي, من العام نفسه, or nothing; after a month or a part. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  rule: string,
): Parsed {
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
export function calendar(tokens: readonly Token[], at: number): Parsed | undefined {
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
