import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrapped, sentences } from './sentence.ts';

const split = (text: string) =>
  [...sentences(text)].map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
    [
      'Mr. Smith met J. K. Rowling on Jan. 3. He left.',
      ['Mr. Smith met J. K. Rowling on Jan. 3.', 'He left.'],
    ],
    ['He left the U.S. on Monday. She stayed.', ['He left the U.S. on Monday.', 'She stayed.']],
    ['It cost 3.5 million. Fine.', ['It cost 3.5 million.', 'Fine.']],
    ['He said: "Stop." Then he left.', ['He said: "Stop."', 'Then he left.']],
    ['Il dit : « Non. » Puis il part.', ['Il dit : « Non. »', 'Puis il part.']],
    ['قال نعم. ثم رحل؟ لا.', ['قال نعم.', 'ثم رحل؟', 'لا.']],
    ['A line\nAnother line', ['A line', 'Another line']],
    ['« Oui ! » dit-il.', ['« Oui ! » dit-il.']],
    ['...', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('joins the lines of a text wrapped by hand', () => {
    const text =
      'The army said on Monday that its soldiers had\nentered the town after three days of shelling\nand that the rebels had fled to the hills near\nthe border with Chad, where they were expected\nto regroup. It gave no figures.\n\nA second paragraph.';
    expect(isWrapped(text)).toBe(true);
    expect(split(text)).toHaveLength(3);
  });

  it('covers the text in order, and cuts what has no end', () => {
    expect(split('x'.repeat(10_000)).every((piece) => piece.length <= 4000)).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
