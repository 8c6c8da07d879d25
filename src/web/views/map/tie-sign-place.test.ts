import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAround } from '../network/room.ts';
import { labelBox, markBox, placeLabels } from './label-place.ts';
import { headingOn, partsInSight, type Spot, spotOn, tieCurve } from './tie-curve.ts';
import { placeSigns, type SignedCurve } from './tie-sign-place.ts';

const size = { width: 560, height: 420 };
const WORD = 52;

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function signed(id: string, a: Spot, b: Spot, more: Partial<SignedCurve> = {}): SignedCurve {
  return { id, curve: tieCurve(a, b), radius: 7, isMarked: false, ...more };
}

/** A map of any marks with any ties between them, its names placed as on the page. */
const drawn = fc
  .array(
    fc.record({
      x: fc.integer({ min: -60, max: 620 }),
      y: fc.integer({ min: -60, max: 480 }),
      width: fc.integer({ min: 20, max: 220 }),
    }),
    { minLength: 2, maxLength: 24 },
  )
  .chain((marks) => {
    const end = fc.nat({ max: marks.length - 1 });
    const tie = fc.record({
      a: end,
      b: end,
      radius: fc.constantFrom(7, 9),
      isMarked: fc.boolean(),
      lane: fc.constantFrom(-0.5, 0, 0.5),
    });
    return fc.record({ marks: fc.constant(marks), ties: fc.array(tie, { maxLength: 40 }) });
  });

describe('signs of ties on the map', () => {
  it('lie over no name, no mark, no other sign, and within the map', () => {
    fc.assert(
      fc.property(drawn, ({ marks, ties }) => {
        const labels = placeLabels(marks, size);
        const taken = [
          ...marks.map(markBox),
          ...labels.flatMap((label, at) =>
            label ? [labelBox(label, marks[at]?.width as number)] : [],
          ),
        ];
        const curves = ties.map(
          ({ a, b, lane, radius, isMarked }, at): SignedCurve => ({
            id: `t${at}`,
            curve: tieCurve(marks[a] as Spot, marks[b] as Spot, lane),
            radius,
            isMarked,
          }),
        );
        const placed = placeSigns(curves, taken, size, WORD);
        const boxes = curves.flatMap(({ id, radius }) => {
          const { sign, bars, word } = placed.get(id) ?? {};
          return [
            ...(sign ? [boxAround(sign, radius)] : []),
            ...(bars ? [boxAround(bars.at, 9)] : []),
            ...(word
              ? [
                  {
                    left: word.x - WORD / 2,
                    right: word.x + WORD / 2,
                    top: word.y - 8,
                    bottom: word.y + 8,
                  },
                ]
              : []),
          ];
        });
        boxes.forEach((box, at) => {
          expect(taken.some((one) => meets(one, box))).toBe(false);
          expect(boxes.some((one, other) => other !== at && meets(one, box))).toBe(false);
          expect(box.left >= 0 && box.right <= size.width).toBe(true);
          expect(box.top >= 0 && box.bottom <= size.height).toBe(true);
        });
        expect(placeSigns(curves, taken, size, WORD)).toEqual(placed);
      }),
    );
  });

  it('stand in the middle of their line, and where a name is in the way, further on it', () => {
    const tie = signed('t', { x: 60, y: 200 }, { x: 460, y: 200 });
    const middle = spotOn(tie.curve, 0.5);
    expect(placeSigns([tie], [], size, WORD).get('t')).toEqual({ sign: middle });
    const name = { left: 200, right: 300, top: middle.y - 7, bottom: middle.y + 7 };
    const { sign } = placeSigns([tie], [name], size, WORD).get('t') ?? {};
    expect(sign).toBeDefined();
    expect(Math.abs((sign?.x ?? 0) - 250)).toBeGreaterThan(57);
    const on = partsInSight(tie.curve, size, 7).map((part) => spotOn(tie.curve, part));
    expect(on).toContainEqual(sign);
  });

  it('stand where the line is seen, and nowhere where it is not', () => {
    const half = signed('half', { x: -500, y: 100 }, { x: 500, y: 100 });
    const { sign } = placeSigns([half], [], size, WORD).get('half') ?? {};
    expect(sign?.x).toBeGreaterThan(180);
    const out = signed('out', { x: -500, y: -90 }, { x: 900, y: -90 });
    expect(placeSigns([out], [], size, WORD).get('out')).toBeUndefined();
  });

  it('tell strain by bars and a word, and by the bars alone where the word has no room', () => {
    const tie = signed('t', { x: 60, y: 200 }, { x: 460, y: 200 }, { isMarked: true });
    const free = placeSigns([tie], [], size, WORD).get('t');
    expect(free?.bars?.at).toEqual(spotOn(tie.curve, 0.5));
    expect(free?.word?.y).toBeLessThan(free?.bars?.at.y ?? 0);
    const y = spotOn(tie.curve, 0.5).y;
    const walls = [
      { left: 0, right: 560, top: 0, bottom: y - 14 },
      { left: 0, right: 560, top: y + 26, bottom: 420 },
      { left: 60, right: 236, top: y - 14, bottom: y + 60 },
      { left: 264, right: 470, top: y - 14, bottom: y + 60 },
    ];
    const tight = placeSigns([tie], walls, size, WORD).get('t');
    expect(tight?.bars).toBeDefined();
    expect(tight?.word).toBeUndefined();
  });
});

describe('the line of a tie', () => {
  it('is the same from either end, and two of a pair stay apart', () => {
    const [a, b] = [
      { x: 100, y: 300 },
      { x: 110, y: 20 },
    ];
    const middle = (lane: number, turned = false) =>
      spotOn(turned ? tieCurve(b, a, lane) : tieCurve(a, b, lane), 0.5);
    expect(middle(0.5)).toEqual(middle(0.5, true));
    const [one, two] = [middle(-0.5), middle(0.5)];
    expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeCloseTo(9, 6);
  });

  it('heads along itself', () => {
    const curve = tieCurve({ x: 0, y: 0 }, { x: 200, y: 0 });
    const heading = headingOn(curve, 0.5);
    expect(heading.x).toBeCloseTo(1, 9);
    expect(heading.y).toBeCloseTo(0, 9);
  });
});
