import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved } from './moved.ts';
import { placeUnder } from './place-under.ts';

function boxesOf(heights: readonly number[]) {
  let top = 0;
  return heights.map((height) => {
    top += height;
    return { top: top - height, height };
  });
}

it('takes the place of the line whose middle the pointer is at', () => {
  const lines = boxesOf([30, 30, 30, 30]);
  for (const from of [0, 1, 2, 3]) {
    for (const at of [0, 1, 2, 3]) expect(placeUnder(lines, from, at * 30 + 15)).toBe(at);
  }
});

it('stays where it went while the pointer does, whatever the heights', () => {
  const heights = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(heights, fc.nat(), fc.integer({ min: -50, max: 2500 }), (list, start, y) => {
      let now = list;
      let from = start % list.length;
      const seen: number[] = [];
      // Passing one line may bring the next under the pointer; it ends, and never turns back.
      for (let k = 0; k <= list.length; k++) {
        const to = placeUnder(boxesOf(now), from, y);
        if (to === from) break;
        now = moved(now, from, to);
        seen.push(Math.sign(to - from));
        from = to;
      }
      expect(new Set(seen).size).toBeLessThan(2);
      expect(placeUnder(boxesOf(now), from, y)).toBe(from);
    }),
  );
});
