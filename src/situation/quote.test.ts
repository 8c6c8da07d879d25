import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote, makeQuote } from './quote.ts';

const TEXT = 'The port was closed. In May the port was closed again, then the port was open.';

describe('checking', () => {
  const quote = makeQuote(TEXT, 28, 47);

  test('the words at their place', () => {
    expect(quote.exact).toBe('the port was closed');
    expect(checkQuote(quote, TEXT)).toEqual({ kind: 'ok' });
  });

  test('moved by what was put before', () => {
    expect(checkQuote(quote, `NEW ${TEXT}`)).toEqual({ kind: 'moved', start: 32, end: 51 });
  });

  test('moved and changed on one side: the other side finds it', () => {
    const changed = `NEW ${TEXT.replace('again', 'anew')}`;
    expect(checkQuote(quote, changed)).toEqual({ kind: 'moved', start: 32, end: 51 });
  });

  test('in several places alike, none is chosen', () => {
    const twice = { ...makeQuote(TEXT, 8, 12), prefix: '', suffix: ' ', start: 0, end: 4 };
    expect(checkQuote(twice, TEXT)).toEqual({ kind: 'several', starts: [8, 36, 68] });
  });

  test('places that overlap are several', () => {
    const quote = { start: 9, end: 11, exact: 'aa', prefix: '', suffix: '' };
    expect(checkQuote(quote, 'baaa')).toEqual({ kind: 'several', starts: [1, 2] });
  });

  test('alone in the text although all around it changed', () => {
    expect(checkQuote(quote, 'x the port was closed y')).toEqual({
      kind: 'moved',
      start: 2,
      end: 21,
    });
  });

  test('lost, also by a change of form that looks the same', () => {
    expect(checkQuote(quote, 'nothing')).toEqual({ kind: 'lost' });
    const arabic = makeQuote('قال كي', 0, 6);
    expect(checkQuote(arabic, 'قال کی')).toEqual({ kind: 'lost' });
  });

  test('no place is outside the text', () => {
    expect(checkQuote({ ...quote, start: 900, end: 919 }, TEXT)).toMatchObject({ start: 28 });
  });
});

describe('making', () => {
  test('never halves a character', () => {
    const text = `${'😀'.repeat(40)}xy${'😀'.repeat(40)}`;
    const contextOf = (start: number, end: number): number[] => {
      const { prefix, suffix } = makeQuote(text, start, end);
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
      return [prefix.length, suffix.length];
    };
    expect(contextOf(80, 82)).toEqual([32, 32]);
    expect(contextOf(80, 81)).toEqual([32, 31]);
    expect(contextOf(81, 82)).toEqual([31, 32]);
    for (const [start, end] of [
      [1, 3],
      [0, 1],
      [0, 0],
      [-1, 2],
      [0, 999],
      [0.5, 2],
    ]) {
      expect(() => makeQuote(text, start!, end!)).toThrow(RangeError);
    }
  });

  test('what was made checks, and is found again wherever it stands once', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, (head, body, tail) => {
        const text = `${head}\u2039${body}\u203a${tail}`;
        const start = text.indexOf('\u2039');
        const end = text.lastIndexOf('\u203a') + 1;
        const quote = makeQuote(text, start, end);
        expect(checkQuote(quote, text)).toEqual({ kind: 'ok' });
        const shifted = `${'\u2203'.repeat(7)}${text}`;
        expect(checkQuote(quote, shifted)).toEqual({
          kind: 'moved',
          start: start + 7,
          end: end + 7,
        });
      }),
    );
  });
});
