import { describe, expect, it } from 'vitest';
import { analyse } from './analysis.ts';
import { coalitionImprovements, coalitionProof, coalitionsOf } from './coalition.ts';
import type { Model } from './model.ts';
import { publishedCase } from './published-case.ts';
import { randomModel } from './random-model.cases.ts';
import { literalMoves } from './stability/literal.reference.ts';
import { workspace } from './workspace.ts';

/** What legal sequences of the members reach, nobody moving twice in a row. */
function reached(model: Model, members: readonly number[], s: number): Set<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  const waiting: [number, number][] = [[s, -1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, last] = next;
    for (const dm of members) {
      if (dm === last) continue;
      for (const t of literalMoves(model, dm, from)) {
        found.add(t);
        if (seen.has(`${t},${dm}`)) continue;
        seen.add(`${t},${dm}`);
        waiting.push([t, dm]);
      }
    }
  }
  return found;
}

describe('coalition improvements', () => {
  it('are the states that the definition gives, or none', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const model = randomModel(seed, 5);
      const space = workspace(model);
      const coalitions = coalitionsOf(model.decisionMakers.length);
      for (const s of model.codes.keys()) {
        const expected = coalitions.map((members) => {
          const better = (t: number) =>
            members.every((dm) => model.ranks[dm][t] > model.ranks[dm][s]);
          return [...reached(model, members, s)].filter(better);
        });
        const found = coalitionImprovements(space, s);
        expect(found.map(({ members }) => members)).toEqual(
          coalitions.filter((_, k) => expected[k].length > 0),
        );
        for (const { members, to, steps } of found) {
          expect(
            expected[coalitions.indexOf(coalitions.find((c) => `${c}` === `${members}`)!)],
          ).toContain(to);
          expect(steps.every(({ mover }) => members.includes(mover))).toBe(true);
          expect(steps.at(-1)!.to).toBe(to);
        }
      }
    }
  });

  it('move two prisoners out of defection, which alone neither leaves', () => {
    const dilemma = publishedCase({
      owners: { one: ['c1'], two: ['c2'] },
      ranking: { one: ['NY', 'YY', 'NN', 'YN'], two: ['YN', 'YY', 'NN', 'NY'] },
    });
    const space = workspace(dilemma);
    expect(coalitionImprovements(space, 0)).toEqual([
      {
        members: [0, 1],
        to: 3,
        steps: [
          { mover: 0, from: 0, to: 1 },
          { mover: 1, from: 1, to: 3 },
        ],
      },
    ]);
    const { equilibria } = analyse(dilemma);
    expect(coalitionProof(space, equilibria.nash!)).toEqual([]);
    expect(coalitionProof(space, equilibria.seq!)).toEqual([3]);
  });

  it('lists all coalitions, the smallest first', () => {
    expect(coalitionsOf(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 1, 2],
    ]);
    expect(coalitionsOf(1)).toEqual([]);
  });
});
