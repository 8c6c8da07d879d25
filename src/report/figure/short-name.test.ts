import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortName } from './short-name.ts';

describe('a name on a figure', () => {
  it('stays as it is where it is short', () => {
    expect(shortName('Azawad coalition')).toBe('Azawad coalition');
    expect(shortName('x'.repeat(36))).toBe('x'.repeat(36));
  });

  it('keeps its beginning and its end, at spaces', () => {
    expect(shortName('The Joint Committee for the Northern Border Regions no. 12')).toBe(
      'The Joint Committee for the… no. 12',
    );
    expect(shortName('اللجنة الوزارية المشتركة الدائمة لتنسيق شؤون المناطق الحدودية رقم 12')).toBe(
      'اللجنة الوزارية المشتركة… رقم 12',
    );
  });

  it('cuts a word that has no space', () => {
    expect(shortName('n'.repeat(50))).toBe(`${'n'.repeat(34)}…`);
  });

  it('is never longer than its room, and tells the members of a series apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 12, max: 60 }),
        (name, most) => [...shortName(name, most)].length <= Math.max(most, 0),
      ),
    );
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), (one, other) => {
        const name = (at: number) => `The Permanent Interministerial Committee for Trade no. ${at}`;
        return one === other || shortName(name(one)) !== shortName(name(other));
      }),
    );
  });
});
