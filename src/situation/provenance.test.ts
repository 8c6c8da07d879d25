import { describe, expect, test } from 'vitest';
import { parseSituation } from './parse.ts';
import { provenance } from './provenance.ts';
import { testText } from './test-document.cases.ts';

const quote = (id: string, source: string) => ({ id, source, start: 0, end: 1, exact: 'x' });
const text = { en: 'x' };

/** Agency → daily and radio; a paper apart. */
const parsed = parseSituation(
  JSON.stringify({
    mizan: 1,
    id: 'relays',
    title: text,
    asOf: '2020',
    sources: [
      { id: 'agency', title: text },
      { id: 'daily', title: text, origin: 'agency' },
      { id: 'radio', title: text, origin: 'daily' },
      { id: 'paper', title: text },
    ],
    quotes: [quote('q-daily', 'daily'), quote('q-radio', 'radio'), quote('q-paper', 'paper')],
    actors: [
      { id: 'a', name: text, kind: 'state' },
      { id: 'b', name: text, kind: 'state' },
    ],
    events: [{ id: 'e', type: 'AID', summary: text, quotes: ['q-radio'] }],
    claims: [
      {
        id: 'said',
        statement: text,
        attribution: [{ actor: 'a' }, { source: 'agency' }, { source: 'paper' }],
        hedge: 'may',
        quotes: ['q-paper'],
      },
      { id: 'wordless', statement: text, attribution: [{ source: 'radio' }], hedge: 'may' },
    ],
    ties: [
      { id: 'both', a: 'a', b: 'b', sign: '+', quotes: ['q-daily', 'q-radio'] },
      { id: 'through', a: 'a', b: 'b', sign: '-', claims: ['said'], quotes: ['q-daily'] },
      { id: 'bare', a: 'a', b: 'b', sign: '-' },
    ],
    needs: [{ id: 'n', client: 'a', name: text, weight: 1 }],
    supplies: [{ id: 's', need: 'n', supplier: 'b', amount: 1, events: ['e'] }],
  }),
);
if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
const { situation } = parsed;
const says = provenance(situation);

describe('from an item to its words', () => {
  test('two texts that relay one agency are two sources and one origin', () => {
    expect(says.of(situation.ties[0]!)).toEqual({
      quotes: ['q-daily', 'q-radio'],
      sources: ['daily', 'radio'],
      origins: ['source:agency'],
    });
    expect(says.originOf('radio')).toBe('agency');
    expect(says.originOf('paper')).toBe('paper');
  });

  test('through a claim, whose first voice is the origin', () => {
    expect(says.of(situation.ties[1]!)).toEqual({
      quotes: ['q-daily', 'q-paper'],
      sources: ['daily', 'paper'],
      origins: ['source:agency', 'actor:a'],
    });
  });

  test('through an event; and nothing at all', () => {
    expect(says.of(situation.supplies[0]!)).toMatchObject({ quotes: ['q-radio'] });
    expect(says.of(situation.ties[2]!)).toEqual({ quotes: [], sources: [], origins: [] });
  });
});

describe('from a source to what rests on it', () => {
  test('through relays and voices', () => {
    const ofRadio = ['events/e', 'ties/both', 'claims/wordless', 'supplies/s'];
    const all = ['events/e', 'ties/both', 'ties/through', 'claims/said'].concat(ofRadio.slice(2));
    expect(says.restingOn('agency')).toEqual(all);
    expect(says.restingOnAlone('agency')).toEqual(all);
    expect(says.restingOn('radio')).toEqual(ofRadio);
    expect(says.restingOnAlone('radio')).toEqual(['events/e', 'claims/wordless', 'supplies/s']);
    expect(says.restingOn('paper')).toEqual(['ties/through', 'claims/said']);
    expect(says.restingOnAlone('paper')).toEqual(['claims/said']);
    expect(says.restingOn('nobody')).toEqual([]);
  });

  test('in every part of the rich document', () => {
    const rich = parseSituation(testText);
    if (!rich.ok) throw new Error(rich.errors[0]!.message);
    const resting = provenance(rich.situation).restingOn('gazette');
    for (const address of [
      'actors/north',
      'questions/why/evidence/e1',
      'games/harbour/decisionMakers/north/options/close',
      'games/harbour/decisionMakers/north/statements/CALM',
      'games/harbour/decisionMakers/north/readings/greedy',
      'games/harbour/infeasible/0',
      'games/harbour/statusQuo',
      'games/harbour/observed/outcome',
      'games/harbour/observed/path/0',
    ]) {
      expect(resting).toContain(address);
    }
  });
});
