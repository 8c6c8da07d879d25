import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPlaces, keepPlaces, keptPlaces, onForgotten, readPlaces } from './kept-places.ts';

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

/** A storage that refuses what is longer than it takes. */
function storage(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > most) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  };
}

const use = (value: unknown) =>
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });

beforeEach(() => use(storage()));
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('places that were kept', () => {
  it('are those of their own situation, to a tenth, until they are forgotten', () => {
    keepPlaces('one', new Map([['mali', { x: 10.04, y: -3.26 }]]));
    keepPlaces('two', new Map([['mali', { x: 1, y: 2 }]]));
    expect([...keptPlaces('one')]).toEqual([['mali', { x: 10, y: -3.3 }]]);
    const told: string[] = [];
    const end = onForgotten((key) => told.push(key));
    forgetPlaces('one');
    end();
    forgetPlaces('two');
    expect(told).toEqual(['one']);
    expect(keptPlaces('one').size).toBe(0);
  });

  it.each([
    null,
    'no JSON',
    '[]',
    '7',
    'null',
    '{"a":1}',
    '{"a":[1]}',
    '{"a":[1,"2"]}',
    '{"a":[1,null]}',
  ])('are none where %s stands', (text) => {
    expect(readPlaces(text).size).toBe(0);
  });

  it('hold an actor named like a part of every object', () => {
    expect(readPlaces('{"constructor":[1,2]}').get('constructor')).toEqual({ x: 1, y: 2 });
    expect(readPlaces('{}').get('constructor')).toBeUndefined();
  });

  it('are not kept, and break nothing, where the storage is full or forbidden', () => {
    use(storage(5));
    keepPlaces('one', new Map([['mali', { x: 1, y: 2 }]]));
    expect(keptPlaces('one').size).toBe(0);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new Error('forbidden');
      },
    });
    keepPlaces('one', new Map());
    expect(keptPlaces('one').size).toBe(0);
    forgetPlaces('one');
  });
});
