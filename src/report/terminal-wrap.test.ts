import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleLength, wrap } from './terminal-wrap.ts';

it('counts neither styles nor isolates nor marks', () => {
  expect(visibleLength('\u001b[1mab\u001b[22m')).toBe(2);
  expect(visibleLength('\u2068مالي\u2069')).toBe(4);
  expect(visibleLength('قدّمت')).toBe(4);
});

it('keeps every word, and no line longer than the width unless one word is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines)
          expect(visibleLength(line) <= width || !line.includes(' ')).toBe(true);
      },
    ),
  );
});
