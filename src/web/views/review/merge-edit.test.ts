import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../reader/proposal.ts';
import { applyEdits, type Edit, parseSituation, type Situation } from '../../../situation/index.ts';
import type { ReadText } from './draft.ts';
import { mergedEdits } from './merge-edit.ts';
import { acceptedEdits } from './proposal-edit.ts';

const parsed = parseSituation(
  JSON.stringify({
    mizan: 1,
    id: 'small',
    title: { en: 'Small' },
    asOf: '2024-11-01',
    sources: [{ id: 'brief', title: { en: 'Brief' } }],
    actors: [
      { id: 'corps', name: { fr: 'Corps africain' }, kind: 'armed-group' },
      { id: 'wagner-group', name: { en: 'Wagner' }, kind: 'armed-group' },
      { id: 'mali', name: { en: 'Mali' }, kind: 'state', iso3: 'MLI' },
    ],
    events: [{ id: 'raid', type: 'ASSAULT', summary: { en: 'A raid' } }],
    claims: [
      { id: 'c', statement: { en: 'So' }, hedge: 'may', attribution: [{ source: 'brief' }] },
    ],
    ties: [{ id: 't', a: 'corps', b: 'mali', sign: '-' }],
  }),
);
if (!parsed.ok) throw new Error('the small situation does not parse');
const small: Situation = parsed.situation;

const text = 'Wagner struck Mali.';
const read: ReadText = {
  source: 'brief',
  language: 'en',
  text,
  known: {
    'wagner-group': { type: 'armed-group', name: { en: 'Wagner Group' }, forms: ['Wagner'] },
  },
};
const base = {
  evidence: [{ start: 0, end: 6, quote: 'Wagner' }],
  rule: 'by hand',
  status: 'asserted',
};
const proposal = (more: object) => ({ ...base, ...more }) as unknown as Proposal;
const wagner = proposal({
  kind: 'actor',
  actor: 'wagner-group',
  name: 'Wagner',
  type: 'armed-group',
});

function applied(situation: Situation, edits: readonly Edit[]) {
  const after = applyEdits(situation, edits);
  if (!after.ok) throw new Error(after.errors[0]?.message);
  const back = applyEdits(after.situation, after.inverse);
  expect(back.ok && back.situation).toEqual(situation);
  return after.situation;
}

describe('merging a proposal with what is there', () => {
  it.each([
    ['event', 'events', 'raid', { type: 'ASSAULT', from: [], to: [], predicate: 'struck' }],
    ['claim', 'claims', 'c', { by: [], byText: '', hedge: 'may' }],
    ['tie', 'ties', 't', { a: 'wagner-group', b: 'mali', sign: '+', tie: 'alliance' }],
  ] as const)('pins the quote of %s and changes nothing else', (kind, part, id, more) => {
    const merged = mergedEdits(small, read, proposal({ kind, ...more }), id);
    expect(merged?.address).toBe(`${part}/${id}`);
    const now = applied(small, merged?.edits ?? []);
    expect(now.quotes).toMatchObject([{ source: 'brief', exact: 'Wagner', start: 0, end: 6 }]);
    const members: readonly { id: string; quotes: string[] }[] = now[part];
    const quotes = [now.quotes[0]?.id];
    expect(members.find((one) => one.id === id)?.quotes).toEqual(quotes);
    const bare = members.map((one) => (one.id === id ? { ...one, quotes: [] } : one));
    expect({ ...now, quotes: [], [part]: bare }).toEqual(small);
  });

  it('gives an actor the proposed name where it has none in the language of the text', () => {
    const now = applied(small, mergedEdits(small, read, wagner, 'corps')?.edits ?? []);
    const name = (id: string) => now.actors.find((one) => one.id === id)?.name;
    expect(name('corps')).toEqual({ fr: 'Corps africain', en: 'Wagner Group' });
    const other = applied(small, mergedEdits(small, read, wagner, 'mali')?.edits ?? []);
    expect(other.actors.find((one) => one.id === 'mali')?.name).toEqual({ en: 'Mali' });
  });

  it('enters nothing twice, and nothing where there is no such member', () => {
    const now = applied(small, mergedEdits(small, read, wagner, 'corps')?.edits ?? []);
    expect(mergedEdits(now, read, wagner, 'corps')?.edits).toEqual([]);
    expect(mergedEdits(small, read, wagner, 'raid')).toBeUndefined();
    expect(mergedEdits(small, read, proposal({ kind: 'date' }), 'raid')).toBeUndefined();
  });
});

describe('what the text says later of a merged actor', () => {
  const same = { 'wagner-group': 'corps' };
  const later = proposal({
    kind: 'event',
    type: 'COERCE',
    from: ['wagner-group'],
    to: ['mali'],
    predicate: 'struck',
  });
  const entered = (situation: Situation, known: ReadText) => {
    const accepted = acceptedEdits(situation, known, later);
    return applied(situation, accepted.ok ? accepted.edits : []).events.at(-1);
  };

  it('goes to the chosen one, also where another has the id of the lexicon', () => {
    expect(entered(small, read)).toMatchObject({ from: ['wagner-group'], to: ['mali'] });
    expect(entered(small, { ...read, same })).toMatchObject({ from: ['corps'], to: ['mali'] });
    const accepted = acceptedEdits(small, { ...read, same }, wagner);
    expect(accepted).toMatchObject({ ok: true, address: 'actors/corps' });
  });

  it('goes where it went before when the chosen one is there no more', () => {
    const gone = { 'wagner-group': 'nobody' };
    expect(entered(small, { ...read, same: gone })).toMatchObject({ from: ['wagner-group'] });
  });
});
