import { describe, expect, test } from 'vitest';
import { parseSituation } from './parse.ts';
import { testDocument } from './test-document.cases.ts';

// biome-ignore lint/suspicious/noExplicitAny: the test breaks a document in ways no type allows
type Loose = any;

const at = (path: string, value: unknown) => (document: Loose) => {
  const steps = path.split('.');
  const name = steps.pop()!;
  const around = steps.reduce((here, step) => here[step], document);
  if (value === undefined) delete around[name];
  else around[name] = value;
};

/** Every kind of fault that zod reports, in the words that a person reads. */
const cases: [string, unknown, string, string, string][] = [
  ['mizan', 2, 'mizan', '1', '2'],
  ['id', 'Upper', 'id', 'an id: a lower-case letter, then up to 63 of a-z, 0-9 and -', '"Upper"'],
  ['title', {}, 'title', 'words in at least one of ar, en, fr', 'an object'],
  ['title', 'T', 'title', 'an object', '"T"'],
  ['title.en', '', 'title.en', 'at least 1 character', '""'],
  ['title.en', null, 'title.en', 'text', 'null'],
  ['sources', {}, 'sources', 'a list', 'an object'],
  ['sources.0.language', 'de', 'sources[0].language', 'one of ar, en, fr', '"de"'],
  ['sources.0.url', 'ftp://x', 'sources[0].url', 'a web address, http:// or https://', '"ftp://x"'],
  [
    'sources.0.file',
    '../x',
    'sources[0].file',
    'a file in sources/, its name of a-z, 0-9, dot, hyphen and underscore',
    '"../x"',
  ],
  ['sources.0.sha256', 'ab', 'sources[0].sha256', '64 hexadecimal digits in lower case', '"ab"'],
  ['quotes.0.start', 0.5, 'quotes[0].start', 'a whole number', '0.5'],
  ['quotes.0.start', -1, 'quotes[0].start', 'a number at least 0', '-1'],
  ['quotes.0.start', true, 'quotes[0].start', 'a number', 'true'],
  [
    'quotes.0.prefix',
    'x'.repeat(65),
    'quotes[0].prefix',
    'at most 64 characters',
    `"${'x'.repeat(60)}…"`,
  ],
  [
    'actors.0.kind',
    'city',
    'actors[0].kind',
    'one of state, government, armed-group, organisation, firm, person, bloc',
    '"city"',
  ],
  ['actors.0.place.lat', 91, 'actors[0].place.lat', 'a number at most 90', '91'],
  ['actors.0.iso3', 'fr', 'actors[0].iso3', 'three capital letters, as in MLI', '"fr"'],
  ['events.0.yearInferred', 'yes', 'events[0].yearInferred', 'true or false', '"yes"'],
  ['ties.0', [], 'ties[0]', 'an object', 'an empty list'],
  ['ties.0.a', undefined, 'ties[0].a', 'text', 'nothing'],
  ['claims.0.attribution', [], 'claims[0].attribution', 'at least 1 entry', 'an empty list'],
  ['needs.0.weight', 0, 'needs[0].weight', 'a number greater than 0', '0'],
  ['questions.0.hypotheses', [], 'questions[0].hypotheses', 'at least 2 entries', 'an empty list'],
  ['supplies.0.amount', 'much', 'supplies[0].amount', 'a number, or an object', '"much"'],
  ['supplies.0.amount', -1, 'supplies[0].amount', 'a number at least 0', '-1'],
  ['supplies.0.amount', { low: 1 }, 'supplies[0].amount.high', 'a number', 'nothing'],
  ['supplies.0.amount', { low: 2, high: 1 }, 'supplies[0].amount', 'low at most high', 'an object'],
  [
    'questions.0.evidence.0.ratings.0.value',
    'C+',
    'questions[0].evidence[0].ratings[0].value',
    'one of II, I, N, C, CC, NA, or an object',
    '"C+"',
  ],
  [
    'games.0.decisionMakers.0.order',
    { before: [['CALM']] },
    'games[0].decisionMakers[0].order.before[0]',
    'at least 2 entries',
    'a list',
  ],
  [
    'games.0.decisionMakers.0.order',
    { after: [] },
    'games[0].decisionMakers[0].order.before',
    'a list',
    'nothing',
  ],
  [
    'games.0.decisionMakers.1.options.0.id',
    'a b',
    'games[0].decisionMakers[1].options[0].id',
    'a name of letters, digits and single hyphens, a letter first',
    '"a b"',
  ],
  [
    'games.0.statusQuo.state',
    'YES',
    'games[0].statusQuo.state',
    'a state: 1 to 30 letters Y or N',
    '"YES"',
  ],
  [
    'scenarios.0.edits.0.op',
    'move',
    'scenarios[0].edits[0].op',
    'one of set, unset, add, remove',
    '"move"',
  ],
  [
    'scenarios.0.edits.0.op',
    undefined,
    'scenarios[0].edits[0].op',
    'one of set, unset, add, remove',
    'nothing',
  ],
  ['scenarios.0.edits.0.value', undefined, 'scenarios[0].edits[0].value', 'a value', 'nothing'],
  [
    'scenarios.0.edits.0.at',
    '/x',
    'scenarios[0].edits[0].at',
    'an address, as in ties/mali-wagner/sign',
    '"/x"',
  ],
  [
    'asOf',
    '2024-04-31',
    'asOf',
    'a date in EDTF: 2024, 2024-10, 2024-10-03, 2024-10/2024-11, 2023-09/..',
    '"2024-04-31" (2024-04 has no day 31)',
  ],
];

test.each(cases)('%s = %j', (where, value, path, expected, found) => {
  const document = structuredClone(testDocument);
  at(where, value)(document);
  const parsed = parseSituation(JSON.stringify(document));
  const [first] = parsed.ok ? [] : parsed.errors;
  expect(first).toMatchObject({
    path,
    expected,
    found,
    message: `expected ${expected}, found ${found}`,
  });
});

describe('unknown keys', () => {
  const keysOf = (change: (document: Loose) => void) => {
    const document = structuredClone(testDocument);
    change(document);
    const parsed = parseSituation(JSON.stringify(document));
    return parsed.ok ? [] : parsed.errors.map(({ path, message }) => `${path} ${message}`);
  };

  test('one error a key, each with its near name', () => {
    expect(keysOf((d) => Object.assign(d.ties[0], { sing: '+', wieght: 2 }))).toEqual([
      'ties[0].sing unknown key "sing"; did you mean "sign"?',
      'ties[0].wieght unknown key "wieght"; did you mean "weight"?',
    ]);
  });

  test('inside unions, and where nothing is near', () => {
    expect(keysOf(at('supplies.0.amount.hihg', 1))).toEqual([
      'supplies[0].amount.hihg unknown key "hihg"; did you mean "high"?',
    ]);
    expect(keysOf(at('games.0.decisionMakers.0.order.befor', []))).toEqual([
      'games[0].decisionMakers[0].order.befor unknown key "befor"; did you mean "before"?',
    ]);
    expect(keysOf(at('scenarios.0.edits.1.befroe', 'x'))).toEqual([
      'scenarios[0].edits[1].befroe unknown key "befroe"',
    ]);
    expect(keysOf(at('scenarios.0.edits.2.befroe', 'x'))).toEqual([
      'scenarios[0].edits[2].befroe unknown key "befroe"; did you mean "before"?',
    ]);
  });
});
