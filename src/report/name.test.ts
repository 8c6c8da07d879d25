import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLanguage, legible } from './name.ts';

it('takes the words of the language, else the nearest there are', () => {
  expect(inLanguage({ en: 'Mali', ar: 'مالي' }, 'ar')).toBe('مالي');
  expect(inLanguage({ en: 'Mali', ar: 'مالي' }, 'fr')).toBe('Mali');
  expect(inLanguage({}, 'en')).toBe('');
});

it.each([
  ['\u200b\u2060', 'U+200B U+2060'],
  ['\u00a0', 'U+00A0'],
  ['\u202e\u2069', 'U+202E U+2069'],
  ['\ufeff\u00ad\u034f', 'U+FEFF U+00AD U+034F'],
  ['\u3164\u2800', 'U+3164 U+2800'],
  ['\u{e0041}', 'U+E0041'],
  ['\n\t', 'U+000A U+0009'],
  ['\u200b'.repeat(500), `${'U+200B '.repeat(6)}…`],
])('shows %j, of which nothing would be seen, as %s', (text, shown) => {
  expect(inLanguage({ fr: text }, 'fr')).toBe(shown);
});

it.each(['a', 'Burkina\u00a0Faso', 'م\u200cي', '\u200bMali', '٠', '🏳\ufe0f', '\u0600', '.', ''])(
  'leaves %j as it stands',
  (text) => {
    expect(legible(text)).toBe(text);
  },
);

it('leaves every text with a letter, a digit or a mark of punctuation as it stands', () => {
  // Letters that are drawn as nothing, the Hangul fillers, are no letters to the eye.
  const drawn = (text: string) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const seen = fc
    .string({ unit: 'binary' })
    .filter((text) => /[\p{L}\p{N}\p{P}]/u.test(drawn(text)));
  fc.assert(fc.property(seen, (text) => legible(text) === text));
});
