import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import type { BalanceAt } from '../../weigh/index.ts';
import { footnotes } from '../footnotes.ts';
import { overTimeBlocks } from './balance-over-time.ts';
import { scaleContext } from './scale-context.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
const context = scaleContext(situation, 'en', footnotes(situation, 'en'));

const at = (date: string, index: number, ties: number): BalanceAt => ({
  date,
  ties,
  lower: index,
  upper: index,
  frustrated: index > 0 ? [['russia', 'algeria']] : [],
  turned: [],
});

describe('the balance over time', () => {
  it('is a sentence where it never changed: a level line would say no more', () => {
    const blocks = overTimeBlocks([at('2020', 1, 13), at('2023-01', 1, 15)], context);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    expect(JSON.stringify(blocks[1]).replace(/[\u2066-\u2069]/g, '')).toContain(
      'Nothing changed from 2020 to January 2023: index 1, strained Russia ↔ Algeria, at all 2 dates weighed. Signed ties: 13 – 15.',
    );
  });

  it('is a figure and a row for each span where it did', () => {
    const blocks = overTimeBlocks(
      [at('2020', 0, 13), at('2023-01', 1, 15), at('2024', 1, 15)],
      context,
    );
    const [, figure, table] = blocks;
    expect(figure).toMatchObject({ kind: 'figure', alt: '2020: 0; January 2023: 1; 2024: 1' });
    expect(table?.kind === 'table' && table.rows.length).toBe(2);
  });

  it('is silent about a single date', () => {
    expect(overTimeBlocks([at('2020', 1, 13)], context)).toEqual([]);
  });
});
