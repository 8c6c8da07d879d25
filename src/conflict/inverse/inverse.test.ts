/** The inverse against trying everything; MIZAN_LONG=1 takes 2,000 and 500 models instead of 200 and 50. */
import { describe, expect, it } from 'vitest';
import { type Random, seeded } from '../../ensemble/random.ts';
import { concepts, type Model } from '../model.ts';
import type { Wants } from '../preference.ts';
import { randomModel } from '../random-model.cases.ts';
import { literalMoves } from '../stability/literal.reference.ts';
import type { InverseFinding } from './finding.ts';
import {
  allOrders,
  conditionHolds,
  literalEquilibrium,
  literalForesight,
  literalPath,
  literalPriority,
  literalRanking,
  literalReach,
} from './inverse.reference.ts';
import { rankingInverse } from './ranking-inverse.ts';
import { statementInverse } from './statement-inverse.ts';

const long = process.env.MIZAN_LONG === '1';

/** Models of 2 to 6 states, from seeds in turn. */
function* smallModels(count: number, first: number): Generator<{ model: Model; seed: number }> {
  for (let seed = first, found = 0; found < count; seed++) {
    const model = randomModel(seed, 4);
    const states = model.codes.length;
    // Six states cost 720 rankings: one model in eight in the quick run.
    if (states < 2 || states > 6 || (states > 5 && !long && seed % 8 !== 0)) continue;
    found++;
    yield { model, seed };
  }
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (done, list) => done.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

/** A random walk of one to three moves; its steps with their movers. */
function walk(model: Model, random: Random) {
  const path = [random.below(model.codes.length)];
  const steps: { mover: number; from: number; to: number }[] = [];
  for (let k = 0; k < 3; k++) {
    const from = path[path.length - 1];
    const moves = model.decisionMakers.flatMap((_, mover) =>
      literalMoves(model, mover, from).map((to) => ({ mover, from, to })),
    );
    if (moves.length === 0) break;
    const step = moves[random.below(moves.length)];
    steps.push(step);
    path.push(step.to);
  }
  return { path, steps };
}

/** What every world answers, and how it stands to the finding. */
interface World {
  readonly model: Model;
  readonly place: (maker: string | undefined, name: string) => number;
}

/** Compares every count and every whole condition of a finding with all worlds tried. */
function compare(
  finding: InverseFinding,
  worlds: readonly World[],
  outcome: number,
  steps: readonly { mover: number; from: number; to: number }[],
  target: Uint8Array | undefined,
  start: number,
  sanctions: 'sequence' | 'single',
) {
  const check = (
    explained: { count: string; conditions: readonly (readonly string[])[]; truncated?: true },
    holds: (world: World) => boolean,
    what: string,
  ) => {
    const truth = worlds.map(holds);
    expect([what, explained.count]).toEqual([what, String(truth.filter(Boolean).length)]);
    if (explained.truncated) return;
    worlds.forEach((world, k) => {
      if (conditionHolds(explained.conditions, world.place) !== truth[k]) {
        expect.fail(`${what}: the condition ${JSON.stringify(explained.conditions)} fails`);
      }
    });
  };
  expect(finding.total).toBe(String(worlds.length));
  const fits = (world: World) => literalPath(world.model, steps);
  for (const concept of concepts) {
    const stable = (world: World) => literalEquilibrium(world.model, concept, outcome, sanctions);
    check(finding.observed!.concepts[concept]!, stable, concept);
    const joint = finding.path?.withOutcome?.[concept];
    if (joint) check(joint, (world) => fits(world) && stable(world), `path and ${concept}`);
  }
  if (finding.path) {
    check(finding.path, fits, 'path');
    check(finding.path.foresight!, (one) => literalForesight(one.model, steps), 'foresight');
  }
  if (target && finding.targets) {
    check(finding.targets[0], (one) => literalReach(one.model, start, target), 'target');
  }
}

describe('over rankings', () => {
  it('equals trying every ranking, six concepts', () => {
    for (const { model, seed } of smallModels(long ? 2000 : 200, 1)) {
      const random = seeded(seed);
      const states = model.codes.length;
      const first = random.below(model.decisionMakers.length);
      // Two decision makers together where that is not too many.
      const second = (first + 1) % model.decisionMakers.length;
      const vary = states <= 3 ? [first, second].sort((a, b) => a - b) : [first];
      const outcome = random.below(states);
      const sanctions = seed % 3 === 0 ? 'single' : 'sequence';
      const { path, steps } = walk(model, random);
      const asked = path.length > 1 ? { path } : {};
      const finding = rankingInverse({
        model,
        vary: vary.map((dm) => ({ dm })),
        outcome,
        sanctions,
        ...asked,
      });
      const worlds = product(vary.map(() => allOrders(states))).map((orders): World => {
        const ranks = [...model.ranks];
        vary.forEach((dm, k) => {
          ranks[dm] = literalRanking(orders[k]);
        });
        const placeOf = (maker: string | undefined, name: string) => {
          const k = maker === undefined ? 0 : vary.indexOf(model.decisionMakers.indexOf(maker));
          return orders[k].indexOf(Number(name.slice(1)) - 1);
        };
        return { model: { ...model, ranks }, place: placeOf };
      });
      compare(finding, worlds, outcome, steps, undefined, 0, sanctions);
    }
  }, 900_000);

  it('equals trying every order of a slice, tie classes as blocks', () => {
    for (const { model, seed } of smallModels(long ? 500 : 60, 5000)) {
      const random = seeded(seed);
      const dm = random.below(model.decisionMakers.length);
      const stated = model.ranks[dm];
      const most = Math.max(...stated);
      const from = random.below(most);
      const to = from + 1 + random.below(most - from);
      const outcome = random.below(model.codes.length);
      const { path, steps } = walk(model, random);
      const asked = path.length > 1 ? { path } : {};
      const finding = rankingInverse({ model, vary: [{ dm, from, to }], outcome, ...asked });
      const worlds = allOrders(to - from).map((order): World => {
        // Position p of the slice gets what stood at from + order[p].
        const rankAt = (position: number) => most - position;
        const moved = new Map(order.map((block, p) => [rankAt(from + block), rankAt(from + p)]));
        const ranks = [...model.ranks];
        ranks[dm] = stated.map((rank) => moved.get(rank) ?? rank);
        const place = (_: string | undefined, name: string) =>
          -ranks[dm][Number(name.slice(1)) - 1];
        return { model: { ...model, ranks }, place };
      });
      compare(finding, worlds, outcome, steps, undefined, 0, 'sequence');
    }
  }, 900_000);
});

/** Random statements on the states of a model. */
function randomWants(model: Model, random: Random, count: number): Wants {
  const states = model.codes.length;
  const truths = Array.from({ length: count }, () =>
    Uint8Array.from({ length: states }, () => random.below(2)),
  );
  const priority = Array.from({ length: count }, (_, k) => k);
  const known: Wants['known'] =
    random.below(2) === 0 || count < 2 ? 'nothing' : [[0, 1 + random.below(count - 1)] as const];
  return {
    statements: priority.map((k) => `S${k}`),
    formulas: [],
    truths,
    priority,
    known,
  };
}

describe('over statements', () => {
  it('equals trying every order that keeps what is known', () => {
    for (let seed = 1; seed <= (long ? 500 : 50); seed++) {
      const random = seeded(seed);
      const model = randomModel(seed, 4);
      const makers = model.decisionMakers.length;
      const varyTwo = random.below(2) === 0;
      const first = random.below(makers - 1);
      const vary = varyTwo ? [first, first + 1] : [first];
      const wants = model.decisionMakers.map(() =>
        randomWants(model, random, 1 + random.below(varyTwo ? 3 : 5)),
      );
      const states = model.codes.length;
      const ranks = wants.map(({ truths }) => literalPriority(states, truths));
      const base = { ...model, ranks };
      const outcome = random.below(states);
      const sanctions = seed % 3 === 0 ? 'single' : 'sequence';
      const { path, steps } = walk(base, random);
      const truth = Uint8Array.from({ length: states }, () => (random.below(4) === 0 ? 1 : 0));
      const start = random.below(states);
      const finding = statementInverse({
        model: base,
        wants,
        vary,
        outcome,
        sanctions,
        statusQuo: start,
        targets: [{ id: 't', truth }],
        ...(path.length > 1 ? { path } : {}),
      });
      const orders = vary.map((dm) => {
        const { known, truths } = wants[dm];
        return allOrders(truths.length).filter(
          (order) =>
            typeof known === 'string' ||
            known.every(([a, b]) => order.indexOf(a) < order.indexOf(b)),
        );
      });
      const worlds = product(orders).map((joint): World => {
        const own = [...ranks];
        vary.forEach((dm, k) => {
          own[dm] = literalPriority(
            states,
            joint[k].map((item) => wants[dm].truths[item]),
          );
        });
        const place = (maker: string | undefined, name: string) => {
          const k = maker === undefined ? 0 : vary.indexOf(model.decisionMakers.indexOf(maker));
          return joint[k].indexOf(Number(name.slice(1)));
        };
        return { model: { ...base, ranks: own }, place };
      });
      compare(finding, worlds, outcome, steps, truth, start, sanctions);
    }
  }, 900_000);
});
