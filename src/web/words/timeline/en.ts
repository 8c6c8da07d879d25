/** English: the words of the line of time. */
import { countEnglish } from '../../../report/words/count.ts';

export const timeline = {
  quiet: (events: number, undated: number) =>
    `${countEnglish(events, 'event')}${undated > 0 ? `, ${undated} undated` : ''}`,
  lanes: 'Lanes',
  by: { actor: 'who acts', type: 'sort of act', one: 'one line' },
  nobody: 'no actor stated',
  undated: 'undated',
  asOf: (date: string) => `as of ${date}`,
  nearer: 'Closer',
  farther: 'Farther',
  all: 'The whole line',
  earlier: 'Earlier',
  later: 'Later',
  drawing: (from: string, to: string) =>
    `Events on a line of time, from ${from} to ${to}. The table below has every one of them.`,
  hint: 'A bar is as long as what the source leaves open.',
  inferred: 'year inferred',
  none: 'No event yet. Press N to enter one, or read a text: its events are proposed with their dates.',
};
