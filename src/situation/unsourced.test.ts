import { expect, test } from 'vitest';
import { parseSituation } from './parse.ts';
import { testDocument } from './test-document.cases.ts';
import { unsourced } from './unsourced.ts';

const situationOf = (document: unknown) => {
  const parsed = parseSituation(JSON.stringify(document));
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
  return parsed.situation;
};

test('every kind that owes a source, in the order of the document', () => {
  expect(unsourced(situationOf(testDocument))).toEqual([
    { path: 'events[1]', kind: 'event', id: 'closing' },
    { path: 'ties[1]', kind: 'tie', id: 'south-guard' },
    { path: 'claims[1]', kind: 'claim', id: 'open' },
    { path: 'needs[1]', kind: 'need', id: 'bread' },
    { path: 'supplies[1]', kind: 'supply', id: 'bread-south' },
    { path: 'capacities[1]', kind: 'capacity', id: 'old-ships' },
    { path: 'thresholds[1]', kind: 'threshold', id: 'north-at-last' },
    { path: 'games[0].decisionMakers[0].statements[1]', kind: 'statement', id: 'GAIN' },
    { path: 'games[0].observed.path[1]', kind: 'step' },
    { path: 'games[0].observed.path[2]', kind: 'step' },
  ]);
});

test('a claim or an event that has a quote lends it; one without does not', () => {
  const rests = (supply: object) =>
    unsourced(
      situationOf({
        ...testDocument,
        supplies: [{ id: 's', need: 'bread', supplier: 'south', amount: 1, ...supply }],
        scenarios: [],
      }),
    ).some(({ kind }) => kind === 'supply');
  expect(rests({})).toBe(true);
  expect(rests({ claims: ['open'], events: ['closing'] })).toBe(true);
  expect(rests({ claims: ['closed'] })).toBe(false);
  expect(rests({ events: ['warning'] })).toBe(false);
  expect(rests({ quotes: ['q-arabic'] })).toBe(false);
});
