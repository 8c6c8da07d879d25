import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { concepts, type Model, type Sanctions } from '../model.ts';
import { randomModel, seeded } from '../random-model.cases.ts';
import { rerank, workspace } from '../workspace.ts';

/** A random order of 0 … n-1. */
function shuffled(n: number, next: () => number): number[] {
  const order = Array.from({ length: n }, (_, k) => k);
  for (let k = n - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}

/** Decision maker j becomes makers[j], option k becomes options[k]; states follow. */
function renamed(model: Model, makers: number[], options: number[]) {
  const code = (old: number) => options.reduce((sum, to, k) => sum | (((old >>> k) & 1) << to), 0);
  const moved = [...model.codes].map(code);
  const codes = Int32Array.from(moved).sort();
  const state = moved.map((one) => codes.indexOf(one));
  const place = <T>(list: readonly T[], to: number[]) => to.map((_, k) => list[to.indexOf(k)]);
  const perState = <T extends Int32Array | Uint8Array>(values: T): T => {
    const out = values.slice() as T;
    state.forEach((to, s) => {
      out[to] = values[s];
    });
    return out;
  };
  const unseen = model.unseen?.map((one) => one && perState(one));
  const there: Model = {
    decisionMakers: place(model.decisionMakers, makers),
    options: place(model.options, options),
    owner: Uint8Array.from(place([...model.owner], options), (j) => makers[j]),
    moves: place(model.moves, options),
    codes,
    ranks: place(model.ranks.map(perState), makers),
    ...(unseen === undefined ? {} : { unseen: place(unseen, makers) }),
  };
  return { there, state };
}

/** Every cell: concept, decision maker, state. */
function cells(model: Model, sanctions: Sanctions, makers: number[], state: number[]): string {
  const { stability } = analyse(model, { concepts, sanctions });
  return concepts
    .map((concept) =>
      makers.map((j) => state.map((s) => stability[concept]![j][s]).join('')).join(),
    )
    .join('\n');
}

describe('stability does not change', () => {
  it('under other names of decision makers, options and states', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const next = seeded(seed + 777);
      const model = randomModel(30_000 + seed);
      const makers = shuffled(model.decisionMakers.length, next);
      const { there, state } = renamed(model, makers, shuffled(model.options.length, next));
      const sanctions = seed % 2 === 0 ? 'sequence' : 'single';
      const plain = model.decisionMakers.map((_, j) => j);
      const states = [...model.codes.keys()];
      const before = cells(model, sanctions, plain, states);
      expect(cells(there, sanctions, makers, state), `seed ${seed}`).toBe(before);
    }
  });

  it('under a monotone change of ranks, even one that leaves gaps', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const model = randomModel(40_000 + seed);
      const n = model.codes.length;
      const stretched = model.ranks.map((ranks) => {
        const most = Math.max(...ranks);
        return ranks.map((rank) => n - (most - rank) * Math.floor(n / most));
      });
      const makers = model.decisionMakers.map((_, j) => j);
      const states = [...model.codes.keys()];
      const before = cells(model, 'sequence', makers, states);
      expect(cells({ ...model, ranks: stretched }, 'sequence', makers, states)).toBe(before);
    }
  });

  it('when 25 options that are never taken come first, so that codes outgrow every table', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const model = randomModel(60_000 + seed, 5);
      const idle = 25;
      const longer: Model = {
        ...model,
        options: [...Array.from({ length: idle }, (_, k) => `idle${k}`), ...model.options],
        owner: Uint8Array.of(...new Array(idle).fill(0), ...model.owner),
        moves: [...new Array(idle).fill('both'), ...model.moves],
        codes: model.codes.map((code) => code << idle),
      };
      const makers = model.decisionMakers.map((_, j) => j);
      const states = [...model.codes.keys()];
      const sanctions = seed % 2 === 0 ? 'sequence' : 'single';
      const before = cells(model, sanctions, makers, states);
      expect(cells(longer, sanctions, makers, states)).toBe(before);
    }
  });

  it('when a workspace and an answer are used again for other ranks', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const model = randomModel(50_000 + seed);
      const space = workspace(model);
      const first = analyse(model, { space, concepts });
      const ranks = [...model.ranks.slice(1), model.ranks[0]];
      const again = analyse(rerank(space, ranks).model, { space, concepts, reuse: first });
      const fresh = analyse({ ...model, ranks }, { concepts });
      expect(again.equilibria).toEqual(fresh.equilibria);
      expect(again.stability).toEqual(fresh.stability);
      expect(again.stability.nash![0]).toBe(first.stability.nash![0]);
    }
  });

  it('but a workspace of another graph is refused', () => {
    const space = workspace(randomModel(1));
    expect(() => analyse(randomModel(1), { space })).toThrow('another graph');
  });
});
