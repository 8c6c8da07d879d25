import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { feasibleCodes } from '../feasible.ts';
import type { Model } from '../model.ts';
import { randomModel } from '../random-model.cases.ts';
import { workspace } from '../workspace.ts';
import { backwardSearch } from './backward-search.ts';
import { literalStable } from './literal.reference.ts';
import { sequenceAnswer } from './sequence-answer.ts';

/**
 * A staircase: the opponents must take turns 2·(size − 1) times to come down, each step paying its
 * mover; at the foot the first decision maker is worst off. Its own option leads to the top.
 */
function staircase(bits: number): Model {
  const size = 2 ** bits;
  const column = (code: number) => (code >>> 1) & (size - 1);
  const row = (code: number) => code >>> (1 + bits);
  const codes = feasibleCodes(1 + 2 * bits, [
    {
      mask: 2 ** (1 + 2 * bits) - 1,
      holds: (code) => {
        const onStairs = column(code) === row(code) || column(code) === row(code) + 1;
        return !onStairs || ((code & 1) === 0 && code > 1);
      },
    },
  ]);
  const depth = [...codes].map((code) => column(code) + row(code));
  const down = Int32Array.from(depth, (steps) => steps + 1);
  const ranks = Int32Array.from(codes, (code, s) => {
    if ((code & 1) === 0) return 2;
    return depth[s] === 2 * (size - 1) ? 1 : 3;
  });
  return {
    decisionMakers: ['top', 'column', 'row'],
    options: Array.from({ length: 1 + 2 * bits }, (_, k) => `o${k}`),
    owner: Uint8Array.from({ length: 1 + 2 * bits }, (_, k) => (k === 0 ? 0 : k <= bits ? 1 : 2)),
    moves: new Array(1 + 2 * bits).fill('both'),
    codes,
    ranks: [ranks, down, down],
  };
}

describe('the worst answer', () => {
  it('is the same by sweeps, by components and by the search backwards', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const model = randomModel(70_000 + seed);
      const space = workspace(model);
      const [short, long] = [model.codes.map(() => 0), model.codes.map(() => 0)];
      for (const [dm, values] of model.ranks.entries()) {
        for (const improvements of [false, true]) {
          sequenceAnswer(space, dm, values, improvements, short);
          backwardSearch(space, dm, values, improvements, long);
          expect([...short], `seed ${seed}`).toEqual([...long]);
        }
      }
    }
  });

  it('comes down a staircase too long for sweeps', () => {
    for (const bits of [3, 7]) {
      const model = staircase(bits);
      expect(model.codes).toHaveLength(2 * 2 ** bits);
      expect(literalStable(model, 'seq', 0, 0, 'sequence')).toBe(true);
      expect(analyse(model).stability.seq![0][0]).toBe(1);
      expect(analyse(model).stability.nash![0][0]).toBe(0);
      const harmless = {
        ...model,
        ranks: [model.ranks[0].map((r) => Math.max(r, 2)), ...model.ranks.slice(1)],
      };
      const foot = model.codes.length - 1;
      harmless.ranks[0][foot] = 3;
      expect(analyse(harmless).stability.seq![0][0]).toBe(0);
    }
  });
});
