/** The table of docs/methods/reading-scores.md may not fall without a reason. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scores } from './score.ts';

/** Least precision and recall, as the method page claims them. */
const least = {
  states: [0.95, 0.9],
  dates: [0.95, 0.9],
  claims: [0.75, 0.6],
  events: [0.55, 0.4],
} as const;
describe.each([
  'gold',
  'held-out',
  'unseen',
  'fresh',
  'fresh-second',
  'fresh-third',
  'blind-a',
  'blind-b',
  'blind-c',
  'blind-d',
  'sentences',
  'sentences-second',
  'agency',
  'agency-second',
  'agency-third',
])('%s', (folder) => {
  const notes: string[] = [];
  const rows = scores(join(import.meta.dirname, folder), (line) => notes.push(line));
  // a language is one text or two in the other sets, too few to hold a floor of its own
  const together = !['gold', 'unseen', 'fresh'].includes(folder);
  const names = together ? ['all'] : ['ar', 'en', 'fr', 'all'];
  const languages = [...rows].filter(([name]) => names.includes(name));

  it('asserts nothing that the text denies, supposes, plans or calls a rumour', () => {
    expect(notes.filter((line) => line.includes('FALSE FACT'))).toEqual([]);
  });

  it.each(languages)('%s', (_, row) => {
    for (const [kind, [precision, recall]] of Object.entries(least) as [
      keyof typeof least,
      readonly [number, number],
    ][]) {
      const { right, proposed, annotated } = row[kind];
      const got = {
        kind,
        precision: right / proposed >= precision,
        recall: right / annotated >= recall,
      };
      expect(got).toEqual({ kind, precision: true, recall: true });
    }
  });
});
