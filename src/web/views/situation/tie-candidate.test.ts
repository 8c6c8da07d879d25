import { expect, it } from 'vitest';
import { applyEdits, type Event, type Situation } from '../../../situation/index.ts';
import { smallSituation } from '../../model/document.cases.ts';
import { candidateEdits, tieCandidates } from './tie-candidate.ts';

const small = smallSituation();
const event = (
  id: string,
  type: Event['type'],
  from: string[],
  to: string[],
  status = 'asserted',
) =>
  ({ id, type, from, to, status, summary: { en: id }, yearInferred: false, quotes: [] }) as Event;
const of = (...events: Event[]): Situation => ({ ...small, ties: [], events });

it('joins and sets apart by what was done, each pair and sign once', () => {
  const found = tieCandidates(
    of(
      event('e1', 'ACCUSE', ['a'], ['b']),
      event('e2', 'SANCTION', ['b'], ['a'], 'attributed'),
      event('e3', 'AGREE', ['a', 'c'], []),
      event('e4', 'AID', ['a'], ['b']),
    ),
  );
  expect(found.map(({ a, b, sign, events }) => [a, b, sign, events])).toEqual([
    ['a', 'b', '-', ['e1', 'e2']],
    ['a', 'c', '+', ['e3']],
    ['a', 'b', '+', ['e4']],
  ]);
});

it.each([
  event('e', 'CONSULT', ['a'], ['b']),
  event('e', 'ASSAULT', ['a'], ['b'], 'negated'),
  event('e', 'AGREE', ['a'], ['b'], 'future'),
  event('e', 'AID', ['a'], ['b'], 'rumoured'),
  event('e', 'AID', ['a'], ['a']),
  event('e', 'AID', ['a'], []),
])('takes nothing from %j', (one) => {
  expect(tieCandidates(of(one))).toEqual([]);
});

it('enters them as inferred, and then there are none left', () => {
  const situation = of(event('e1', 'ACCUSE', ['b'], ['a']), event('e2', 'AID', ['a'], ['b']));
  const applied = applyEdits(situation, candidateEdits(situation, tieCandidates(situation)));
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  expect(applied.situation.ties).toMatchObject([
    { id: 'a-b', sign: '-', inferred: true, weight: 1 },
    { id: 'a-b-2', sign: '+', inferred: true },
  ]);
  expect(tieCandidates(applied.situation)).toEqual([]);
});
