/**
 * Order of partial dates: what can be said of before and after when the days are not all known.
 * Allen 1983 gives thirteen relations of two known intervals; here the interval is what is known
 * of one day, so three answers are left: yes, no, unknown.
 */
import type { DaySpan } from './partial-date.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a falls before b, given the days each may mean.
 *
 * `yes` when the last day of a is before the first of b, `no` when the first day of a is after the
 * last of b, else `unknown`: also for the same day, since nothing finer than a day is recorded.
 * Hence before(a, b) is `yes` exactly when before(b, a) is `no`.
 */
export function before(a: DaySpan, b: DaySpan): Answer {
  if (a.end < b.start) return 'yes';
  return a.start > b.end ? 'no' : 'unknown';
}

/**
 * Whether what holds throughout `during` holds at `moment`: `yes` when every day of the moment lies
 * in it, `no` when none does, `unknown` when some do.
 */
export function contains(during: DaySpan, moment: DaySpan): Answer {
  if (during.start <= moment.start && moment.end <= during.end) return 'yes';
  return moment.end < during.start || during.end < moment.start ? 'no' : 'unknown';
}
