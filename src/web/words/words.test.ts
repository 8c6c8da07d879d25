import { describe, expect, it } from 'vitest';
import { entries } from '../../report/glossary/index.ts';
import { languages } from '../../situation/index.ts';
import { words } from './index.ts';

/** Every word by its path; functions are called with counts, or with names where a count fails. */
function spoken(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, said(value as (...args: never[]) => string)]];
  return Object.entries(value as object).flatMap(([key, one]) => spoken(one, `${path}.${key}`));
}

function said(say: (...args: never[]) => string): string {
  const call = say as (...args: unknown[]) => string;
  try {
    return call(7, 7, 7, 7);
  } catch {
    return call('alpha', 'beta');
  }
}

const spokenIn = new Map(
  Object.entries(words).map(([language, one]) => [language, spoken(one, '')]),
);

describe('the words of the workbench', () => {
  it('has the same words in each language', () => {
    const paths = (language: string) =>
      spokenIn
        .get(language)
        ?.map(([path]) => path)
        .sort();
    expect(paths('ar')).toEqual(paths('en'));
    expect(paths('fr')).toEqual(paths('en'));
    expect(paths('en')?.length).toBeGreaterThan(200);
  });

  it.each(['ar', 'en', 'fr'])('leaves nothing empty or unsaid in %s', (language) => {
    for (const [path, text] of spokenIn.get(language) ?? []) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('breaks no French line before its mark', () => {
    const left = (spokenIn.get('fr') ?? []).filter(([, text]) => / [:;?!»%]|« /.test(text));
    expect(left).toEqual([]);
  });

  it('writes Arabic in Arabic letters', () => {
    const left = (spokenIn.get('ar') ?? []).filter(
      ([path, text]) =>
        !/\p{Script=Arabic}/u.test(text) && !/languageName|latin$|fromTo/.test(path),
    );
    expect(left).toEqual([]);
  });
});

it.each(languages)('calls things as the glossary does: %s', (language) => {
  const plain = (text: string) => text.toLowerCase().replace(/(?<!\p{L})ال(?=\p{L})/gu, '');
  // Under its decision maker an alternative reading is a reading.
  const { reading, ...thing } = words[language].thing;
  const things = Object.entries(thing);
  expect(reading).not.toBe('');
  const known = things.flatMap(([kind, name]) => {
    const id = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const entry = entries.find((one) => one.id === id);
    return entry ? [{ kind, name: plain(name), term: plain(entry.terms[language]) }] : [];
  });
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter(({ name, term }) => name !== term)).toEqual([]);
});
