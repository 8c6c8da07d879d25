import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './token.ts';

const norms = (text: string) => tokens(text, 0, text.length).map((token) => token.norm);

describe('tokens', () => {
  it.each([
    ['The U.S. and U.N.', ['the', 'us', 'and', 'un']],
    ['M23 and F-16s', ['m23', 'and', 'f', '16', 's']],
    ['l’Iran n’a', ['l', 'iran', 'n', 'a']],
    ['1,200 men, 3.5%', ['1,200', 'men', ',', '3.5', '%']],
    ['قال: «نعم»', ['قال', ':', '«', 'نعم', '»']],
    ['و2014', ['و', '2014']],
    ['إم23', ['ام23']],
    ['“yes” – no', ['«', 'yes', '»', '-', 'no']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it('tells joined words and capitals', () => {
    const found = tokens("Guinée-Bissau's NATO d'Oman", 0, 27);
    expect(found.map(({ norm, gap, cap }) => [norm, gap, cap])).toEqual([
      ['guinee', 'space', 1],
      ['bissau', 'hyphen', 1],
      ['s', 'apostrophe', 0],
      ['nato', 'space', 2],
      ['d', 'space', 0],
      ['oman', 'apostrophe', 1],
    ]);
  });

  it('gives spans in order that never overlap, inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokens(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
