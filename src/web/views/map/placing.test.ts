import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedCross, placeEdit, pointAt, type Sheet } from './placing.ts';
import { toPixels } from './projection.ts';

const sheet: Sheet = {
  view: { lat: 17, lon: 0, scale: 20 },
  size: { width: 600, height: 400 },
  narrow: 0.95,
};

describe('an actor put on the map', () => {
  it('stands where the click was, to a hundredth of a degree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }), (x, y) => {
        const point = pointAt(sheet, x, y);
        const at = toPixels(sheet.view, sheet.size, sheet.narrow, point);
        expect(Math.abs(at.x - x)).toBeLessThan(0.2);
        expect(Math.abs(at.y - y)).toBeLessThan(0.2);
      }),
    );
    expect(pointAt(sheet, 300, 200)).toEqual({ lat: 17, lon: 0 });
  });

  it('stays on the earth, beyond the antimeridian too', () => {
    const far = { ...sheet, view: { lat: 80, lon: 175, scale: 5 } };
    for (const [x, y] of [
      [600, 0],
      [0, 0],
      [600, 400],
    ] as const) {
      const { lat, lon } = pointAt(far, x, y);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(lon).toBeGreaterThanOrEqual(-180);
      expect(lon).toBeLessThan(180);
    }
    expect(pointAt(far, 600, 200).lon).toBeCloseTo(175 + 300 / (0.95 * 5) - 360, 1);
  });

  it('is one edit of the document', () => {
    expect(placeEdit('wagner', { lat: 12.6543, lon: -8.001 })).toEqual({
      op: 'set',
      at: 'actors/wagner/place',
      value: { lat: 12.65, lon: -8 },
    });
  });
});

describe('the cross', () => {
  const go = (code: string, shiftKey = false, cross = { lat: 17, lon: 0 }) =>
    movedCross(sheet, cross, { code, shiftKey });
  it('moves by arrow keys, a little with Shift, and stays in sight', () => {
    expect(go('ArrowUp')?.lat).toBeCloseTo(17 + 24 / 20, 6);
    expect(go('ArrowRight')?.lon).toBeCloseTo(24 / (20 * 0.95), 6);
    expect(go('ArrowDown', true)?.lat).toBeCloseTo(17 - 2 / 20, 6);
    expect(go('KeyA')).toBeUndefined();
    let cross = { lat: 17, lon: 0 };
    for (let n = 0; n < 60; n++) cross = go('ArrowLeft', false, cross) ?? cross;
    expect(toPixels(sheet.view, sheet.size, sheet.narrow, cross).x).toBeCloseTo(0, 6);
  });
});
