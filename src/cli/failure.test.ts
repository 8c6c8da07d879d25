/** Whatever is wrong with an input file is said in each language, and in English as its reader says it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignedCsv } from '../balance/index.ts';
import { readGmcr } from '../conflict/index.ts';
import { entries } from '../reader/lexicon/data/index.ts';
import { parseLexicon } from '../reader/lexicon/lexicon-file.ts';
import { withoutIsolates } from '../report/direction.ts';
import { faultText } from '../report/fault/index.ts';
import { InputFailure } from './failure.ts';

const RUNS = process.env.MIZAN_LONG === '1' ? 5000 : 300;

interface Wrong {
  readonly expected: string;
  readonly found: string;
  readonly message?: string;
}

/** Holds every fault to its sentences, and gives how many sorts there were. */
function holder() {
  const seen = new Set<string>();
  const hold = (faults: readonly Wrong[]): void => {
    for (const { expected, found, message = `expected ${expected}, found ${found}` } of faults) {
      const fault = { expected, found, message };
      seen.add(expected.replace(/\d+/g, '3'));
      if (!/-\d/.test(expected + found))
        expect(withoutIsolates(faultText(fault, 'en'))).toBe(message);
      for (const language of ['ar', 'fr'] as const)
        expect(faultText(fault, language), message).not.toBe(message);
    }
  };
  return { hold, seen };
}

const change = (text: string, pieces: readonly string[]) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom(...pieces))
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));

const CSV = 'source,target,sign,weight\na,b,1,2\nb,c,-1,1\nc,a,+,3\n';

it('a CSV of ties', () => {
  const { hold, seen } = holder();
  const pieces = ['', ',', '\n', '"', '""x', 'a', 'b,a,-1,2\n', 'a,a,1,1\n', '0', '-1', 'x', '\0'];
  const more = ['__proto__', '9007199254740991', 'weigth', ',,', 'a,b,1,2\n', '""', '"a"b'];
  fc.assert(
    fc.property(change(CSV, [...pieces, ...more]), (text) => {
      const read = readSignedCsv(text);
      if (!read.ok) hold(read.faults);
    }),
    { numRuns: RUNS * 4 },
  );
  const empty = readSignedCsv('');
  if (!empty.ok) hold(empty.faults);
  const five = readSignedCsv('source,target,sign,weight,more\n');
  if (!five.ok) hold(five.faults);
  expect(seen.size).toBeGreaterThanOrEqual(11);
});

const GMCR = {
  useManualPreferenceVectors: false,
  options: [{ name: 'go' }, { name: 'stay', permittedDirection: 'both' }],
  infeasibles: [[[0, 'Y']]],
  decisionMakers: [
    { name: 'North', options: [0], preferences: [[[1, 'Y']]], preferenceVector: [1, 2] },
    { name: 'South', options: [1], preferences: [[[0, 'Y']]], preferenceVector: [2, 1] },
  ],
  coalitions: [[0, 1]],
};

it('a .gmcr file', () => {
  const { hold, seen } = holder();
  const values = fc.constantFrom<unknown>(
    ...[-1, 0, 1, 3, 99, 0.5, true, null, 'x', '', [], {}, [0], [1, 1], [[0, 'Y']], [[0, 'x']]],
    ...[
      [[0]],
      [[9, 'Y']],
      ['x'],
      [
        [0, 'Y'],
        [0, 'N'],
      ],
      { compound: true, members: [[]] },
    ],
  );
  const puts = fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.boolean(), puts, (manual, all) => {
      const file = structuredClone({ ...GMCR, useManualPreferenceVectors: manual });
      for (const [place, value] of all) putAt(file, place, value);
      const read = readGmcr(file);
      if (!read.ok) hold(read.faults);
    }),
    { numRuns: RUNS * 4 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(14);
});

/** Puts a value at the place that a number names among all places of a document. */
function putAt(document: object, place: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (around: object): void => {
    for (const [key, inner] of Object.entries(around)) {
      places.push([around as Record<string, unknown>, key]);
      if (typeof inner === 'object' && inner !== null) walk(inner);
    }
  };
  walk(document);
  const [around, key] = places[place % places.length] ?? [{}, ''];
  around[key] = structuredClone(value);
}

const ENTRY = {
  id: 'azawad-guard',
  type: 'armed-group',
  names: { en: ['Azawad Guard'], ar: ['حرس أزواد'] },
};

it('a lexicon', () => {
  const { hold, seen } = holder();
  const values = fc.constantFrom<unknown>(
    ...[-1, null, true, 'x', '', [], {}, 'russia', ['Moscow'], ['م'], ['x'], { en: ['Moscow'] }],
    ...[{ fr: ['حرس'] }, { ar: ['Guard'] }, 'state', 'Not an id', { de: ['x'] }],
  );
  const own = {
    rule: fc.constantFrom('needs-context:', 'odd: Azawad Guard', 'needs-context: Moscow', ''),
    iso3: fc.constantFrom('MLI', 'ml'),
    partOf: fc.constantFrom('nobody', 'russia'),
    leads: fc.constantFrom('nobody', 'russia'),
  };
  const entry = fc.record(own, { requiredKeys: [] });
  fc.assert(
    fc.property(entry, fc.option(fc.tuple(fc.nat(), values)), fc.boolean(), (more, put, twice) => {
      const list: object[] = [structuredClone({ ...ENTRY, ...more })];
      if (twice) list.push(structuredClone(ENTRY));
      if (put) putAt(list, put[0], put[1]);
      const parsed = parseLexicon(JSON.stringify(list), 'l.json', entries);
      if (!parsed.ok) hold(parsed.errors.filter(({ message }) => !message.startsWith('unknown ')));
    }),
    { numRuns: RUNS / 2 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(9);
});

describe('a failure', () => {
  it('has its place and the phrases of a checker', () => {
    const failure = InputFailure.at('f', 'needs', { expected: 'at least one need', found: 'none' });
    expect(failure.issues).toEqual([
      {
        file: 'f',
        path: 'needs',
        line: 1,
        column: 1,
        expected: 'at least one need',
        found: 'none',
        message: 'expected at least one need, found none',
      },
    ]);
  });

  it('in words of its own keeps them in every language', () => {
    const [issue] = InputFailure.said('f', 'reviews', 'another program writes it').issues;
    expect(issue && faultText(issue, 'ar')).toBe('another program writes it');
  });
});
