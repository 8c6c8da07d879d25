import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SituationBalance } from '../balance/index.ts';
import { balanceInput, situationBalance } from '../balance/index.ts';
import { parseSituation } from '../situation/index.ts';
import { type Camp, campChange, camps } from './camp.ts';

type Signed = readonly [a: string, b: string, sign: '+' | '-'];

function balanceOf(...ties: Signed[]): SituationBalance {
  const actors = [...new Set(ties.flatMap((one) => one.slice(0, 2)))].sort();
  const parsed = parseSituation(
    JSON.stringify({
      mizan: 1,
      id: 'small',
      title: { en: 'Small' },
      asOf: '2024',
      actors: actors.map((id) => ({ id, name: { en: id }, kind: 'state' })),
      ties: ties.map(([a, b, sign]) => ({ id: `${a}-${b}`, a, b, sign })),
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return situationBalance(balanceInput(parsed.situation, '2024'));
}

describe('camps', () => {
  it('are told for each connected part, with the camp of its first actor first', () => {
    const parts = balanceOf(['a', 'b', '+'], ['b', 'c', '-'], ['x', 'y', '-']);
    expect(camps({ ...parts, optima: { count: 1, frustrated: [[]], strain: [] } })).toEqual([
      { a: ['a', 'b'], b: ['c'] },
      { a: ['x'], b: ['y'] },
    ]);
  });

  it('are not told where several divisions are as good, or none was proven best', () => {
    // Three who are all against one another: any of the three ties may be the strained one.
    const strained = balanceOf(['a', 'b', '-'], ['b', 'c', '-'], ['a', 'c', '-']);
    expect(strained.optima?.count).toBe(3);
    expect(camps(strained)).toBeNull();
    const settled = balanceOf(['a', 'b', '-']);
    expect(camps(settled)).toEqual([{ a: ['a'], b: ['b'] }]);
    expect(camps({ ...settled, bestSoFar: true })).toBeNull();
    expect(camps({ ...settled, optima: undefined })).toBeNull();
  });
});

describe('who changed camps', () => {
  const before: Camp[] = [{ a: ['a', 'b', 'c'], b: ['d', 'e'] }];

  it('is whoever stands on another side now, and who came and went', () => {
    expect(campChange(before, [{ a: ['a', 'b'], b: ['c', 'd', 'f'] }])).toEqual({
      crossed: ['c'],
      entered: ['f'],
      left: ['e'],
    });
  });

  it('is the first actor itself, and not all the others, where it crossed alone', () => {
    expect(campChange(before, [{ a: ['a', 'd', 'e'], b: ['b', 'c'] }]).crossed).toEqual(['a']);
  });

  it('is nobody where one part fell in two', () => {
    const parted: Camp[] = [
      { a: ['a', 'b'], b: ['d'] },
      { a: ['c'], b: ['e'] },
    ];
    expect(campChange(before, parted).crossed).toEqual([]);
  });

  it('is nobody whichever camp is called the first, and at most half otherwise', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const sides = fc.tuple(...ids.map(() => fc.boolean()));
    const camp = (list: readonly boolean[], isTurned: boolean): Camp => {
      const first = ids.filter((_, at) => list[at]);
      const second = ids.filter((_, at) => !list[at]);
      return isTurned ? { a: second, b: first } : { a: first, b: second };
    };
    fc.assert(
      fc.property(sides, sides, fc.boolean(), (one, other, isTurned) => {
        expect(campChange([camp(one, false)], [camp(one, isTurned)]).crossed).toEqual([]);
        const { crossed } = campChange([camp(one, false)], [camp(other, isTurned)]);
        expect(crossed.length).toBeLessThanOrEqual(ids.length / 2);
        // Whoever crossed back would stand as before.
        const back = other.map((is, at) => (crossed.includes(ids[at] as string) ? !is : is));
        expect(campChange([camp(one, false)], [camp(back, isTurned)]).crossed).toEqual([]);
      }),
    );
  });
});
