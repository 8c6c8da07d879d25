import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesIn, type HeldLines, isOfHeld, shiftsTo } from './held-lines.ts';
import { moved } from './moved.ts';

/** Lines a, b, c … of these heights, one under the other from `top`. */
function heldOf(heights: readonly number[], gap = 0, first = 0): HeldLines {
  let top = first;
  const boxes = heights.map((height) => {
    const box = { top, height };
    top += height + gap;
    return box;
  });
  return { key: 'a', order: heights.map((_, k) => String.fromCharCode(97 + k)), boxes };
}

const lists = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 8 });

describe('lines while one is held', () => {
  it('stand where the page would lay them out', () => {
    const held = heldOf([30, 50, 20], 4, 7);
    expect(boxesIn(held, ['b', 'c', 'a'])).toEqual([
      { top: 7, height: 50 },
      { top: 61, height: 20 },
      { top: 85, height: 30 },
    ]);
    expect([...shiftsTo(held, ['b', 'c', 'a'])]).toEqual([
      ['a', 78],
      ['b', -34],
      ['c', -34],
    ]);
  });

  it('are not moved in the order in which they stand', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 9 }), (heights, gap) => {
        const held = heldOf(heights, gap);
        expect(boxesIn(held, held.order)).toEqual(held.boxes);
        expect([...shiftsTo(held, held.order).values()].every((shift) => shift === 0)).toBe(true);
      }),
    );
  });

  it('fill the list in every order, without overlap', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (heights, one, other) => {
        const held = heldOf(heights, 3);
        const now = moved(held.order, one % heights.length, other % heights.length);
        const boxes = boxesIn(held, now);
        boxes.slice(1).forEach((box, k) => {
          const above = boxes[k] as (typeof boxes)[number];
          expect(box.top - above.top - above.height).toBe(3);
        });
        const shifts = shiftsTo(held, now);
        now.forEach((key, place) => {
          const from = held.boxes[held.order.indexOf(key)]?.top ?? Number.NaN;
          expect(from + (shifts.get(key) ?? Number.NaN)).toBe(boxes[place]?.top);
        });
      }),
    );
  });

  it('are known by their keys, whatever their order', () => {
    const held = heldOf([10, 10, 10]);
    expect(isOfHeld(held, ['c', 'a', 'b'])).toBe(true);
    expect(isOfHeld(held, ['a', 'b'])).toBe(false);
    expect(isOfHeld(held, ['a', 'b', 'c', 'd'])).toBe(false);
    expect(isOfHeld(held, ['a', 'b', 'd'])).toBe(false);
  });
});
