import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, describeEdit } from './edit.ts';
import { parseSituation } from './parse.ts';
import { printSituation } from './print.ts';
import type { Edit, Situation } from './situation.ts';
import { testDocument, testText } from './test-document.cases.ts';

const read = (text: string): Situation => {
  const parsed = parseSituation(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
  return parsed.situation;
};
const situation = read(testText);
const free = read(JSON.stringify({ ...testDocument, scenarios: [] }));

function applied(edits: readonly Edit[], to = situation) {
  const result = applyEdits(to, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}
function errors(edits: unknown, to = situation) {
  const result = applyEdits(to, edits as Edit[]);
  return result.ok ? [] : result.errors;
}

describe('applying', () => {
  test.each<[string, Edit]>([
    ['a field of a member', { op: 'set', at: 'ties/north-south/sign', value: '+' }],
    ['a field of the head', { op: 'set', at: 'title/fr', value: 'Titre' }],
    ['a field that was absent', { op: 'set', at: 'ties/south-guard/note', value: { en: 'New.' } }],
    ['a field at its default', { op: 'set', at: 'ties/south-guard/weight', value: 7 }],
    ['an optional field taken away', { op: 'unset', at: 'asOf/..' as never }],
    ['a language taken away', { op: 'unset', at: 'title/ar' }],
    ['a field back to its default', { op: 'unset', at: 'ties/north-south/weight' }],
    ['a whole part back to its default', { op: 'unset', at: 'scenarios' }],
    [
      'a priority',
      { op: 'set', at: 'games/harbour/decisionMakers/north/priority', value: ['CALM'] },
    ],
    [
      'a member by position',
      { op: 'set', at: 'claims/closed/attribution/0', value: { actor: 'north' } },
    ],
    [
      'a pair in a tuple',
      { op: 'set', at: 'games/harbour/decisionMakers/north/order', value: 'unknown' },
    ],
    [
      'a member added at the end',
      { op: 'add', at: 'actors', value: { id: 'west', name: { en: 'West' }, kind: 'bloc' } },
    ],
    [
      'a member added in the middle',
      {
        op: 'add',
        at: 'actors',
        value: { id: 'west', name: { en: 'West' }, kind: 'bloc' },
        before: 'south',
      },
    ],
    [
      'a quote added in front',
      { op: 'add', at: 'needs/fuel/quotes', value: 'q-arabic', before: '0' },
    ],
    ['a member removed from the end', { op: 'remove', at: 'supplies/bread-south' }],
    ['a member removed from the front', { op: 'remove', at: 'supplies/fuel-south' }],
    ['a voice removed by position', { op: 'remove', at: 'claims/closed/attribution/1' }],
  ])('%s, and back', (name, edit) => {
    if (name === 'an optional field taken away') edit = { op: 'unset', at: 'question' };
    const before = printSituation(free);
    const { situation: after, inverse } = applied([edit], free);
    if (name !== 'a whole part back to its default') {
      expect(printSituation(after)).not.toBe(before);
    }
    expect(printSituation(free)).toBe(before);
    expect(read(printSituation(after))).toEqual(after);
    expect(printSituation(applied(inverse, after).situation)).toBe(before);
  });

  test('an actor renamed with all that names it, step by step', () => {
    const edits: Edit[] = [
      { op: 'set', at: 'needs/fuel/id', value: 'diesel' },
      { op: 'set', at: 'supplies/fuel-south/need', value: 'diesel' },
      { op: 'set', at: 'capacities/ships/needs/0', value: 'diesel' },
    ];
    const { situation: after, inverse } = applied(edits, free);
    expect(after.needs[0]!.id).toBe('diesel');
    expect(inverse[2]).toEqual({ op: 'set', at: 'needs/diesel/id', value: 'fuel' });
    expect(printSituation(applied(inverse, after).situation)).toBe(printSituation(free));
  });

  test('what is not touched is shared', () => {
    const { situation: after } = applied([{ op: 'set', at: 'title/en', value: 'X' }]);
    expect(after.games[0]).toBe(situation.games[0]);
    expect(after.ties).toBe(situation.ties);
  });

  test('inside a member too, what an edit leaves is the same object', () => {
    const at = 'games/harbour/decisionMakers/north/priority';
    const after = applied([{ op: 'set', at, value: ['CALM'] }], free).situation;
    const [game, before] = [after.games[0]!, free.games[0]!];
    expect(game).not.toBe(before);
    expect(game.infeasible).toBe(before.infeasible);
    const [north, other] = [game.decisionMakers, before.decisionMakers].map((all) =>
      all.find(({ id }) => id === 'north'),
    );
    expect(north).not.toBe(other);
    expect(north?.options).toBe(other?.options);
    expect(game.decisionMakers.filter((dm, k) => dm === before.decisionMakers[k]).length).toBe(
      before.decisionMakers.length - 1,
    );
  });
});

describe('refusing', () => {
  test.each<[string, unknown, object]>([
    ['an unknown part', { op: 'set', at: 'tie/x', value: 1 }, { path: 'at', near: 'ties' }],
    [
      'an unknown member',
      { op: 'set', at: 'ties/nort-south/sign', value: '+' },
      { path: 'at', near: 'north-south', edit: 0 },
    ],
    ['an unknown field', { op: 'set', at: 'ties/north-south/sing', value: '+' }, { near: 'sign' }],
    [
      'a wrong value',
      { op: 'set', at: 'ties/north-south/sign', value: '*' },
      { path: 'value', found: '"*" at ties[0].sign' },
    ],
    [
      'a step too far',
      { op: 'set', at: 'ties/north-south/sign/x', value: 1 },
      { expected: 'no step further' },
    ],
    [
      'a required field unset',
      { op: 'unset', at: 'ties/north-south/a' },
      { expected: 'a field that may be absent' },
    ],
    ['an absent field unset', { op: 'unset', at: 'ties/south-guard/note' }, { found: 'nothing' }],
    ['the last language', { op: 'unset', at: 'needs/fuel/name/en' }, { path: 'at' }],
    [
      'an id twice',
      { op: 'add', at: 'actors', value: { id: 'south', name: { en: 'S' }, kind: 'state' } },
      { found: '"south" twice' },
    ],
    [
      'an option id twice',
      { op: 'set', at: 'games/harbour/decisionMakers/north/options/close/id', value: 'raise-toll' },
      { found: '"raise-toll" twice' },
    ],
    [
      'a field removed',
      { op: 'remove', at: 'ties/north-south/note' },
      { found: 'a field (unset it)' },
    ],
    [
      'before nothing',
      { op: 'add', at: 'needs/fuel/quotes', value: 'q-arabic', before: '4' },
      { path: 'before' },
    ],
    [
      'before something deeper',
      { op: 'add', at: 'needs', value: {}, before: 'fuel/quotes/0' },
      { path: 'before' },
    ],
    ['an add to what is no list', { op: 'add', at: 'title', value: 'x' }, { found: 'an object' }],
    ['an unknown op', { op: 'move', at: 'ties' }, { edit: 0, found: '"move"' }],
    ['a prototype by address', { op: 'set', at: 'constructor', value: 1 }, { path: 'at' }],
    [
      'a prototype by address, deeper',
      { op: 'set', at: 'title/constructor/x', value: 1 },
      { path: 'at' },
    ],
    [
      'a prototype by value',
      { op: 'set', at: 'title', value: JSON.parse('{"__proto__":{"en":"x"}}') },
      { found: '"__proto__"' },
    ],
    [
      'half a character',
      { op: 'set', at: 'title/en', value: '\ud800' },
      { found: 'half a surrogate pair' },
    ],
    [
      'no number',
      { op: 'set', at: 'ties/north-south/weight', value: Number.NaN },
      { found: 'NaN' },
    ],
    [
      'no object of JSON',
      { op: 'set', at: 'title', value: new Map() },
      { found: 'an object of another kind' },
    ],
  ])('%s', (_, edit, expected) => {
    expect(errors([edit])).toMatchObject([expected]);
    expect(({} as Record<string, unknown>).en).toBeUndefined();
  });

  test('a value nested a million deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 1_000_000; i++) deep = [deep];
    expect(errors([{ op: 'set', at: 'title', value: deep }])).toMatchObject([{ found: 'more' }]);
  });

  test('what breaks a rule, with every rule broken', () => {
    expect(errors([{ op: 'remove', at: 'actors/south' }], free).map(({ path }) => path)).toEqual([
      'events[0].from[0]',
      'ties[0].b',
      'ties[1].a',
      'claims[0].attribution[0].actor',
      'supplies[0].supplier',
      'supplies[1].supplier',
      'capacities[0].supplier',
      'capacities[1].supplier',
      'thresholds[0].patron',
      'games[0].decisionMakers[1].id',
    ]);
  });

  test('what leaves a scenario without its place', () => {
    const [error] = errors([{ op: 'remove', at: 'supplies/bread-south' }]);
    expect(error).toMatchObject({ path: 'scenarios[0].edits[3].at', found: '"bread-south"' });
  });
});

describe('describing', () => {
  test.each<[Edit, object]>([
    [
      { op: 'set', at: 'ties/north-south/sign', value: '+' },
      {
        op: 'set',
        part: 'ties',
        id: 'north-south',
        within: [],
        field: ['sign'],
        from: '-',
        to: '+',
      },
    ],
    [
      { op: 'unset', at: 'title/ar' },
      { op: 'unset', part: 'title', within: [], field: ['ar'], from: 'الميناءان' },
    ],
    [
      { op: 'set', at: 'games/harbour/decisionMakers/north/priority', value: ['GAIN', 'CALM'] },
      {
        op: 'set',
        part: 'games',
        id: 'harbour',
        within: [{ list: 'decisionMakers', id: 'north' }],
        field: ['priority'],
        from: ['CALM', 'GAIN'],
        to: ['GAIN', 'CALM'],
      },
    ],
    [
      { op: 'add', at: 'needs/fuel/quotes', value: 'q-arabic', before: '0' },
      {
        op: 'add',
        part: 'needs',
        id: 'fuel',
        within: [],
        field: ['quotes'],
        to: 'q-arabic',
        before: '0',
      },
    ],
    [
      { op: 'add', at: 'actors', value: { id: 'west' } },
      { op: 'add', part: 'actors', id: 'west', within: [], field: [], to: { id: 'west' } },
    ],
    [
      { op: 'remove', at: 'supplies/bread-south' },
      {
        op: 'remove',
        part: 'supplies',
        id: 'bread-south',
        within: [],
        field: [],
        from: situation.supplies[1],
      },
    ],
    [
      { op: 'set', at: 'nothing/here', value: 1 },
      { op: 'set', part: 'nothing', within: [], field: ['here'], to: 1 },
    ],
  ])('%j', (edit, expected) => {
    expect(describeEdit(edit, situation)).toEqual(expected);
  });
});

/** Every address of a document, with the value there. */
function addresses(value: unknown, at: string[] = []): [string, unknown][] {
  const here: [string, unknown][] = at.length === 0 ? [] : [[at.join('/'), value]];
  if (Array.isArray(value)) {
    return here.concat(value.flatMap((item, i) => addresses(item, [...at, String(item?.id ?? i)])));
  }
  if (typeof value !== 'object' || value === null) return here;
  return here.concat(
    Object.entries(value).flatMap(([key, inner]) => addresses(inner, [...at, key])),
  );
}

test('whatever is accepted is undone to the byte', { timeout: 900_000 }, () => {
  const before = printSituation(free);
  const places = addresses(free);
  const place = fc.constantFrom(...places.map(([at]) => at));
  const value = fc.oneof(
    fc.constantFrom(...places.map(([, inner]) => inner)),
    fc.constantFrom('x', 'north', 'other', 0, 1, 0.5, [], {}, null, true),
  );
  const edit = fc.oneof(
    fc.record({ op: fc.constant('set'), at: place, value }),
    fc.record({ op: fc.constant('unset'), at: place }),
    fc.record({ op: fc.constant('remove'), at: place }),
    fc.record({
      op: fc.constant('add'),
      at: place,
      value,
      before: fc.constantFrom('0', '1', 'south', 'close'),
    }),
    fc.record({ op: fc.constant('add'), at: place, value }),
  ) as fc.Arbitrary<Edit>;
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const result = applyEdits(free, edits);
      expect(printSituation(free)).toBe(before);
      if (!result.ok) {
        for (const error of result.errors) {
          expect(error.path.length * error.expected.length * error.found.length).toBeGreaterThan(0);
        }
        return;
      }
      accepted++;
      const after = result.situation;
      expect(read(printSituation(after))).toEqual(after);
      const back = applied(result.inverse, after);
      expect(printSituation(back.situation)).toBe(before);
      expect(back.situation).toEqual(free);
      expect(printSituation(applied(back.inverse, back.situation).situation)).toBe(
        printSituation(after),
      );
    }),
    { numRuns: process.env.MIZAN_LONG === '1' ? 50_000 : 1500 },
  );
  expect(accepted).toBeGreaterThan(10);
});
