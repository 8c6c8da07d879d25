import { describe, expect, it } from 'vitest';
import { editing } from './index.ts';

/** Every word by its path; functions are called with a number, or with names where that fails. */
function spoken(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, (value as (...of: unknown[]) => string)(7, 7, 7)]];
  return Object.entries(value as object).flatMap(([key, one]) => spoken(one, `${path}.${key}`));
}

const paths = (value: unknown) => spoken(value).map(([path]) => path);

describe('the words of editing', () => {
  it('are the same in each language, and none is empty', () => {
    expect(paths(editing.ar)).toEqual(paths(editing.en));
    expect(paths(editing.fr)).toEqual(paths(editing.en));
    for (const one of Object.values(editing)) {
      for (const [path, text] of spoken(one)) expect(text.trim(), path).not.toMatch(/^$|undefined/);
    }
  });

  it('are Arabic in Arabic', () => {
    for (const [path, text] of spoken(editing.ar)) {
      if (!/(rating|cell|letter|share)$/.test(path))
        expect(text, path).toMatch(/\p{Script=Arabic}/u);
    }
  });
});
