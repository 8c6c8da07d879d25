import { expect, test } from 'vitest';
import { positionsIn } from './position.ts';

test('positions in a text, in bytes with a byte-order mark, and in what is no text', () => {
  const text = '{\n  "quotes": [\n    {"id": "q"}\n  ]\n}';
  for (const input of [text, new TextEncoder().encode(`\ufeff${text}`)]) {
    const position = positionsIn(input);
    expect(position(['quotes', 0])).toEqual({ line: 3, column: 5 });
    expect(position(['quotes', 0, 'id'])).toEqual({ line: 3, column: 12 });
    expect(position(['quotes', 0, 'exact'])).toEqual({ line: 3, column: 5 });
    expect(position(['nothing'])).toEqual({ line: 1, column: 1 });
  }
  expect(positionsIn(new Uint8Array([0xff]))(['quotes'])).toEqual({ line: 1, column: 1 });
});
