import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../situation/index.ts';
import { placeLabels } from './label-place.ts';
import { linePath } from './land-path.ts';
import { placesOf, readMapItem } from './map-place.ts';
import { fitted, scaled } from './map-window.ts';
import { narrowing, toDegrees, toPixels } from './projection.ts';

const size = { width: 800, height: 500 };
const point = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -175, max: 175, noNaN: true }),
});

describe('the projection', () => {
  it('fits every point into the frame', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const narrow = narrowing(points);
        const view = fitted(points, size, narrow);
        for (const one of points) {
          const { x, y } = toPixels(view, size, narrow, one);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(size.height);
        }
      }),
    );
  });

  it('goes to pixels and back, north up and east right', () => {
    const view = { lat: 15, lon: 0, scale: 20 };
    expect(toPixels(view, size, 0.5, { lat: 16, lon: 2 })).toEqual({ x: 420, y: 230 });
    fc.assert(
      fc.property(point, (one) => {
        const { x, y } = toPixels(view, size, 0.8, one);
        const back = toDegrees(view, size, 0.8, x, y);
        expect(back.lat).toBeCloseTo(one.lat, 6);
        expect(back.lon).toBeCloseTo(one.lon, 6);
      }),
    );
  });

  it('narrows a degree of longitude by half at 60 degrees north', () => {
    expect(narrowing([{ lat: 60, lon: 0 }])).toBeCloseTo(0.5, 12);
  });

  it('holds a point where it is while it comes nearer', () => {
    const view = { lat: 10, lon: 10, scale: 20 };
    const held = { lat: 14, lon: 3 };
    const before = toPixels(view, size, 1, held);
    const after = toPixels(scaled(view, 2, held, 1), size, 1, held);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('draws a line over the antimeridian on, not back across the earth', () => {
    expect(linePath('1700,600 1790,610 -1790,650', true)).toBe('M170 -60L179 -61L181 -65Z');
    expect(linePath('-1790,0 1790,10', false)).toBe('M-179 0L-181 -1');
    // Begun beyond it, a continent still lies where most of it is.
    expect(linePath('-1790,0 1000,0 900,10', false)).toBe('M181 0L100 0L90 -1');
  });

  it('is kept in an address that can be read back, and no other', () => {
    expect(readMapItem('17.2_-1.5_31.5')).toEqual({ lat: 17.2, lon: -1.5, scale: 31.5 });
    for (const item of [undefined, '', '1_2', '91_0_10', '1_2_x', '1_2_9999'])
      expect(readMapItem(item)).toBeUndefined();
  });
});

describe('labels', () => {
  const mark = fc.record({
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 550 }),
    width: fc.integer({ min: 10, max: 160 }),
  });

  it('lie neither over each other nor over a mark, and inside the frame', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const boxes = placeLabels(marks, size).flatMap((label, at) => {
          if (!label) return [];
          const width = marks[at]?.width ?? 0;
          const left = label.isBefore ? label.x - width : label.x;
          return [{ left, right: left + width, top: label.y - 7, bottom: label.y + 7 }];
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(size.width);
          for (const [j, b] of boxes.entries()) {
            const meets =
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            if (i < j) expect(meets).toBe(false);
          }
          for (const { x, y } of marks) {
            const isSeen = x >= 0 && y >= 0 && x <= 800 && y <= 500;
            const covers = a.left < x && x < a.right && a.top < y && y < a.bottom;
            if (isSeen) expect(covers).toBe(false);
          }
        }
      }),
    );
  });

  it('stand to the right where there is room, else to the left, and go without in a crowd', () => {
    const [one] = placeLabels([{ x: 100, y: 100, width: 50 }], size);
    expect(one).toEqual({ x: 109, y: 100, isBefore: false });
    const [edge] = placeLabels([{ x: 790, y: 100, width: 50 }], size);
    expect(edge?.isBefore).toBe(true);
    const crowd = Array.from({ length: 30 }, () => ({ x: 400, y: 250, width: 80 }));
    expect(placeLabels(crowd, size).filter(Boolean).length).toBeLessThan(11);
  });
});

describe('places', () => {
  it('hold what stands at one spot, those with most first', () => {
    const place = { lat: 19.95, lon: 2.97 };
    const name = { en: 'Tinzaouaten' };
    const situation = {
      actors: [{ id: 'a', place: { lat: 1, lon: 1 } }, { id: 'b', place }, { id: 'c' }],
      events: [{ id: 'e', place: { ...place, lat: 19.96, name } }],
    } as unknown as Situation;
    const [first, second, ...none] = placesOf(situation);
    expect(first).toMatchObject({ name, actors: [{ id: 'b' }], events: [{ id: 'e' }] });
    expect(second?.actors).toHaveLength(1);
    expect(none).toEqual([]);
  });
});
