import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathText } from './issue.ts';
import { lineTable, placeOf } from './json-place.ts';
import { readJson } from './json-read.ts';

const faults = (text: string) =>
  readJson(text).faults.map(({ path, at, found }) => [pathText(path), at, found]);

describe('agreement with JSON.parse', () => {
  test('on whatever it prints', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readJson(text);
        const reference = JSON.parse(text);
        if (JSON.stringify(reference).includes('-0')) return;
        // Deep equality tells 0 from -0; the reader has no -0.
        if (read.faults.length > 0) expect(text).toMatch(/__proto__|constructor|prototype|\\u0000/);
        else expect(read.value).toEqual(JSON.parse(text, (_, v) => (v === 0 ? 0 : v)));
        expect(read.stopped).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('on whether a text is JSON at all', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e1',
      'true',
      'null',
      ' ',
      '\n',
      '"\\u00e9"',
      '01',
      "'",
      '"',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const { faults } = readJson(text);
        // Stricter than JSON.parse on purpose: doubled keys, numbers that overflow.
        const isStricter = faults.some(({ expected }) => /^each key once|1\.8e308/.test(expected));
        if (!isStricter) expect(faults.length === 0).toBe(isJson);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('faults, each with its place', () => {
  test.each<[string, [string, number, string][]]>([
    ['{"a": 1,}', [['.', 8, 'a comma too many before "}"']]],
    ['[1, 2,]', [['[2]', 6, 'a comma too many before "]"']]],
    ['{,"a": 1}', [['.', 1, 'a comma too many']]],
    ['{a: 1}', [['a', 1, 'a']]],
    [
      "{'a': 'b'}",
      [
        ['.', 1, 'a single quote'],
        ['a', 6, 'a single quote'],
      ],
    ],
    ['{"a" 1}', [['a', 5, '1']]],
    ['{"a": 1 "b": 2}', [['a', 8, '"\\""']]],
    [
      '["a" "b" {}]',
      [
        ['[0]', 5, '"\\""'],
        ['[1]', 9, '"{"'],
      ],
    ],
    ['{"a"}', [['a', 4, '"}"']]],
    [
      '{"a": , "b": }',
      [
        ['a', 6, '","'],
        ['b', 13, '"}"'],
      ],
    ],
    [
      '[NaN, Infinity, undefined, True]',
      [
        ['[0]', 1, 'NaN'],
        ['[1]', 6, 'Infinity'],
        ['[2]', 16, 'undefined'],
        ['[3]', 27, 'True'],
      ],
    ],
    [
      '[01, .5, +1, 1., 1e999, -, 0x1]',
      [
        ['[0]', 1, '01'],
        ['[1]', 5, '.5'],
        ['[2]', 9, '+1'],
        ['[3]', 13, '1.'],
        ['[4]', 17, '1e999'],
        ['[5]', 24, '-'],
        ['[6]', 27, '0x1'],
      ],
    ],
    [
      '["\\x", "\\u12g4", "\\ud800"]',
      [
        ['[0]', 2, '"\\\\x"'],
        ['[1]', 8, '"12g4"'],
        ['[2]', 17, 'half a surrogate pair'],
      ],
    ],
    ['["a\\u0000"]', [['[0]', 1, 'a NUL character']]],
    ['["a\tb"]', [['[0]', 3, 'the control character U+0009']]],
    ['["a\nb"]', [['[0]', 1, 'the end of the line']]],
    [
      '{"a": 1, "a": 2, "__proto__": {}}',
      [
        ['a', 9, '"a" a second time'],
        ['__proto__', 17, '"__proto__"'],
      ],
    ],
    [
      '// one\n{"a": 1 /* two */}',
      [
        ['.', 0, 'a comment'],
        ['a', 15, 'a comment'],
      ],
    ],
    ['[1] 2', [['.', 4, '2']]],
    ['', [['.', 0, 'the end of the file']]],
    ['{"a": [1, {"b": 2', [['a[1].b', 17, 'the end of the file']]],
    ['{"a": [1}', [['a[0]', 8, '"}"']]],
    ['{"a": "b', [['a', 6, 'the end of the file']]],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('what was expected, in words', () => {
    const expected = (text: string) => readJson(text).faults.map((fault) => fault.expected);
    expect(expected('[tru, 01, 1e999, "\\x", 1 2}')).toEqual([
      'a value (text stands in double quotes)',
      'a number in JSON (0.5, -3, 1e6)',
      'a number at most 1.8e308 in size',
      'an escape (\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)',
      '"," or "]" (list opened at 1:1)',
      '"," or "]" (list opened at 1:1)',
    ]);
  });

  test('a doubled or reserved key is not stored, and touches no prototype', () => {
    const { value } = readJson(
      '{"a": 1, "__proto__": {"x": 1}, "a": [2], "constructor": 3, "b": 4}',
    );
    expect(value).toEqual({ a: 1, b: 4 });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('64 levels are read, the 65th is refused; a million brackets take no time', () => {
    const nested = (n: number): string => '['.repeat(n) + ']'.repeat(n);
    expect(readJson(nested(64)).faults).toEqual([]);
    expect(faults(nested(65))).toEqual([[pathText(Array(64).fill(0)), 64, 'one more']]);
    const started = performance.now();
    expect(readJson('['.repeat(1_000_000)).stopped).toBe(true);
    expect(readJson('{"a":'.repeat(1_000_000)).stopped).toBe(true);
    expect(performance.now() - started).toBeLessThan(250);
  });

  test('no more than 100 faults', () => {
    expect(readJson(`[${'01,'.repeat(500)}1]`).faults.length).toBe(100);
  });
});

describe('places', () => {
  const text = '{\r\n  "a": [1, {"b": "x"}],\r\n  "c": 2\n}';
  const { places } = readJson(text);

  test('of values, keys, and what is not there', () => {
    expect(placeOf(places, [])).toBe(0);
    expect(text.slice(placeOf(places, ['a', 1, 'b'])).startsWith('"x"')).toBe(true);
    expect(text.slice(placeOf(places, ['a', 1, 'b'], true)).startsWith('"b"')).toBe(true);
    expect(text.slice(placeOf(places, ['a', 1, 'z'])).startsWith('{"b"')).toBe(true);
    expect(text.slice(placeOf(places, ['a', 7])).startsWith('[1')).toBe(true);
    expect(placeOf(places, ['nowhere', 'else'])).toBe(0);
  });

  test('lines end at line feeds; CRLF counts two units', () => {
    const position = lineTable(text);
    expect(position(0)).toEqual({ line: 1, column: 1 });
    expect(position(text.indexOf('"a"'))).toEqual({ line: 2, column: 3 });
    expect(position(text.indexOf('"c"'))).toEqual({ line: 3, column: 3 });
    expect(position(text.length)).toEqual({ line: 4, column: 2 });
  });

  test('every value of a random document is where its place says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const source = JSON.stringify(value, null, 1);
        const read = readJson(source);
        if (read.faults.length > 0) return;
        const walk = (part: unknown, path: (string | number)[]): void => {
          const at = placeOf(read.places, path);
          const first = JSON.stringify(part)[0]!;
          expect(source[at]).toBe(first);
          if (typeof part !== 'object' || part === null) return;
          for (const [key, inner] of Object.entries(part)) {
            walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
          }
        };
        walk(value, []);
      }),
      { numRuns: 300 },
    );
  });
});
