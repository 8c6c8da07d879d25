/** English: the words of working in a text, and of what has none behind it. */
import { countEnglish } from '../../../report/words/count.ts';

export const source = {
  published: 'published',
  undated: 'date of publication not stated',
  pin: 'Pin to',
  among: 'choose what they are about',
  enter: 'Enter with these words',
  pinned: (name: string) => `is pinned to ${name}`,
  stale: (count: number) =>
    `${countEnglish(count, 'quote')} whose words do not stand in this text at their place`,
  staleNote:
    'The text is another than the one they were taken from. Select the words anew; then remove the old quote.',
  unsourced: 'Without a source',
  unsourcedNote:
    'These count in what is weighed, and no words stand behind them. Select one; then open a text, select the words that say so, and pin them to it.',
  allSourced: 'Everything that owes a source has one.',
};
