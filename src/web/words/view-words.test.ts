import { describe, expect, it } from 'vitest';
import { conflictWords } from './conflict/index.ts';
import { sharingWords } from './dependence/index.ts';
import { formWords } from './form/index.ts';
import { keyWords } from './keys/index.ts';
import { mapWords } from './map/index.ts';
import { mergeWords } from './merge/index.ts';
import { networkWords } from './network/index.ts';
import { readingWords } from './reading/index.ts';
import { scenarioWords } from './scenario/index.ts';
import { bringWords, startWords } from './start/index.ts';
import { timelineWords } from './timeline/index.ts';

/** Every word by its path; functions are called with counts, with names, or with a place. */
function spoken(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'function')
    return Object.entries(value as object).flatMap(([key, one]) => spoken(one, `${path}.${key}`));
  const call = value as (...args: unknown[]) => string;
  const isPlace = path.endsWith('.degrees');
  const given = isPlace ? [{ lat: -1, lon: 2 }, (one: number) => `${one}°`] : [7, 7, 7];
  return [[path, call(...given)]];
}

const all = {
  conflictWords,
  formWords,
  keyWords,
  mapWords,
  mergeWords,
  networkWords,
  readingWords,
  scenarioWords,
  sharingWords,
  bringWords,
  startWords,
  timelineWords,
};

describe.each(Object.entries(all))('%s', (_name, words) => {
  it('say the same things in each language, and none of them nothing', () => {
    const [ar, en, fr] = (['ar', 'en', 'fr'] as const).map((one) => spoken(words[one], ''));
    const paths = (list: typeof en) => list?.map(([path]) => path).sort();
    expect(paths(ar)).toEqual(paths(en));
    expect(paths(fr)).toEqual(paths(en));
    for (const [path, text] of [...(ar ?? []), ...(en ?? []), ...(fr ?? [])]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('break no French line before its mark', () => {
    const left = spoken(words.fr, '').filter(([, text]) => / [:;?!»%]|« /.test(text));
    expect(left).toEqual([]);
  });

  it('are Arabic in Arabic', () => {
    const left = spoken(words.ar, '').filter(
      ([path, text]) => !/\p{Script=Arabic}/u.test(text) && !/example$/.test(path),
    );
    expect(left).toEqual([]);
  });
});
