import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation, type Situation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import { report } from '../report.ts';
import { coverageWords } from '../words/uncovered/index.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

async function section(supplies: Situation['supplies'], language: 'en' | 'fr' | 'ar' = 'en') {
  const of = { ...situation, supplies, scenarios: [] };
  const { blocks } = report(of, await weigh(of), { language });
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'dependence');
  const end = blocks.findIndex((block, at) => at > start && block.kind === 'heading');
  return blocks.slice(start, end);
}
const tables = (blocks: Awaited<ReturnType<typeof section>>) =>
  blocks.filter(({ kind }) => kind === 'table');
const ranking = (blocks: Awaited<ReturnType<typeof section>>) =>
  blocks.filter((block) => JSON.stringify(block).includes('the largest loss is'));

describe('the dependence section', () => {
  it.each(['en', 'fr', 'ar'] as const)(
    'says that nobody is entered who supplies: %s',
    async (language) => {
      const blocks = await section([], language);
      const start = coverageWords[language].uncovered('~').split('~')[0] as string;
      expect(JSON.stringify(blocks.find(({ kind }) => kind === 'lead'))).toContain(start);
      expect(tables(blocks)).toEqual([]);
    },
  );

  it('ranks suppliers where there are several, not the only one', async () => {
    const several = await section(situation.supplies);
    expect(tables(several)).not.toEqual([]);
    expect(ranking(several)).toHaveLength(1);
    const wagner = situation.supplies.filter(({ supplier }) => supplier === 'wagner');
    expect(wagner.length).toBeGreaterThan(1);
    const alone = await section(wagner);
    expect(tables(alone)).not.toEqual([]);
    expect(ranking(alone)).toEqual([]);
  });
});
