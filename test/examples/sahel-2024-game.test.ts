/** The flagship's two games through the engine: the figures that the example's README reports. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gameModel } from '../../src/conflict/from-situation.ts';
import {
  analyse,
  type Concept,
  ranksOfStatements,
  rerank,
  workspace,
} from '../../src/conflict/index.ts';
import { reach } from '../../src/conflict/reach.ts';
import { parseSituation } from '../../src/situation/parse.ts';

const answer = parseSituation(
  readFileSync(new URL('../../examples/sahel-2024/situation.json', import.meta.url)),
);
if (!answer.ok) throw new Error('the example is not sound: see sahel-2024.test.ts');
const { situation } = answer;
const { games } = situation;

/** The game as in the document: option ids in order, and what each decision maker owns. */
const optionsOf = (game: string) =>
  games.find(({ id }) => id === game)!.decisionMakers.flatMap(({ options }) => options);

/** Every order of the first numbers, each made once. */
const orders = (() => {
  const made = new Map<number, number[][]>();
  const of = (count: number): number[][] =>
    count === 0
      ? [[]]
      : of(count - 1).flatMap((order) =>
          Array.from({ length: count }, (_, at) => order.toSpliced(at, 0, count - 1)),
        );
  return (count: number) => made.get(count) ?? made.set(count, of(count)).get(count)!;
})();

/** States written with a letter an option, first option first. */
const letters = (count: number) =>
  Array.from({ length: 2 ** count }, (_, code) =>
    Array.from({ length: count }, (_, k) => ((code >> k) & 1 ? 'Y' : 'N')).join(''),
  );

describe('the games', () => {
  it('has 36 and 96 feasible states, by a literal count', () => {
    expect(optionsOf('g1').map(({ id }) => id)).toEqual(['m1', 'r1', 'r2', 'a1', 'a2', 'z1']);
    expect(optionsOf('g2').map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'r1', 'r2', 'a1', 'z1']);
    const revenge = letters(6).filter(
      ([, r1, r2, a1, a2]) => !(r1 === 'Y' && r2 === 'Y') && !(a2 === 'Y' && a1 === 'N'),
    );
    const rupture = letters(7).filter(([, , , r1, r2]) => !(r1 === 'Y' && r2 === 'Y'));
    expect([revenge.length, rupture.length]).toEqual([36, 96]);
    expect(gameModel(situation, 'g1').model.codes).toHaveLength(36);
    expect(gameModel(situation, 'g2').model.codes).toHaveLength(96);
  });

  it('cannot undo a redeployment, a warning, its consequences, an expulsion or a withdrawal', () => {
    const oneWay = (game: string) =>
      optionsOf(game).flatMap(({ id, moves }) => (moves === 'fwd' ? [id] : []));
    expect([oneWay('g1'), oneWay('g2')]).toEqual([
      ['r2', 'a1', 'a2'],
      ['m1', 'r1'],
    ]);
  });

  it.each([
    ['appeaser', 'credible', 'nash gmr smr seq sseq sim'],
    ['appeaser', 'bluff', 'nash gmr smr seq sseq sim'],
    ['deterred', 'credible', 'gmr smr seq sseq'],
    ['deterred', 'bluff', 'gmr smr'],
    ['resolute', 'credible', ''],
    ['resolute', 'bluff', ''],
    ['cautious', 'credible', 'nash gmr smr seq sseq sim'],
    ['cautious', 'bluff', 'nash gmr smr seq sseq sim'],
    ['ukraine-first', 'credible', ''],
    ['ukraine-first', 'bluff', ''],
  ])(
    'holds the halt for a Russia read as %s, Algeria as %s, under: %s',
    (russia, algeria, held) => {
      const { model, outcome } = gameModel(situation, 'g1', { readings: { russia, algeria } });
      const { concepts, equilibria } = analyse(model);
      const holds = concepts.filter((concept) => equilibria[concept]!.includes(outcome!));
      expect(holds).toEqual(held === '' ? [] : (held.split(' ') as Concept[]));
    },
  );

  it('explains the halt in 240 of Russia’s 720 orders, the path in 120, both in 60', () => {
    const { model, wants, outcome, path } = gameModel(situation, 'g1');
    const { statements, truths } = wants[1];
    const prefers = (order: readonly number[], to: number, from: number) => {
      const decides = order.find((k) => truths[k][to] !== truths[k][from]);
      return decides !== undefined && truths[decides][to] === 1;
    };
    const withdrawn = model.codes.findIndex((code) => code === (model.codes[outcome!] | (1 << 2)));
    const [start, committed, warned, halted] = path!;
    const halt = orders(statements.length).filter(
      (order) => !prefers(order, withdrawn, outcome!) && !prefers(order, warned, outcome!),
    );
    const explained = orders(statements.length).filter(
      (order) => prefers(order, committed, start) && prefers(order, halted, warned),
    );
    const both = explained.filter((order) => halt.includes(order));
    expect([halt.length, explained.length, both.length]).toEqual([240, 120, 60]);
    const above = (order: readonly number[], a: string, b: string) =>
      order.indexOf(statements.indexOf(a)) < order.indexOf(statements.indexOf(b));
    expect(explained.every((order) => above(order, 'APP', 'SUP'))).toBe(true);
    expect(explained.every((order) => above(order, 'SUP', 'CAUT'))).toBe(true);
    expect(halt.filter((order) => above(order, 'APP', 'SUP'))).toHaveLength(180);
  });

  it('lets a rupture be reached in 64,800 of 86,400 orders: HONOUR > W or UKR > INFL', () => {
    const { model, wants, statusQuo, targets } = gameModel(situation, 'g2');
    const space = workspace(model);
    const ranked = [0, 1].map((dm) => {
      const { statements, truths } = wants[dm];
      const above = (order: readonly number[], a: string, b: string) =>
        order.indexOf(statements.indexOf(a)) < order.indexOf(statements.indexOf(b));
      return orders(statements.length).map((order) => ({
        ranks: ranksOfStatements(
          model.codes.length,
          order.map((k) => truths[k]),
        ),
        leaves: dm === 0 ? above(order, 'HONOUR', 'W') : above(order, 'UKR', 'INFL'),
      }));
    });
    let reached = 0;
    for (const mali of ranked[0]) {
      for (const russia of ranked[1]) {
        rerank(space, [mali.ranks, russia.ranks, ...model.ranks.slice(2)]);
        const { states } = reach(space, statusQuo!, true);
        const ruptured = states.some((state) => targets[0].truth[state] === 1);
        if (ruptured !== (mali.leaves || russia.leaves)) throw new Error('split elsewhere');
        reached += Number(ruptured);
      }
    }
    expect([reached, ranked[0].length * ranked[1].length]).toEqual([64_800, 86_400]);
  });

  it('keeps Wagner in 7 of the 12 named runs of the rupture, and never with Ukraine first', () => {
    const [mali, russia] = games[1].decisionMakers.map(({ readings }) => readings);
    const runs = mali.flatMap((m) => russia.map((r) => ({ mali: m.id, russia: r.id })));
    const kept = runs.filter((readings) => {
      const { model } = gameModel(situation, 'g2', { readings });
      const expelled = 1 << 0;
      const withdrawn = 1 << 3;
      const nash = analyse(model, { concepts: ['nash'] }).equilibria.nash!;
      return nash.some((state) => (model.codes[state] & (expelled | withdrawn)) === 0);
    });
    expect([runs.length, kept.length]).toEqual([12, 7]);
    expect(kept.some((run) => run.russia === 'ukraine-first')).toBe(false);
    expect(kept.filter((run) => run.mali === 'dignity-first')).toEqual([
      { mali: 'dignity-first', russia: 'amends-to-mali' },
    ]);
  });
});
