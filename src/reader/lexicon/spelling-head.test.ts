import { expect, it } from 'vitest';
import { tokens } from '../text/token.ts';
import { entries } from './data/index.ts';
import { spellingHead } from './spelling-head.ts';
import { spellingKey } from './spelling-key.ts';

const wordsOf = (form: string) =>
  tokens(form, 0, form.length).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]));

it('is one for all names of one key, so that none is passed over', () => {
  const others: string[] = [];
  for (const { names } of entries)
    for (const form of [...(names.ar ?? []), ...(names.en ?? []), ...(names.fr ?? [])]) {
      const words = wordsOf(form);
      const key = spellingKey(words);
      if (key !== undefined && spellingHead(words) !== spellingHead([key])) others.push(form);
    }
  expect(others).toEqual([]);
});

it('holds for letters in any order', () => {
  const others: string[] = [];
  for (const alphabet of ['aeiouywhcktsxqdjpfgln', 'اويئؤةهتطسصغقجبلنر'])
    for (let seed = 1; seed <= 3000; seed++) {
      const letter = (at: number) =>
        alphabet.charAt((seed * (at * 7 + 3) + at * at) % alphabet.length);
      const word = Array.from({ length: 9 }, (_, at) => letter(at)).join('');
      const key = spellingKey([word]);
      if (key !== undefined && spellingHead([word]) !== spellingHead([key])) others.push(word);
    }
  expect(others).toEqual([]);
});

it('leaves out joined letters, and goes on in the next word', () => {
  expect(spellingHead(['وبكيدال'], 2)).toBe(spellingHead(['كيدال']));
  expect(spellingHead(['تين', 'زاواتين'])).toBe(spellingHead(['تينزاواتين']));
});
