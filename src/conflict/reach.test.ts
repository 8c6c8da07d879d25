import { describe, expect, it } from 'vitest';
import type { Model } from './model.ts';
import { publishedCase } from './published-case.ts';
import { randomModel } from './random-model.cases.ts';
import { pathTo, reach } from './reach.ts';
import { literalImprovements, literalMoves } from './stability/literal.reference.ts';
import { workspace } from './workspace.ts';

/** Distances by legal sequences of steps, in which nobody moves twice in a row. */
function distances(model: Model, start: number, improvements: boolean): Map<number, number> {
  const steps = improvements ? literalImprovements : literalMoves;
  const found = new Map([[start, 0]]);
  let wave: [number, number][] = [[start, -1]];
  const seen = new Set<string>();
  for (let depth = 1; wave.length > 0; depth++) {
    const next: [number, number][] = [];
    for (const [s, last] of wave) {
      for (let dm = 0; dm < model.decisionMakers.length; dm++) {
        if (dm === last) continue;
        for (const t of steps(model, dm, s)) {
          if (seen.has(`${t},${dm}`)) continue;
          seen.add(`${t},${dm}`);
          if (!found.has(t)) found.set(t, depth);
          next.push([t, dm]);
        }
      }
    }
    wave = next;
  }
  return found;
}

describe('reach', () => {
  it('finds what legal sequences reach, by paths as short as theirs', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const model = randomModel(seed);
      const start = seed % model.codes.length;
      for (const improvements of [false, true]) {
        const expected = distances(model, start, improvements);
        const found = reach(workspace(model), start, improvements);
        expect(found.states, `seed ${seed}`).toEqual([...expected.keys()].sort((a, b) => a - b));
        const steps = improvements ? literalImprovements : literalMoves;
        const paths = [...model.codes.keys()].map((s) => pathTo(found, s));
        expect(paths.map((path) => path?.length)).toEqual(paths.map((_, s) => expected.get(s)));
        const broken = paths.flatMap((path) =>
          (path ?? []).filter((step, k, all) => {
            const legal = steps(model, step.mover, step.from).includes(step.to);
            const follows = step.from === (k === 0 ? start : all[k - 1].to);
            return !legal || !follows || (k > 0 && step.mover === all[k - 1].mover);
          }),
        );
        expect(broken).toEqual([]);
      }
    }
  });

  it('stops at what cannot be undone', () => {
    const model = publishedCase({
      owners: { A: ['break>'], B: ['warn'] },
      ranking: { A: ['YN', 'NN', 'NY', 'YY'], B: ['YY', 'NY', 'NN', 'YN'] },
    });
    const space = workspace(model);
    expect(reach(space, 1, false).states).toEqual([1, 3]);
    expect(pathTo(reach(space, 0, true), 3)).toEqual([
      { mover: 0, from: 0, to: 1 },
      { mover: 1, from: 1, to: 3 },
    ]);
    expect(pathTo(reach(space, 1, false), 0)).toBeUndefined();
  });
});
