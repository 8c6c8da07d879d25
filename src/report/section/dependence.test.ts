import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation, type Situation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import type { Block } from '../document.ts';
import { report } from '../report.ts';
import { vocabularies } from '../words/index.ts';
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

  it.each(['en', 'fr', 'ar'] as const)(
    'says under its table what a Shapley value is: %s',
    async (language) => {
      const [table] = tables(await section(situation.supplies, language));
      const { shapley, shapleyMeaning } = vocabularies[language].dependence;
      expect(shapleyMeaning.toLowerCase()).toContain(shapley.toLowerCase());
      expect(JSON.stringify(table)).toContain(JSON.stringify(shapleyMeaning).slice(1, -1));
    },
  );

  /** One need of 2, met by b with 0.5 and by c. */
  async function twoSuppliers(amount: number | { low: number; high: number }, demand = 2) {
    const [mali, wagner, china] = ['mali', 'wagner', 'china'];
    const of = {
      ...situation,
      scenarios: [],
      games: [],
      capacities: [],
      thresholds: [],
      needs: [{ ...situation.needs[0], id: 'n', client: mali, weight: 1, demand, quotes: [] }],
      supplies: [
        { ...situation.supplies[0], id: 'x', need: 'n', supplier: wagner, amount: 0.5 },
        { ...situation.supplies[0], id: 'y', need: 'n', supplier: china, amount },
      ],
    } as Situation;
    return { blocks: report(of, await weigh(of), { language: 'en' }), of };
  }
  const ranges = (blocks: readonly Block[]) =>
    blocks.flatMap((one) => (one.kind === 'range' ? [[one.label, one.low, one.high]] : []));
  const leads = (blocks: readonly Block[]) =>
    blocks
      .flatMap((one) => (one.kind === 'lead' ? [one.text.join('')] : []))
      .join(' ')
      .replace(/[\u2066-\u2069]/g, '');

  it('gives what is left without a supplier over its own worlds, not the worst of any', async () => {
    const { blocks } = await twoSuppliers({ low: 0.3, high: 0.9 });
    const without = ranges(blocks.blocks).filter(([label]) => String(label).includes('Without'));
    expect(without[0]?.slice(1)).toEqual([0.15, 0.45]);
  });

  it('names all who tie for the largest loss', async () => {
    const { blocks } = await twoSuppliers(0.5);
    expect(leads(blocks.blocks)).toMatch(
      /would lose most with (Wagner or China|China or Wagner)\./,
    );
    expect(JSON.stringify(blocks.answer)).toMatch(/Wagner.*or.*China/);
  });

  it.each(['en', 'fr', 'ar'] as const)(
    'says where no withdrawal costs anything: %s',
    async (language) => {
      const { of } = await twoSuppliers(0.5, 0.5);
      const told = report(of, await weigh(of), { language });
      const end = coverageWords[language].noLoss('~').split('~').at(-1) as string;
      expect(leads(told.blocks)).toContain(end);
      expect(ranking([...told.blocks])).toEqual([]);
    },
  );

  it('says who else fills the need that suffers most, each with its share where there are several', async () => {
    const said = async (supplies: Situation['supplies'], language: 'en' | 'fr' | 'ar' = 'en') =>
      (await section(supplies, language))
        .flatMap((one) => (one.kind === 'range' ? [JSON.stringify(one.text[0] ?? '')] : []))
        .at(-1)
        ?.replace(/[\u2066-\u2069"]/g, '');
    const { supplies } = situation;
    const [ground] = supplies.filter(
      ({ supplier, need }) => `${supplier} ${need}` === 'aes ground-combat',
    );
    if (!ground) throw new Error('no other supplier of ground combat');
    expect(await said(supplies)).toBe('from the Alliance of Sahel States');
    expect(await said(supplies, 'fr')).toBe('venant de l’Alliance des États du Sahel');
    expect(await said(supplies, 'ar')).toBe('كلّه من تحالف دول الساحل');
    const china = { ...ground, id: 'china-ground', supplier: 'china', amount: 0.05 };
    expect(await said([...supplies, china])).toBe(
      'from the Alliance of Sahel States (0.10 – 0.40) and China (0.05)',
    );
    const nobody = { ...ground, amount: 0 };
    for (const others of [[], [nobody]]) {
      const rest = supplies.filter((one) => one !== ground);
      expect(await said([...rest, ...others])).toBe('nobody else supplies it');
    }
  });
});
