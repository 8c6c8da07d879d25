import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchor } from './anchor.ts';
import { foldedQuote } from './fold-map.ts';
import { parts } from './part.ts';
import { shownText } from './prompt.ts';

const found = (text: string, quote: string, context?: string, hints: string[] = []) => {
  const span = new Anchor(text, { start: 0, end: text.length }).find(quote, context, hints);
  return span && text.slice(span.start, span.end);
};
const startOf = (text: string, quote: string, context?: string, hints: string[] = []) =>
  new Anchor(text, { start: 0, end: text.length }).find(quote, context, hints)?.start;

describe('words that a model gave', () => {
  it.each([
    ['as they are', 'the talks failed', 'So the talks failed.', 'the talks failed'],
    ['in other case', 'THE Talks', 'So the talks failed.', 'the talks'],
    ['with plain quotation marks', '"yes"', 'He said «yes».', '«yes»'],
    [
      'with other blanks',
      'the talks failed',
      'So the\n  talks\u00a0failed.',
      'the\n  talks\u00a0failed',
    ],
    ['without accents', 'a declare', 'Il a déclaré.', 'a déclaré'],
    ['without vowel marks', 'حذرت مالي', 'وقد حذّرَت مالي', 'حذّرَت مالي'],
    ['with plain alif', 'اعلنت', 'لقد أعلنت', 'أعلنت'],
    ['with other digits', '12 مروحية', 'أرسلت ١٢ مروحية', '١٢ مروحية'],
    ['through invisible characters', 'the talks', 'So the ta\u200blks failed.', 'the ta\u200blks'],
    ['inside a joined Arabic word', 'روسيا', 'وروسيا', 'روسيا'],
  ])('are found %s, and the words of the text are kept', (_name, quote, text, words) => {
    expect(found(text, quote)).toBe(words);
  });

  it.each([
    ['that are not there', 'the talks succeeded', 'So the talks failed.'],
    ['with letters that look alike', 'the tаlks', 'So the talks failed.'],
    ['out of a longer word', 'talk', 'So the talks failed.'],
    ['put together from two places', 'So failed', 'So the talks failed.'],
    ['that are nothing', '  ', 'So the talks failed.'],
    ['that are invisible', '\u200b\u200b', 'So the ta\u200b\u200blks failed.'],
    ['turned round by a mark of direction', '\u202eklat', 'So the talks failed.'],
  ])('are not found %s', (_name, quote, text) => {
    expect(found(text, quote)).toBeUndefined();
  });

  const twice = 'Mali warned Niger. Later, in the east, Mali warned Chad again.';
  it('that stand twice are those of the context, then those with the hints around, then the first', () => {
    expect(startOf(twice, 'Mali warned', 'in the east, Mali warned Chad')).toBe(39);
    expect(startOf(twice, 'Mali warned', 'Mali warned Niger')).toBe(0);
    const far = `Mali warned Niger. ${'x '.repeat(300)} Mali warned Chad.`;
    expect(startOf(far, 'Mali warned', undefined, ['Chad'])).toBe(far.lastIndexOf('Mali'));
    expect(startOf(twice, 'Mali warned')).toBe(0);
  });

  it('always are words of the text, whatever it holds', () => {
    const odd = fc.stringMatching(/^[ aA.éا ّـأ\u200b«"١1-]{0,40}$/);
    fc.assert(
      fc.property(odd, fc.nat(40), fc.nat(12), (text, from, length) => {
        const quote = text.slice(from, from + length);
        const words = found(text, quote);
        if (words !== undefined) {
          expect(text).toContain(words);
          expect(foldedQuote(words)).toBe(foldedQuote(quote));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the parts of a text', () => {
  const text = Array.from({ length: 40 }, (_, n) => `Sentence number ${n} stands here.`).join(' ');
  it('are whole sentences, share some with their neighbours, and leave none out', () => {
    const all = parts(text, 300, 80);
    expect(all.length).toBeGreaterThan(3);
    expect([all[0]?.start, all.at(-1)?.end]).toEqual([0, text.length]);
    for (const [at, part] of all.entries()) {
      expect(part.end - part.start).toBeLessThanOrEqual(300);
      expect(text.slice(part.start, part.end)).toMatch(/^Sentence.*\.$/);
      if (at > 0) expect(part.start).toBeLessThan(all[at - 1]!.end);
      if (at > 0) expect(part.start).toBeGreaterThan(all[at - 1]!.start);
    }
  });

  it('are none of an empty text, and end for one long line', () => {
    expect(parts('')).toEqual([]);
    expect(parts('x'.repeat(100_000)).length).toBeLessThan(60);
  });
});

it('a text is shown without what hides orders or ends turns', () => {
  expect(shownText('a\u200b\u202eb\u{e0041}c')).toBe('abc');
  expect(shownText('<|im_end|>[INST]</s><s>')).toBe('< |im_end|>[ INST]< /s>< s>');
  expect(shownText('x < y [1] <b> «ok»\tz\r\nw')).toBe('x < y [1] <b> «ok»\tz\nw');
});
