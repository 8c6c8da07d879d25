import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, fitted, toLayout, toScreen } from './camera.ts';
import { panned, shiftOf, zoomed } from './camera-move.ts';

const size = { width: 800, height: 600 };
const number = fc.double({ min: -500, max: 500, noNaN: true });
const camera = fc.record({
  x: number,
  y: number,
  scale: fc.double({ min: 0.05, max: 30, noNaN: true }),
});
const place = fc.record({ x: number, y: number });

describe('the camera', () => {
  it('goes from layout to screen and back', () => {
    fc.assert(
      fc.property(camera, place, (one, at) => {
        const back = toLayout(one, size, toScreen(one, size, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('keeps what lies under the hand there, dragged or nearer', () => {
    fc.assert(
      fc.property(
        camera,
        place,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (one, at, factor) => {
          const hand = { x: 300, y: 120 };
          const held = toLayout(one, size, hand);
          const near = zoomed(one, size, factor, hand, [0.001, 1000]);
          expect(toScreen(near, size, held).x).toBeCloseTo(hand.x, 4);
          expect(toScreen(near, size, held).y).toBeCloseTo(hand.y, 4);
          const before = toScreen(one, size, at);
          const after = toScreen(panned(one, 30, -8), size, at);
          expect(after.x - before.x).toBeCloseTo(30, 6);
          expect(after.y - before.y).toBeCloseTo(-8, 6);
        },
      ),
    );
  });

  it('shows everything at first, names too', () => {
    const points = [
      { x: -3, y: 2 },
      { x: 90, y: 7 },
    ];
    const fit = fitted(boundsOf(points), size, { x: 90, y: 40 });
    expect(points.map((one) => toScreen(fit, size, one).x)).toEqual([90, 710]);
    expect(fitted(boundsOf([]), size, { x: 90, y: 40 }).scale).toBeGreaterThan(0);
  });
});

describe('a picture painted for one camera', () => {
  it('is moved to where another sees the same', () => {
    const picture = { width: 1200, height: 900 };
    fc.assert(
      fc.property(camera, camera, place, (drawn, now, at) => {
        const { x, y, scale } = shiftOf(drawn, now, picture, size);
        const on = toScreen(drawn, picture, at);
        const seen = toScreen(now, size, at);
        expect(x + on.x * scale).toBeCloseTo(seen.x, 3);
        expect(y + on.y * scale).toBeCloseTo(seen.y, 3);
      }),
    );
  });
});
