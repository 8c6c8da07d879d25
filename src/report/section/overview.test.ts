import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Edit, languages, parseSituation, type Situation } from '../../situation/index.ts';
import { type ScenarioWeighing, weigh, weighScenarios } from '../../weigh/index.ts';
import { footnotes } from '../footnotes.ts';
import { htmlPage } from '../html/page.ts';
import { markdownText } from '../markdown.ts';
import { report } from '../report.ts';
import { terminalText } from '../terminal.ts';
import { overviewBlocks, overviewRows } from './overview.ts';
import { scaleContext } from './scale-context.ts';
import { scenarioBlocks } from './scenario.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
const weighing = await weigh(situation);
const scenarios = await weighScenarios({ situation, weighing });
const base = { situation, weighing };
const contextOf = (language: 'ar' | 'en' | 'fr') =>
  scaleContext(situation, language, footnotes(situation, language));
const en = contextOf('en');
const rows = overviewRows(base, scenarios, en);

/** The overview of the flagship with other scenarios in the place of its own. */
async function rowsUnder(...lists: readonly Edit[][]) {
  const all = lists.map((edits, at) => ({ id: `s${at}`, title: { en: `S${at}` }, edits }));
  const changed: Situation = { ...situation, scenarios: all };
  const side = { situation: changed, weighing };
  return overviewRows(side, await weighScenarios(side), en);
}

const moved = (of: typeof rows, at = 0) => of.filter(({ cells }) => cells[at]?.isMoved);

describe('the overview of all scenarios', () => {
  it('is empty where there are no scenarios', () => {
    expect(overviewRows(base, [], en)).toEqual([]);
    expect(overviewBlocks(base, [], en)).toEqual([]);
  });

  it('has no cell that differs under a scenario that changes nothing', async () => {
    const same = await rowsUnder([]);
    expect(same.length).toBe(rows.length);
    expect(moved(same)).toEqual([]);
    expect(new Set(same.map(({ cells }) => cells[0]?.text))).toEqual(new Set(['as before']));
  });

  it('says of an index that no unknown sign moves that none does', async () => {
    const index = (
      await rowsUnder([
        { op: 'remove', at: 'ties/algeria-azawad' },
        { op: 'set', at: 'ties/mali-iran/sign', value: 'unknown' },
      ])
    ).find(({ key }) => key === 'balance/index');
    expect(index?.cells[0]?.text).toBe('1, whatever the unknown signs');
  });

  it('has no cell that differs where only a name does', async () => {
    const named = await rowsUnder([{ op: 'set', at: 'actors/wagner/name/en', value: 'PMC W' }]);
    expect(moved(named)).toEqual([]);
  });

  it('stands in the order of the document', () => {
    const [, table] = overviewBlocks(base, scenarios, en);
    const head = table?.kind === 'table' ? table.head.slice(2).map((line) => `${line[0]}`) : [];
    const titles = situation.scenarios.map(({ title }) => title.en ?? '');
    expect(head.map((one) => one.replace(/[\u2066-\u2069]/g, ''))).toEqual(titles);
  });

  it.each(languages)('says in each cell what the scenario says alone, in %s', (language) => {
    const context = contextOf(language);
    const all = overviewRows(base, scenarios, context);
    for (const [at, { weighed }] of scenarios.entries()) {
      if (!weighed) throw new Error('all of these can be weighed');
      const table = scenarioBlocks(base, weighed, context).find(({ kind }) => kind === 'table');
      const alone = table?.kind === 'table' ? table.rows : [];
      const said = alone.map(({ cells, marked = false }) => [
        ...cells.map((line) => line.map((one) => (typeof one === 'string' ? one : said1(one)))),
        marked,
      ]);
      const here = all.map(({ label, was, cells }) => {
        const cell = cells[at];
        return [[label], [was], [cell?.text], cell?.isMoved];
      });
      expect(said).toEqual(here);
    }
  });

  it('tells of the flagship what its scales answer', () => {
    const row = (key: string) => rows.find((one) => one.key === key);
    const texts = (key: string) => row(key)?.cells.map(({ text }) => text);
    // Counted by hand: eight stand with Mali, six against; Algeria crosses over when they reconcile.
    expect(row('balance/camps')?.was).toBe('8 against 6');
    expect(texts('balance/camps')?.[2]).toMatch(/^9 against 5; to the other camp: .*Algeria/u);
    expect(texts('balance/camps')?.[0]).toBe('not settled: 4 divisions as good');
    expect(row('balance/index')?.was).toMatch(/^1 \(.*1 – 2.* over the unknown signs\)$/u);
    expect(row('conflict/g1/orders')?.was).toBe('240 of 720');
    expect(row('conflict/g1/path')?.was).toBe('120 of 720');
    expect(texts('conflict/g2/targets/rupture/orders')?.[2]).toBe('73,440 of 86,400');
    expect(moved(rows, 4)).toEqual([]);
  });

  it('says what is not known, or not weighed, in words', async () => {
    const signs = situation.ties.map(
      ({ id }): Edit => ({ op: 'set', at: `ties/${id}/sign`, value: 'unknown' }),
    );
    const untied = situation.ties.map(({ id }): Edit => ({ op: 'remove', at: `ties/${id}` }));
    const found = await rowsUnder(signs, untied);
    const texts = (key: string) =>
      found.find((one) => one.key === key)?.cells.map(({ text }) => text);
    expect(texts('balance/strained')).toEqual(['unknown: no sign is known', 'no longer weighed']);
    expect(texts('balance/camps')).toEqual(['unknown: no sign is known', 'no longer weighed']);
  });

  it('calls by its name whoever is in the base alone', async () => {
    const read = parseSituation(
      JSON.stringify({
        mizan: 1,
        id: 'small',
        title: { en: 'Small' },
        asOf: '2024',
        actors: [
          { id: 'a', name: { en: 'North' }, kind: 'state' },
          { id: 'b', name: { en: 'South' }, kind: 'state' },
          { id: 'c', name: { en: 'The League' }, kind: 'bloc' },
        ],
        ties: [
          { id: 'ab', a: 'a', b: 'b', sign: '+' },
          { id: 'bc', a: 'b', b: 'c', sign: '-' },
        ],
        scenarios: [
          {
            id: 'gone',
            title: { en: 'Gone' },
            edits: [
              { op: 'remove', at: 'ties/bc' },
              { op: 'remove', at: 'actors/c' },
            ],
          },
        ],
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const small = { situation: read.situation, weighing: await weigh(read.situation) };
    const context = scaleContext(small.situation, 'en', footnotes(small.situation, 'en'));
    const camps = overviewRows(small, await weighScenarios(small), context).at(-1);
    expect(camps?.was).toBe('2 against 1');
    expect(camps?.cells[0]?.text.replace(/[\u2066-\u2069]/g, '')).toBe(
      'none against another; no longer in it: The League',
    );
  });

  it('says of camps that are settled in neither that they still are not', async () => {
    // A triad of enmities: any one of its ties may be the strained one, with a fourth actor or without.
    const read = parseSituation(
      JSON.stringify({
        ...{ mizan: 1, id: 'open', title: { en: 'Open' }, asOf: '2024' },
        actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
        ties: ['ab', 'bc', 'ac', 'cd'].map((id) => ({ id, a: id[0], b: id[1], sign: '-' })),
        scenarios: [
          { id: 'less', title: { en: 'Less' }, edits: [{ op: 'remove', at: 'ties/cd' }] },
          { id: 'calm', title: { en: 'Calm' }, edits: [{ op: 'remove', at: 'ties/ab' }] },
        ],
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const small = { situation: read.situation, weighing: await weigh(read.situation) };
    const found = await weighScenarios(small);
    for (const [language, still] of [
      ['en', 'still not settled'],
      ['fr', 'toujours non tranché'],
      ['ar', 'ما زال غير محسوم'],
    ] as const) {
      const context = scaleContext(small.situation, language, footnotes(small.situation, language));
      const camps = overviewRows(small, found, context).at(-1);
      expect(camps?.cells[0]).toEqual({ text: still, isMoved: false });
      expect(camps?.cells[1]?.isMoved).toBe(true);
      const [less] = found;
      const beside = scenarioBlocks(small, less!.weighed!, context);
      expect(JSON.stringify(beside)).toContain(still);
    }
  });

  it('names suppliers of whom as much would be lost as one or the other', async () => {
    const read = parseSituation(
      JSON.stringify({
        ...{ mizan: 1, id: 'even', title: { en: 'Even' }, asOf: '2024' },
        actors: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
        needs: [{ id: 'n', client: 'a', name: { en: 'n' }, weight: 1 }],
        supplies: ['b', 'c'].map((id) => ({ id, need: 'n', supplier: id, amount: 0.5 })),
        scenarios: [{ id: 'same', title: { en: 'Same' }, edits: [] }],
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const small = { situation: read.situation, weighing: await weigh(read.situation) };
    const context = scaleContext(small.situation, 'en', footnotes(small.situation, 'en'));
    const found = overviewRows(small, await weighScenarios(small), context);
    const largest = found.find(({ key }) => key === 'dependence/largest');
    expect(largest?.was?.replace(/[\u2066-\u2069]/g, '')).toBe('b or c');
  });

  it('sets what only a scenario weighs beside a base that does not', () => {
    const bare = { situation, weighing: { ...weighing, balance: null } };
    const [one] = overviewRows(bare, scenarios, en).filter(({ scale }) => scale === 'balance');
    expect(one).not.toHaveProperty('was');
    expect(one?.cells.every(({ isMoved }) => isMoved)).toBe(true);
    const last = overviewRows(bare, scenarios, en).at(-1);
    expect(last?.scale).toBe('balance');
  });

  it('tells a scenario that cannot be weighed, and the others all the same', () => {
    const [first, ...rest] = scenarios as [ScenarioWeighing, ...ScenarioWeighing[]];
    const cut = overviewRows(base, [{ ...first, weighed: null }, ...rest], en);
    expect(new Set(cut.map(({ cells }) => cells[0]?.text))).toEqual(new Set(['not weighed']));
    expect(cut.map(({ cells }) => cells.slice(1))).toEqual(rows.map((one) => one.cells.slice(1)));
  });

  it('parts many scenarios into tables of five, each with the base', () => {
    const many = Array.from({ length: 12 }, (_, at) => scenarios[at % 5] as ScenarioWeighing);
    const tables = overviewBlocks(base, many, en).filter(({ kind }) => kind === 'table');
    expect(tables.map((one) => (one.kind === 'table' ? one.head.length : 0))).toEqual([7, 7, 4]);
  });
});

const said1 = (piece: object) => ('text' in piece ? piece.text : '');

describe('the overview in a report', () => {
  it('stands in the report of the base alone, in each language', () => {
    for (const language of languages) {
      const isThere = ({ blocks }: ReturnType<typeof report>) =>
        blocks.some((one) => one.kind === 'heading' && one.id === 'scenarios');
      expect(isThere(report(situation, weighing, { language, scenarios }))).toBe(true);
      expect(isThere(report(situation, weighing, { language }))).toBe(false);
    }
  });

  it('is told by a terminal scenario by scenario, what moved alone', () => {
    const text = terminalText(report(situation, weighing, { language: 'en', scenarios }));
    const part = text.slice(text.indexOf('ALL SCENARIOS'));
    expect(part).toMatch(/Algeria and Mali reconcile\n +Findings moved: 4 of \d+\n/);
    expect(part).toContain('to the other camp: Algeria; base: 8 against 6');
    expect(part).not.toContain('as before');
  });

  it('is a table in Markdown and in HTML, where its first column stays', () => {
    const document = report(situation, weighing, { language: 'en', scenarios });
    const line = markdownText(document)
      .split('\n')
      .find((one) => one.startsWith('| Balance: camps'));
    expect(line?.split(' | ')).toHaveLength(7);
    expect(htmlPage([document], [])).toContain('<table class="beside">');
  });
});
