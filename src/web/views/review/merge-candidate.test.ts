import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../reader/proposal.ts';
import { parseSituation, type Situation } from '../../../situation/index.ts';
import type { ReadText } from './draft.ts';
import { mergeCandidates, narrowed } from './merge-candidate.ts';
import type { Mergeable } from './merge-edit.ts';

const event = (id: string, type: string, from: string[], to: string[], date?: string) => ({
  id,
  type,
  from,
  to,
  summary: { en: id },
  ...(date ? { date } : {}),
});
const parsed = parseSituation(
  JSON.stringify({
    mizan: 1,
    id: 'small',
    title: { en: 'Small' },
    asOf: '2024-11-01',
    sources: [
      { id: 'brief', title: { en: 'Brief' } },
      { id: 'other', title: { en: 'Other' } },
    ],
    actors: [
      { id: 'algeria', name: { en: 'Algeria', ar: 'الجزائر' }, kind: 'state', iso3: 'DZA' },
      { id: 'front', name: { fr: 'Front pour la libération', ar: 'جبهة التحرير' }, kind: 'bloc' },
      { id: 'corps', name: { en: 'Africa Corps', fr: 'Corps africain' }, kind: 'armed-group' },
      { id: 'mali', name: { en: 'Mali' }, kind: 'state', iso3: 'MLI' },
    ],
    events: [
      event('far', 'ASSAULT', ['corps'], ['mali'], '2020'),
      event('talk', 'CONSULT', ['algeria'], [], '2024-10-03'),
      event('undated', 'ASSAULT', ['corps'], ['mali']),
      event('near', 'ASSAULT', ['corps'], ['mali'], '2024-10'),
      event('parties', 'COERCE', ['mali'], ['corps'], '2024-10-03'),
    ],
    claims: [
      ['told', [{ source: 'brief' }], 'The raid was a failure'],
      ['others', [{ source: 'other' }], 'Grain came late'],
      ['mali-says', [{ actor: 'mali' }, { source: 'other' }], 'It was calm'],
      ['mali-raid', [{ actor: 'mali' }, { source: 'brief' }], 'The raid was a failure'],
      ['seen', [{ words: { en: 'Observers' } }, { source: 'brief' }], 'Grain came late'],
    ].map(([id, attribution, en]) => ({ id, attribution, statement: { en }, hedge: 'may' })),
    ties: [
      { id: 'one-end', a: 'mali', b: 'algeria', sign: '+' },
      { id: 'neither', a: 'front', b: 'algeria', sign: '+' },
      { id: 'hostile', a: 'mali', b: 'corps', sign: '-' },
    ],
  }),
);
if (!parsed.ok) throw new Error('the small situation does not parse');
const small: Situation = parsed.situation;
const read: ReadText = { source: 'brief', language: 'en', text: '', known: {} };

function candidates(more: object, known: ReadText = read) {
  const evidence = [{ start: 0, end: 8, quote: 'the raid was a failure' }];
  const proposal = { evidence, rule: '', status: 'asserted', ...more } as unknown as Proposal;
  return mergeCandidates(small, known, proposal as Mergeable);
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const likely = (list: ReturnType<typeof candidates>) => ids(list.filter((one) => one.isLikely));

describe('what an actor may be the same as', () => {
  const actor = (name: string, type: string) => ({ kind: 'actor', actor: 'x', name, type });

  it('shares a word of its name in any language, then its sort; then come the others', () => {
    const list = candidates(actor('the Corps', 'state'));
    expect(likely(list)).toEqual(['corps', 'algeria', 'mali']);
    expect(ids(list)).toEqual(['corps', 'algeria', 'mali', 'front']);
  });

  it('is not likely for a little word or the Arabic article', () => {
    expect(likely(candidates(actor('ألوية الجبهة', 'organisation')))).toEqual(['front']);
    expect(likely(candidates(actor('Ligue pour la paix', 'organisation')))).toEqual([]);
  });

  it('is known by the other names of the lexicon as well', () => {
    const known = { x: { type: 'organisation', name: {}, forms: ['FLN', 'libération'] } } as const;
    const list = candidates(actor('FLN', 'organisation'), { ...read, known });
    expect(likely(list)).toEqual(['front']);
  });
});

describe('what the other kinds may be the same as', () => {
  it('an event: the same type and parties, nearest in time first, undated last', () => {
    const act = { kind: 'event', type: 'ASSAULT', from: ['corps'], to: ['mali'] };
    const list = candidates({ ...act, date: '2024-10-03' });
    expect(ids(list)).toEqual(['near', 'far', 'undated', 'parties', 'talk']);
    expect(likely(list)).toEqual(['near', 'far', 'undated', 'parties']);
    const other = candidates({ ...act, type: 'COERCE', from: [], date: '2020-06' });
    expect(ids(other)).toEqual(['parties', 'far', 'near', 'undated', 'talk']);
    const undated = candidates(act);
    expect(ids(undated)).toEqual(['far', 'undated', 'near', 'parties', 'talk']);
  });

  it('an event of an actor that was merged: its parties are those of the chosen one', () => {
    const act = { kind: 'event', type: 'AID', from: ['wagner-group'], to: ['mali'] };
    const same = { 'wagner-group': 'corps' };
    expect(likely(candidates(act))).toEqual([]);
    expect(likely(candidates(act, { ...read, same }))).toHaveLength(4);
  });

  it('a claim: the same voice, then the same words', () => {
    const claim = { kind: 'claim', byText: '', hedge: 'may' };
    const said = candidates({ ...claim, by: ['mali'] });
    expect(likely(said)).toEqual(['mali-raid', 'mali-says']);
    expect(ids(said)).toEqual(['mali-raid', 'mali-says', 'told', 'others', 'seen']);
    expect(likely(candidates({ ...claim, by: ['narrator'] }))).toEqual(['told']);
    expect(likely(candidates({ ...claim, by: [], byText: 'observers' }))).toEqual(['seen']);
  });

  it('a tie: the same pair, in either order and with any sign', () => {
    const list = candidates({ kind: 'tie', a: 'corps', b: 'mali', sign: '+', tie: 'alliance' });
    expect(ids(list)).toEqual(['hostile', 'one-end', 'neither']);
    expect(likely(list)).toEqual(['hostile']);
  });
});

it('finds by words of any language, in any order, accents and shapes of letters aside', () => {
  const list = candidates({ kind: 'actor', actor: 'x', name: 'x', type: 'other' });
  expect(ids(narrowed(list, 'africain corps'))).toEqual(['corps']);
  expect(ids(narrowed(list, 'جبهه'))).toEqual(['front']);
  expect(ids(narrowed(list, 'LIBERATION'))).toEqual(['front']);
  expect(narrowed(list, 'corps mali')).toEqual([]);
  expect(narrowed(list, '  ')).toEqual(list);
});
