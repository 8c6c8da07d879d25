import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, readingsOf, routeHash } from './route.ts';

describe('routes', () => {
  it('reads and writes an address', () => {
    const hash = '#/sahel-2024/conflict/g1?as-of=2024-11-01&at=ties/mali-wagner';
    const route = {
      situation: 'sahel-2024',
      view: 'conflict',
      item: 'g1',
      asOf: '2024-11-01',
      at: 'ties/mali-wagner',
    };
    expect(parseRoute(hash)).toEqual(route);
    expect(routeHash(route)).toBe(hash);
    expect(parseRoute('')).toEqual({});
  });

  it('keeps whatever is put into it', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 });
    const route = fc.record(
      {
        situation: text,
        view: text,
        item: text,
        asOf: text,
        scenario: text,
        readings: text,
        at: text,
      },
      { requiredKeys: ['situation', 'view'] },
    );
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(routeHash(one as Route))).toEqual(one);
      }),
    );
  });

  it('tells a situation of an odd name from none', () => {
    expect(parseRoute(routeHash({ situation: '~', view: 'ties' })).situation).toBe('~');
    expect(parseRoute(routeHash({ view: 'ties' }))).toEqual({ view: 'ties' });
  });

  it('never throws on an address that somebody wrote', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRoute(`#/${text}`)));
    expect(parseRoute('#/%E0%A4%A/x').view).toBe('x');
  });

  it('reads readings by decision maker', () => {
    expect([...readingsOf({ readings: 'russia=deterred,algeria=bluffing,,x' })]).toEqual([
      ['russia', 'deterred'],
      ['algeria', 'bluffing'],
    ]);
  });
});
