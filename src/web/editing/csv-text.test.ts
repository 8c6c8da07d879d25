import { expect, it } from 'vitest';
import { csvText, jsonText } from './csv-text.ts';

it('quotes what needs it, isolates nothing, and lets no text be a formula', () => {
  expect(
    csvText([
      ['a,b', 'say "so"', 0.5],
      ['=1+1', '\u2068Mali\u2069', '-0.2'],
    ]),
  ).toBe('\uFEFF"a,b","say ""so""",0.5\r\n\'=1+1,Mali,-0.2\r\n');
});

it('writes large counts as text', () => {
  expect(JSON.parse(jsonText({ count: 2n ** 70n, list: [1] }))).toEqual({
    count: '1180591620717411303424',
    list: [1],
  });
});
