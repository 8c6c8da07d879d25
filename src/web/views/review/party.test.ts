import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../reader/proposal.ts';
import { applyEdits, type Situation } from '../../../situation/index.ts';
import type { ReadText } from './draft.ts';
import { partyChoices, partyNamed, readParties } from './party.ts';
import { acceptedEdits, type Mending } from './proposal-edit.ts';

const text = 'واتّهمت ساجر تركيا بتسليح جماعات. وتموّل الصين السدّ.';
const situation: Situation = {
  mizan: 1,
  id: 'port',
  title: { ar: 'الميناء' },
  asOf: '2026-10-08',
  sources: [{ id: 'bank', title: { ar: 'الضفّة' } }],
  quotes: [],
  actors: [{ id: 'tilal', name: { ar: 'تلال' }, kind: 'state', quotes: [] }],
  events: [],
  ties: [],
  claims: [],
  needs: [],
  supplies: [],
  capacities: [],
  thresholds: [],
  questions: [],
  games: [],
  scenarios: [],
};
const read: ReadText = {
  source: 'bank',
  language: 'ar',
  text,
  known: {
    turkey: { type: 'state', name: { ar: 'تركيا', en: 'Turkey' }, forms: ['تركيا'], iso3: 'TUR' },
  },
};
const evidence = [{ start: 0, end: 33, quote: text.slice(0, 33) }];
const base = { evidence, rule: 'by hand', status: 'asserted' };
const accused = { ...base, kind: 'event', type: 'ACCUSE', from: ['turkey'], to: [], sign: '-' };
const accept = (proposal: object, mending: Mending, on = situation) =>
  acceptedEdits(on, read, proposal as Proposal, mending);
const applied = (proposal: object, mending: Mending, on = situation) => {
  const accepted = accept(proposal, mending, on);
  if (!accepted.ok) throw new Error(accepted.missing);
  const after = applyEdits(on, accepted.edits);
  if (!after.ok) throw new Error(after.errors[0]?.message);
  return after.situation;
};

describe('who can be put in the place of the parties that were read', () => {
  it('offers the actors of the document and those of the text, each once', () => {
    expect(partyChoices(situation, read, 'en')).toEqual([
      { id: 'read/turkey', name: 'Turkey' },
      { id: 'actors/tilal', name: 'تلال' },
    ]);
    const known = { ...situation.actors[0]!, id: 'turkiye', iso3: 'TUR' };
    const entered = { ...situation, actors: [known] };
    expect(partyChoices(entered, read, 'en').map(({ id }) => id)).toEqual(['actors/turkiye']);
    expect(readParties(entered, read, accused as never, 'from')).toEqual(['actors/turkiye']);
  });

  it('starts from those that were read; a voice that is no actor stays in its words', () => {
    expect(readParties(situation, read, accused as never, 'from')).toEqual(['read/turkey']);
    const claim = { ...base, kind: 'claim', by: ['analysts'] };
    expect(readParties(situation, read, claim as never, 'by')).toEqual([]);
  });

  it('takes a name that is typed for whoever bears it already', () => {
    const choices = partyChoices(situation, read, 'ar');
    expect(partyNamed(choices, 'تركيا').id).toBe('read/turkey');
    expect(partyNamed(choices, 'تِلال').id).toBe('actors/tilal');
    expect(partyNamed(choices, 'ساجر')).toEqual({ id: 'name/ساجر', name: 'ساجر' });
  });
});

describe('a proposal whose parties are mended', () => {
  it('turns an event that was read the wrong way round, and names who is new', () => {
    const mending = { parties: { from: ['name/ساجر'], to: ['read/turkey'] }, language: 'en' };
    const { actors, events, quotes } = applied(accused, mending as Mending);
    expect(events).toMatchObject([{ from: ['actor-1'], to: ['turkey'] }]);
    // The sentence says the name, so the actor rests on it and is named in the text's language.
    expect(actors.find(({ id }) => id === 'actor-1')).toMatchObject({
      name: { ar: 'ساجر' },
      quotes: [quotes[0]?.id],
    });
  });

  it('names an actor once, in the language of whoever names it, without words it does not have', () => {
    const mending = { parties: { from: ['name/Dawh'], to: ['name/Dawh'] }, language: 'en' };
    const { actors, events } = applied(accused, mending as Mending);
    expect(events).toMatchObject([{ from: ['dawh'], to: ['dawh'] }]);
    expect(actors.filter(({ id }) => id.startsWith('dawh'))).toMatchObject([
      { name: { en: 'Dawh' }, quotes: [] },
    ]);
  });

  it('leaves a field empty that was emptied, and the others as they were read', () => {
    expect(applied(accused, { parties: { from: [] } }).events).toMatchObject([
      { from: [], to: [] },
    ]);
    expect(applied(accused, { parties: { to: ['actors/tilal'] } }).events).toMatchObject([
      { from: ['turkey'], to: ['tilal'] },
    ]);
  });

  it('gives a claim another voice, in the words that the text has for it', () => {
    const claim = { ...base, kind: 'claim', by: ['turkey'], byText: 'صحيفة', hedge: 'assert' };
    const { claims } = applied(claim, { parties: { by: ['actors/tilal'] } });
    expect(claims[0]?.attribution).toEqual([
      { actor: 'tilal', words: { ar: 'صحيفة' } },
      { source: 'bank' },
    ]);
    const none = applied(claim, { parties: { by: [] } });
    expect(none.claims[0]?.attribution).toEqual([{ words: { ar: 'صحيفة' } }, { source: 'bank' }]);
    expect(none.actors).toHaveLength(1);
  });

  it('enters a supply whose receiver the text does not name, once a person does', () => {
    const supply = { ...base, kind: 'supply', what: 'قرض', supplier: 'turkey', approximate: false };
    expect(accept(supply, {})).toEqual({ ok: false, missing: 'client' });
    const { needs, supplies } = applied(supply, { parties: { client: ['actors/tilal'] } });
    expect(needs).toMatchObject([{ client: 'tilal', name: { ar: 'قرض' } }]);
    expect(supplies).toMatchObject([{ supplier: 'turkey', amount: { low: 0, high: 1 } }]);
    expect(accept(supply, { parties: { client: [] } })).toEqual({ ok: false, missing: 'client' });
  });

  it('gives a tie another end, and refuses one of an actor with itself', () => {
    const tie = { ...base, kind: 'tie', a: 'turkey', b: 'turkey', sign: '-', tie: 'tension' };
    expect(accept(tie, {})).toEqual({ ok: false, missing: 'pair' });
    expect(applied(tie, { parties: { b: ['actors/tilal'] } }).ties).toMatchObject([
      { a: 'turkey', b: 'tilal', sign: '-' },
    ]);
  });
});

it('knows an event and a claim that were entered from the same words before', () => {
  const once = applied(accused, {});
  expect(accept(accused, {}, once)).toEqual({
    ok: true,
    edits: [],
    address: 'events/accuse-turkey',
  });
  expect(applied(accused, { choice: 'THREATEN' }, once).events).toHaveLength(2);
  // Acts without parties may be two: nothing tells.
  const unnamed = { ...accused, from: [] };
  expect(applied(unnamed, {}, applied(unnamed, {})).events).toHaveLength(2);
  const claim = { ...base, kind: 'claim', by: ['narrator'], byText: '', hedge: 'assert' };
  expect(accept(claim, {}, applied(claim, {}))).toMatchObject({ ok: true, edits: [] });
});
