import { expect, it } from 'vitest';
import { flags } from '../reader/index.ts';
import { flagSentences } from './flag-sentence.ts';
import { visibleControls } from './visible-control.ts';

it('names a character once, however often it stands there', () => {
  const { flags: found } = flags('a\u200bb \u200b c\ufeff');
  expect(flagSentences(found, 'fr')).toEqual([
    'Le texte contient des caractères invisibles (\u2066U+200B\u2069, \u2066U+FEFF\u2069).',
  ]);
});

it('names ten words and says that there are others', () => {
  const words = Array.from({ length: 12 }, (_, k) => `\u0440${'a'.repeat(k + 1)}`).join(' ');
  const told = flagSentences(flags(words).flags, 'en').join();
  expect(told.match(/“/g)).toHaveLength(10);
  expect(told).toMatch(/^Some words mix .* and others\.$/);
});

it('writes out what hides in a word of two scripts', () => {
  expect(flagSentences(flags('\u0440a\u202ea').flags, 'ar').join()).toContain('«\u0440a\\u202ea»');
});

it('leaves letters, marks and blanks as they are', () => {
  const plain = 'Mali, مالي, l’été «\u00a0oui\u00a0» e\u0301';
  expect(visibleControls(plain)).toBe(plain);
  expect(visibleControls('\u{e0041}\u0007')).toBe('\\u{e0041}\\u0007');
});
