/**
 * Whatever the bytes, parsing gives a situation or precise errors: no throw, no hang (250 ms for
 * each 100 KB), and every error has a path, a line, a column, what was expected and what was found.
 * What is accepted prints to a text that reads back equal and prints to the same bytes.
 *
 * n is 5,000 in `npm run check`, 100,000 with MIZAN_LONG=1.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue, parseSituation, printSituation } from '../../src/situation/index.ts';
import { testDocument, testText } from '../../src/situation/test-document.cases.ts';

const RUNS = process.env.MIZAN_LONG === '1' ? 100_000 : 5_000;
const MS_PER_100_KB = 250;

interface Tally {
  accepted: number;
  refused: number;
  slowest: number;
}
const tally: Tally = { accepted: 0, refused: 0, slowest: 0 };

/** The time of one call: of the clock, or of the processor where others keep it busy. */
function timed(input: string | Uint8Array) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const parsed = parseSituation(input);
  const { user, system } = process.cpuUsage(cpu);
  return { parsed, ms: Math.min(performance.now() - started, (user + system) / 1000) };
}

/** The property itself. */
function check(input: string | Uint8Array): boolean {
  let { parsed, ms } = timed(input);
  const allowed = MS_PER_100_KB * Math.max(1, input.length / 100_000);
  // A busy machine can stop any run for a while: a hang is what hangs again.
  for (let again = 0; ms > allowed && again < 3; again++) ms = Math.min(ms, timed(input).ms);
  expect(ms).toBeLessThan(allowed);
  tally.slowest = Math.max(tally.slowest, ms / (allowed / MS_PER_100_KB));
  if (parsed.ok) {
    tally.accepted++;
    const printed = printSituation(parsed.situation);
    const again = parseSituation(printed);
    if (!again.ok) throw new Error(again.errors.map(formatIssue).join('\n'));
    expect(again.situation).toEqual(parsed.situation);
    expect(printSituation(again.situation)).toBe(printed);
    return true;
  }
  tally.refused++;
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const lines = text.split('\n').length;
  expect(parsed.errors.length).toBeGreaterThan(0);
  for (const { path, line, column, expected, found, message, file } of parsed.errors) {
    for (const part of [path, expected, found, message, file]) {
      expect(part).toMatch(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u);
    }
    // zod's own wording never shows through.
    expect(`${expected} ${found}`).not.toMatch(/^Invalid|undefined$|\[object/);
    expect(Number.isInteger(line) && line >= 1 && line <= lines).toBe(true);
    expect(Number.isInteger(column) && column >= 1).toBe(true);
  }
  return false;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every path of a document. */
function pathsOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [at, ...inner];
}
const PATHS = pathsOf(testDocument).slice(1);

// biome-ignore lint/suspicious/noExplicitAny: the document is broken in ways no type allows
type Loose = any;

interface Change {
  path: (string | number)[];
  kind: 'set' | 'delete' | 'rename' | 'double' | 'swap';
  value: unknown;
  other: (string | number)[];
}

const valueAt = (document: Loose, path: readonly (string | number)[]): Loose =>
  path.reduce((here, step) => (Object.hasOwn(here ?? {}, step) ? here[step] : undefined), document);

function apply(document: Loose, { path, kind, value, other }: Change): void {
  const around = valueAt(document, path.slice(0, -1));
  const key = path.at(-1)!;
  if (typeof around !== 'object' || around === null || !Object.hasOwn(around, key)) return;
  if (kind === 'set') around[key] = structuredClone(value);
  else if (kind === 'delete') {
    if (Array.isArray(around)) around.splice(Number(key), 1);
    else delete around[key];
  } else if (kind === 'double' && Array.isArray(around)) {
    around.splice(Number(key), 0, structuredClone(around[Number(key)]));
  } else if (kind === 'rename' && !Array.isArray(around)) {
    around[`${String(key)}x`] = around[key];
    delete around[key];
  } else if (kind === 'swap') around[key] = structuredClone(valueAt(document, other) ?? null);
}

const IDS =
  'north south guard gazette radio q-closing closing closed fuel fear gain CALM GAIN close sail nobody BLOCKADE'.split(
    ' ',
  );
/** Values that a field of the schema might hold, right and wrong. */
const plausible = fc.oneof(
  fc.constantFrom(...IDS),
  fc.constantFrom('YNN', 'NNN', 'YNY', 'Y', 'known', '+', '-', 'unknown', 'both', 'fwd', 'en'),
  fc.constantFrom('2021', '2021-04', '2021-02-30', '2021/..', '../..', '2022/2021', ''),
  fc.constantFrom('close & sail', '!(close', 'a->b', 'BLOCKADE <-> sail', 'close | | sail'),
  fc.constantFrom(0, 1, -1, 0.5, 1e21, 1e308, 2 ** 53, 1000, 1001, true, false, null),
  fc.constantFrom([], {}, ['YNN'], [['YNN']], { en: 'x' }, { low: 1, high: 0 }, { before: [] }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.constantFrom(...IDS), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...PATHS),
  kind: fc.constantFrom('set', 'set', 'delete', 'rename', 'double', 'swap'),
  value: plausible,
  other: fc.constantFrom(...PATHS),
});

/** Pieces that break JSON. */
const piece = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '\\u',
  '\\ud800',
  '//',
  '/*',
  '\0',
  '\n',
  '\r\n',
  '\t',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\ud800',
  '😀',
  'NaN',
  '-',
  '1e999',
  '01',
  'null',
  '"id": "x",',
  '"__proto__": {"x": 1},',
  '"constructor": 1,',
  '{"a":',
  '[[[[',
  ']]]]',
  '"edits": [],',
);

const counted = (share: number) => ({ numRuns: Math.max(1, Math.round(RUNS * share)) });

describe('parsing survives', { timeout: 900_000 }, () => {
  test('the document itself', () => {
    expect(check(testText)).toBe(true);
    expect(check(bytesOf(`\ufeff${testText.replaceAll('\n', '\r\n')}`))).toBe(true);
  });

  test('changes that know the schema', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (changes, flat) => {
          const document = structuredClone(testDocument);
          for (const one of changes) apply(document, one);
          check(JSON.stringify(document, null, flat ? 0 : 2));
        },
      ),
      counted(0.4),
    );
  });

  test('pieces put into the text or cut out of it', () => {
    const cut = fc.record({ at: fc.nat(testText.length), length: fc.nat(40), piece });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        let text = testText;
        for (const one of cuts) {
          text = text.slice(0, one.at) + one.piece + text.slice(one.at + one.length);
        }
        check(text);
      }),
      counted(0.3),
    );
  });

  test('bytes changed, added or lost', () => {
    const source = bytesOf(testText);
    const flip = fc.record({ at: fc.nat(source.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 6 }), (flips) => {
        const bytes = source.slice();
        for (const { at, byte } of flips) bytes[at] = byte;
        check(bytes);
      }),
      counted(0.1),
    );
  });

  test('texts that break off', () => {
    fc.assert(
      fc.property(fc.nat(testText.length - 1), (length) => {
        expect(check(testText.slice(0, length))).toBe(false);
      }),
      counted(0.1),
    );
  });

  test('random bytes and random text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 })),
        (input) => {
          check(input);
        },
      ),
      counted(0.05),
    );
  });

  test('random JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(check(JSON.stringify(value))).toBe(false);
      }),
      counted(0.05),
    );
  });
});

const head = '"mizan": 1, "id": "x", "title": {"en": "X"}, "asOf": "2024"';
const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(',');
const game = (options: number, rest: string): string =>
  `{"id": "g", "title": {"en": "G"}, "decisionMakers": [{"id": "a", "options": [${many(options, (i) => `{"id": "o${i}", "name": {"en": "o"}}`)}]${rest}`;
const actor = '"actors": [{"id": "a", "name": {"en": "A"}, "kind": "state"}]';

/** Files made to be slow, deep or large. */
const attacks: Record<string, () => string | Uint8Array> = {
  'a million brackets': () => '['.repeat(1_000_000),
  'a million objects': () => '{"a":'.repeat(1_000_000),
  'a million brackets inside a field': () => `{${head}, "note": ${'['.repeat(1_000_000)}`,
  'a million closing brackets': () => ']'.repeat(1_000_000),
  'a million quotes': () => '"'.repeat(1_000_000),
  'a million backslashes': () => `{"a": "${'\\'.repeat(1_000_000)}`,
  'a million commas': () => `{${head}, "ties": [${','.repeat(1_000_000)}]}`,
  'a million comments': () => '/**/'.repeat(250_000),
  'a million spaces': () => ' '.repeat(1_000_000),
  'a number of a million digits': () => `{${head}, "note": ${'9'.repeat(1_000_000)}}`,
  'a number of a million zeros': () => `{"mizan": 0.${'0'.repeat(1_000_000)}1}`,
  'one key a hundred thousand times': () => `{${many(100_000, () => '"a": 1')}}`,
  'a hundred thousand unknown keys': () => `{${head}, ${many(100_000, (i) => `"key${i}": 1`)}}`,
  'a key of a megabyte': () => `{${head}, "${'k'.repeat(1_000_000)}": 1}`,
  'an id of a megabyte': () => `{${head}, "actors": [{"id": "${'k'.repeat(1_000_000)}"}]}`,
  'a hundred thousand wrong members': () => `{${head}, "ties": [${many(100_000, () => '7')}]}`,
  'a hundred thousand wrong members of one member': () =>
    `{${head}, "actors": [{"id": "a", "name": {"en": "A"}, "kind": "firm", "quotes": [${many(150_000, () => '7')}]}]}`,
  'a thousand scenarios of a thousand actors': () =>
    `{${head}, "actors": [${many(1_000, (i) => `{"id": "a${i}", "name": {"en": "A"}, "kind": "firm"}`)}], "scenarios": [${many(1_000, (i) => `{"id": "s${i}", "title": {"en": "S"}, "edits": [{"op": "set", "at": "actors/a${i}/kind", "value": "state"}]}`)}]}`,
  'ten thousand unknown actors': () =>
    `{${head}, "actors": [${many(5_000, (i) => `{"id": "actor-${i}", "name": {"en": "A"}, "kind": "state"}`)}], "ties": [${many(5_000, (i) => `{"id": "t${i}", "a": "actr-${i}", "b": "aktor-${i}", "sign": "+"}`)}]}`,
  'ten thousand doubled ids': () =>
    `{${head}, "actors": [${many(10_000, () => '{"id": "a", "name": {"en": "A"}, "kind": "state"}')}]}`,
  'a chain of ten thousand parts': () =>
    `{${head}, "actors": [${many(10_000, (i) => `{"id": "a${i}", "name": {"en": "A"}, "kind": "bloc", "partOf": "a${i + 1}"}`)}, {"id": "a10000", "name": {"en": "A"}, "kind": "bloc"}]}`,
  'a circle of ten thousand parts': () =>
    `{${head}, "actors": [${many(10_000, (i) => `{"id": "a${i}", "name": {"en": "A"}, "kind": "bloc", "partOf": "a${(i + 1) % 10_000}"}`)}]}`,
  'a chain of two thousand propositions': () =>
    `{${head}, ${actor}, "games": [${game(1, `}], "propositions": [{"id": "p0", "holds": "o0"}, ${many(2_000, (i) => `{"id": "p${i + 1}", "holds": "p${i}"}`)}]`)}}]}`,
  'propositions that double': () =>
    `{${head}, ${actor}, "games": [${game(1, `}], "statusQuo": {"state": "N"}, "propositions": [{"id": "p0", "holds": "o0"}, ${many(60, (i) => `{"id": "p${i + 1}", "holds": "p${i} <-> p${i}"}`)}], "infeasible": [{"holds": "!p60"}]`)}}]}`,
  'a ranking over 2^30 states': () =>
    `{${head}, ${actor}, "games": [${game(30, `, "ranking": [["${'N'.repeat(30)}"]]}]`)}}]}`,
  'a hundred rankings over 2^20 states': () =>
    `{${head}, ${actor}, "games": [${many(100, (i) => `${game(20, `, "ranking": [["${'N'.repeat(20)}"]]}], "infeasible": [{"holds": "o0"}]`)}}`.replace('"g"', `"g${i}"`))}]}`,
  'long expressions over many states': () =>
    `{${head}, ${actor}, "games": [${game(12, `}], "infeasible": [${many(40, () => `{"holds": "${'o1 <-> '.repeat(250)}o2 & o3"}`)}], "observed": {"path": [${many(3_000, (i) => `{"state": "${(i % 4096).toString(2).padStart(12, '0').replaceAll('0', 'N').replaceAll('1', 'Y')}"}`)}]}`)}}]}`,
  'ten thousand options': () => `{${head}, ${actor}, "games": [${game(10_000, '}]')}}]}`,
  'an expression of a megabyte': () =>
    `{${head}, ${actor}, "games": [${game(1, `}], "infeasible": [{"holds": "${'!'.repeat(1_000_000)}o0"}]`)}}]}`,
  'two thousand scenarios': () =>
    `{${head}, ${actor}, "scenarios": [${many(2_000, (i) => `{"id": "s${i}", "title": {"en": "S"}, "edits": [{"op": "set", "at": "title/fr", "value": "${i}"}]}`)}]}`,
  'a scenario of two thousand edits': () =>
    `{${head}, ${actor}, "scenarios": [{"id": "s", "title": {"en": "S"}, "edits": [${many(2_000, (i) => `{"op": "add", "at": "actors", "value": {"id": "b${i}", "name": {"en": "B"}, "kind": "firm"}}`)}]}]}`,
  'a scenario that nests': () =>
    `{${head}, "scenarios": [{"id": "s", "title": {"en": "S"}, "edits": [{"op": "set", "at": "note", "value": ${'['.repeat(50)}${']'.repeat(50)}}]}]}`,
  'an address of a megabyte': () =>
    `{${head}, "scenarios": [{"id": "s", "title": {"en": "S"}, "edits": [{"op": "unset", "at": "a${'/a'.repeat(500_000)}"}]}]}`,
  'a prototype': () =>
    `{${head}, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`,
  'UTF-16': () => new Uint8Array(new Uint16Array([...testText].map((c) => c.charCodeAt(0))).buffer),
  nothing: () => '',
  'only a byte-order mark': () => '\ufeff',
  'two byte-order marks': () => `\ufeff\ufeff${testText}`,
};

describe('attacks', () => {
  test.each(Object.entries(attacks))('%s', (_, make) => {
    check(make());
    expect(({} as Loose).polluted).toBeUndefined();
  });
});

test('the fuzz met both sides, and stayed quick', () => {
  expect(tally.accepted).toBeGreaterThan(RUNS / 50);
  expect(tally.refused).toBeGreaterThan(RUNS / 4);
  expect(tally.slowest).toBeLessThan(MS_PER_100_KB);
  if (process.env.MIZAN_LONG === '1') process.stderr.write(`${JSON.stringify(tally)}\n`);
});
