import { expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

it('cuts at spaces and keeps every word, in order', () => {
  const text = 'Moscow was deterred: it would back Mali but feared Algerian consequences';
  const lines = wrapped(text, 200, 12);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(line.length * 12 * 0.54).toBeLessThanOrEqual(200);
});

it('leaves a word that is longer than a line whole', () => {
  expect(wrapped('unconstitutionally', 20, 12)).toEqual(['unconstitutionally']);
});

it('takes isolates off', () => {
  expect(wrapped('\u2068Mali\u2069', 200, 12)).toEqual(['Mali']);
});
