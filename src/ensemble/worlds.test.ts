import { describe, expect, it } from 'vitest';
import { sahelGames } from '../conflict/from-situation.cases.ts';
import { gameModel } from '../conflict/from-situation.ts';
import { concepts, type Wants } from '../conflict/index.ts';
import {
  allOrders,
  literalEquilibrium,
  literalPriority,
  literalReach,
} from '../conflict/inverse/inverse.reference.ts';
import { randomModel } from '../conflict/random-model.cases.ts';
import { literalStable } from '../conflict/stability/literal.reference.ts';
import { seeded } from './random.ts';
import { byShare, standardError } from './share.ts';
import { worldPlan } from './world-plan.ts';
import { worlds } from './worlds.ts';

const free = (wants: readonly Wants[], vary: readonly number[]) =>
  wants.map((one, dm) => (vary.includes(dm) ? { ...one, known: 'nothing' as const } : one));

describe('worlds', () => {
  it('reaches the rupture in 64,800 of 86,400, by the comparisons that split best', () => {
    const { model, wants, statusQuo, targets } = gameModel(sahelGames, 'g2');
    const found = worlds({ model, wants: free(wants, [0, 1]), vary: [0, 1], statusQuo, targets });
    expect([found.total, found.sampled, found.vary]).toEqual([
      86400,
      undefined,
      ['mali', 'russia'],
    ]);
    expect(found.targets[0]).toMatchObject({ id: 'rupture', count: 64800, total: 86400 });
    expect(found.targets[0]!.split).toEqual({
      comparison: 'mali:HONOUR > mali:W',
      with: { count: 43200, total: 43200 },
      without: { count: 21600, total: 43200 },
    });
    const start = found.states[statusQuo!]!;
    expect(start.yn).toBe('NYNNNYN');
    expect(found.ranked.nash![0]!.count).toBeGreaterThanOrEqual(found.ranked.nash![1]!.count);
  });

  it('counts the halt as the inverse does', () => {
    const { model, wants, outcome } = gameModel(sahelGames, 'g1');
    const found = worlds({ model, wants: free(wants, [1]), vary: [1] });
    const counts = concepts.map((one) => found.states[outcome!]!.equilibrium[one]!.count);
    expect(counts).toEqual([240, 370, 370, 270, 270, 240]);
    expect(found.states[outcome!]!.equilibrium.nash!.split!.with.total).toBe(360);
  });

  it('weighs 15,676,416,000 joint orders of four exactly: by their manners, not one by one', () => {
    const { model, wants, outcome } = gameModel(sahelGames, 'g1');
    const vary = [0, 1, 2, 3];
    const found = worlds({ model, wants: free(wants, vary), vary });
    expect([found.total, found.sampled]).toEqual([720 * 720 * 5040 * 6, undefined]);
    // What Russia rests on under Nash is its own order alone: 240 of 720.
    expect(found.states[outcome!]!.rest[1]!.unwanted).toBe(found.total / 3);
    const nash = found.states[outcome!]!.equilibrium.nash!;
    expect(nash.split!.with.total + nash.split!.without.total).toBe(found.total);
    expect(nash.split!.with.count + nash.split!.without.count).toBe(nash.count);
  });

  it('draws the same worlds from the same seed, near the share of all', () => {
    const { model, wants, outcome } = gameModel(sahelGames, 'g1');
    // Five statements more that nothing satisfies: 39,916,800 orders, too many to list, and the
    // shares stay as they are.
    const empty = Array.from({ length: 5 }, () => new Uint8Array(model.codes.length));
    const more = free(wants, [1]).map((one, dm) =>
      dm === 1
        ? {
            ...one,
            statements: [...one.statements, 'X1', 'X2', 'X3', 'X4', 'X5'],
            truths: [...one.truths, ...empty],
            priority: [...one.priority!, 6, 7, 8, 9, 10],
          }
        : one,
    );
    const task = { model, wants: more, vary: [1], draws: 4096 };
    const plan = worldPlan(task);
    expect([plan.listed, plan.chunks, plan.total]).toEqual([undefined, 2, 4096]);
    const found = worlds({ ...task, seed: 7 });
    expect(JSON.stringify(worlds({ ...task, seed: 7 }))).toBe(JSON.stringify(found));
    expect(JSON.stringify(worlds({ ...task, seed: 8 }))).not.toBe(JSON.stringify(found));
    expect([found.orders, found.sampled]).toEqual(['39916800', { draws: 4096, seed: 7 }]);
    const { rest, equilibrium } = found.states[outcome!]!;
    expect(Math.abs(rest[1]!.unwanted / 4096 - 1 / 3)).toBeLessThan(0.04);
    expect(Math.abs(equilibrium.seq!.count / 4096 - 270 / 720)).toBeLessThan(0.04);
  });

  it('equals weighing every world one at a time', () => {
    for (let seed = 1; seed <= 24; seed++) {
      const random = seeded(seed);
      const base = randomModel(seed, 4);
      const states = base.codes.length;
      const makers = base.decisionMakers.length;
      const wants = base.decisionMakers.map((): Wants => {
        const priority = [0, 1, 2].slice(0, 1 + random.below(3));
        const truths = priority.map(() => Uint8Array.from(base.codes, () => random.below(2)));
        const statements = priority.map((k) => `S${k}`);
        return { statements, formulas: [], truths, priority, known: 'nothing' };
      });
      const ranks = wants.map(({ truths }) => literalPriority(states, truths));
      const truth = Uint8Array.from(base.codes, () => random.below(2));
      const found = worlds({
        model: { ...base, ranks },
        wants,
        vary: seed % 2 === 0 ? [0, 1] : [1, 0],
        statusQuo: 0,
        targets: [{ id: 't', truth }],
      });
      const joint = allOrders(wants[0]!.truths.length).flatMap((a) =>
        allOrders(wants[1]!.truths.length).map((b) => [a, b]),
      );
      const models = joint.map((orders) => {
        const own = [...ranks];
        orders.forEach((order, dm) => {
          own[dm] = literalPriority(
            states,
            order.map((k) => wants[dm]!.truths[k]!),
          );
        });
        return { ...base, ranks: own };
      });
      const count = (holds: (at: number) => boolean) => models.filter((_, k) => holds(k)).length;
      expect(found.total).toBe(models.length);
      expect(found.targets[0]!.count).toBe(count((k) => literalReach(models[k]!, 0, truth)));
      for (const { state, equilibrium, rest } of found.states) {
        for (const concept of concepts) {
          const wanted = count((k) =>
            literalEquilibrium(models[k]!, concept, state - 1, 'sequence'),
          );
          expect(equilibrium[concept]!.count).toBe(wanted);
          const split = equilibrium[concept]!.split;
          if (split) {
            const [, dm, above, below] = /^(d\d):S(\d) > d\d:S(\d)$/.exec(split.comparison)!;
            const at = Number(dm!.slice(1));
            const made = (k: number) =>
              joint[k]![at]!.indexOf(Number(above)) < joint[k]![at]!.indexOf(Number(below));
            expect(split.with.total).toBe(count(made));
            expect(split.with.count + split.without.count).toBe(wanted);
          }
        }
        for (let dm = 0; dm < makers; dm++) {
          const seq = count((k) => literalStable(models[k]!, 'seq', dm, state - 1, 'sequence'));
          const own = rest[dm]!;
          if (own.noMove) expect(own.unwanted).toBe(0);
          else expect(own.unwanted + own.sanctioned.seq!).toBe(seq);
        }
      }
    }
  });
});

describe('share', () => {
  it('has the standard error of a proportion when drawn, none when all were weighed', () => {
    expect(standardError({ count: 50, total: 100 }, true)).toBeCloseTo(0.05, 12);
    expect(standardError({ count: 50, total: 100 }, false)).toBe(0);
  });

  it('is ranked greatest first, empty ones left out', () => {
    const shares = [1, 0, 3, 3].map((count, id) => ({ id, count, total: 4 }));
    expect(byShare(shares).map(({ id }) => id)).toEqual([2, 3, 0]);
  });
});
