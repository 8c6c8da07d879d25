/** The tutorials: every block is valid where it stands, and the figures in the text are the engine's. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gameModel } from '../../src/conflict/from-situation.ts';
import { analyse, type Concept, ranksOfStatements } from '../../src/conflict/index.ts';
import { dependInput, dependReport } from '../../src/dependence/index.ts';
import { parseSituation } from '../../src/situation/parse.ts';
import type { Situation } from '../../src/situation/situation.ts';

const page = (name: string) =>
  readFileSync(new URL(`../../docs/guide/${name}`, import.meta.url), 'utf8');
const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, body]) => body);

/** The situation after each block, the keys of a block put beside those before. */
function steps(name: string): Situation[] {
  let whole = {};
  return blocks(page(name), 'json').map((block) => {
    whole = { ...whole, ...JSON.parse(block) };
    const answer = parseSituation(JSON.stringify(whole));
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    expect(answer.warnings).toEqual([]);
    return answer.situation;
  });
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** The orders of Sella's three wishes under which the outcome holds, and those that fit the path. */
function explained(situation: Situation, concept: Concept): string[] {
  const { model, wants, outcome } = gameModel(situation);
  return orders.flatMap((order) => {
    const ranks = ranksOfStatements(
      model.codes.length,
      order.map((k) => wants[0].truths[k]),
    );
    const { equilibria } = analyse({ ...model, ranks: [ranks, model.ranks[1]] });
    const named = order.map((k) => wants[0].statements[k]).join(' > ');
    return equilibria[concept]!.includes(outcome!) ? [named] : [];
  });
}

describe.each(['tutorial.md', 'tutorial.fr.md', 'tutorial.ar.md'])('%s', (name) => {
  it('is valid after every step, with its quotes in its text', () => {
    const last = steps(name).at(-1)!;
    const [text] = blocks(page(name), 'text');
    for (const { start, end, exact } of last.quotes) expect(text.slice(start, end)).toBe(exact);
  });

  it('leaves the orders that it says it leaves', () => {
    const last = steps(name).at(-1)!;
    const nash = explained(last, 'nash');
    const seq = explained(last, 'seq');
    const above = (order: string, a: string, b: string) => order.indexOf(a) < order.indexOf(b);
    expect([nash.length, seq.length]).toEqual([3, 4]);
    expect(nash.every((order) => above(order, 'LOAN', 'WATER'))).toBe(true);
    expect(
      seq.every((order) => above(order, 'LOAN', 'WATER') || above(order, 'ROAD', 'WATER')),
    ).toBe(true);
    const { model, wants, path } = gameModel(last);
    const gains = orders.filter((order) => {
      const ranks = ranksOfStatements(
        model.codes.length,
        order.map((k) => wants[0].truths[k]),
      );
      return ranks[path![2]] > ranks[path![1]];
    });
    expect(
      gains.map((order) => order.map((k) => wants[0].statements[k]).join(' > ')).sort(),
    ).toEqual([...nash].sort());
    const asStated = analyse(model);
    const shutAndClosed = model.codes.indexOf(2);
    expect(Object.values(asStated.equilibria)).toEqual(Array(6).fill([shutAndClosed]));
  });
});

describe('the full tutorial', () => {
  const last = steps('tutorial.md').at(-1)!;

  it('covers Sella as it says', () => {
    const round = (range: { low: number; high: number }) =>
      [range.low, range.high].map((x) => Number(x.toFixed(4)));
    const { coverage, suppliers } = dependReport(dependInput(last))!;
    expect(round(coverage)).toEqual([0.55, 0.9]);
    expect(suppliers.map(({ id, loss }) => [id, ...round(loss)])).toEqual([
      ['authority', 0.25, 0.4],
      ['tamra', 0.3, 0.5],
    ]);
    const supplies = last.supplies.filter(({ id }) => id !== 'loan');
    expect(round(dependReport(dependInput({ ...last, supplies }))!.coverage)).toEqual([0.3, 0.5]);
  });

  it('rates the two explanations as it says', () => {
    const weight = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 };
    const score = (hypothesis: string) =>
      last.questions[0].evidence.reduce((sum, { credibility, relevance, ratings }) => {
        const { value } = ratings.find((one) => one.hypothesis === hypothesis)!;
        return sum - (value === 'I' ? weight[credibility] * weight[relevance] : 0);
      }, 0);
    expect([score('loan'), score('road')].map((x) => x.toFixed(2))).toEqual(['-0.71', '-2.12']);
  });

  it('finds the place that it says is printed', () => {
    const [text] = blocks(page('tutorial.md'), 'text');
    expect(page('tutorial.md')).toContain(`It prints ${text.indexOf('Tamra opened')}.`);
  });
});
