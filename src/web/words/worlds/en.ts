/** English: the words of the panel of worlds. */
import { countEnglish } from '../../../report/words/count.ts';

export const worlds = {
  hint: 'Tries every order that is not known. Nothing is changed in the situation. Where the orders are too many, some are drawn: the same seed draws the same.',
  weigh: 'Weigh the worlds',
  again: 'Weigh again',
  cancel: 'Cancel',
  seed: 'Seed',
  seedHint: 'Used where there are too many orders and some are drawn.',
  running: (percent: number) => `Weighing the worlds: ${percent} %`,
  cancelled: 'Cancelled. Nothing was kept.',
  failed: (why: string) => `The worlds could not be weighed: ${why}`,
  stale: 'The situation has changed since: these worlds are of before.',
  done: (worlds: number) => `${countEnglish(worlds, 'world')} weighed.`,
  save: 'Save as JSON',
  state: 'State',
  table: 'Share of worlds, by state and concept',
};

export type WorldsPanelWords = typeof worlds;
