import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../reader/index.ts';
import { entries } from '../../../reader/lexicon/data/index.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import {
  applyEdits,
  type Language,
  parseSituation,
  type Situation,
} from '../../../situation/index.ts';
import type { ReadText } from './draft.ts';
import { knownActors } from './known-actor.ts';
import { acceptedEdits } from './proposal-edit.ts';
import { marksOf, queueOf } from './queue.ts';
import { stretches } from './text-mark.ts';

const folder = new URL('../../../../examples/sahel-2024/', import.meta.url);
const stored = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const parsed = parseSituation(stored('situation.json'));
if (!parsed.ok) throw new Error('the flagship does not parse');
const flagship: Situation = parsed.situation;
const empty: Situation = {
  mizan: 1,
  id: 'empty',
  title: { en: 'Empty' },
  asOf: '2024-11-01',
  sources: flagship.sources.map(({ id, title }) => ({ id, title })),
  quotes: [],
  actors: [],
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

function readingOf(id: string, text: string, language: Language) {
  const { proposals } = read(text, { published: '2024-11-01', language });
  const context: ReadText = { source: id, language, text, known: knownActors(proposals, entries) };
  return { proposals, context };
}

const briefs = flagship.sources
  .filter((one) => one.file !== undefined)
  .map((one) => ({
    id: one.id,
    ...readingOf(one.id, stored(one.file as string), one.language as Language),
  }));

describe('the summary of an Arabic act', () => {
  it('begins behind the conjunction joined to its first word, and its quote with it', () => {
    const brief = empty.sources[0]!.id;
    const { proposals, context } = readingOf(brief, 'وأعلنت روسيا هدنة.', 'ar');
    const event = proposals.find((one) => one.kind === 'event') as Proposal;
    const accepted = acceptedEdits(empty, context, event);
    if (!accepted.ok) throw new Error(accepted.missing);
    const done = applyEdits(empty, accepted.edits);
    if (!done.ok) throw new Error('not applied');
    expect(done.situation.events[0]!.summary).toEqual({ ar: 'أعلنت روسيا هدنة' });
    expect(JSON.stringify(done.situation.quotes)).toContain('وأعلنت روسيا هدنة');
  });
});

describe('accepting the proposals of the three briefs', () => {
  it('reads something from each', () => {
    expect(briefs).toHaveLength(3);
    for (const { proposals } of briefs) expect(proposals.length).toBeGreaterThan(20);
  });

  it.each([
    ['the flagship', flagship],
    ['an empty document', empty],
  ])('gives a sound situation each alone, and undoes to the same, in %s', (_name, situation) => {
    for (const { context, proposals } of briefs) {
      for (const { proposal } of queueOf(proposals, [])) {
        const accepted = acceptedEdits(situation, context, proposal);
        if (!accepted.ok) continue;
        const applied = applyEdits(situation, accepted.edits);
        expect(applied.ok ? [] : applied.errors, JSON.stringify(proposal)).toEqual([]);
        if (!applied.ok) continue;
        const back = applyEdits(applied.situation, applied.inverse);
        expect(back.ok && back.situation).toEqual(situation);
      }
    }
  });

  it('gives a sound situation all one after another, with no actor twice', () => {
    let situation = empty;
    for (const { context, proposals } of briefs) {
      for (const proposal of proposals) {
        const accepted = acceptedEdits(situation, context, proposal);
        if (!accepted.ok) continue;
        const applied = applyEdits(situation, accepted.edits);
        if (!applied.ok) throw new Error(applied.errors[0]?.message);
        situation = applied.situation;
      }
    }
    const names = situation.actors.map((one) => one.name.en ?? one.name.fr ?? one.name.ar);
    expect(new Set(names).size).toBe(names.length);
    expect(situation.events.length).toBeGreaterThan(10);
    expect(situation.claims.length).toBeGreaterThan(5);
    for (const one of [...situation.events, ...situation.claims]) {
      expect(one.quotes.length).toBeGreaterThan(0);
    }
  });

  it('keeps to the actors that are there: none of the flagship is entered again', () => {
    const codes = flagship.actors.map((one) => one.iso3).filter(Boolean);
    for (const { context, proposals } of briefs) {
      for (const proposal of proposals) {
        const accepted = acceptedEdits(flagship, context, proposal);
        for (const edit of accepted.ok ? accepted.edits : []) {
          if (edit.op !== 'add' || edit.at !== 'actors') continue;
          expect(codes).not.toContain((edit.value as { iso3?: string }).iso3);
        }
      }
    }
    const [brief] = briefs.filter((one) => one.context.language === 'en');
    const wagner = brief?.proposals.find(
      (one) => one.kind === 'actor' && one.actor === 'wagner-group',
    );
    const accepted = acceptedEdits(flagship, brief?.context as ReadText, wagner as Proposal);
    expect(accepted).toMatchObject({ ok: true, address: 'actors/wagner' });
  });
});

const text =
  'Algeria signed an accord with Russia on 3 October 2024. According to observers, Moscow gave Mali 40 tonnes of grain.';
const small = readingOf('the-halt', text, 'en');
const words = { start: 0, end: 7, quote: 'Algeria' };
const base = { evidence: [words], rule: 'by hand', status: 'asserted' as const };
const accept = (situation: Situation, proposal: object, mending = {}) =>
  acceptedEdits(situation, small.context, { ...base, ...proposal } as Proposal, mending);
const added = (accepted: ReturnType<typeof accept>, at: string) =>
  accepted.ok
    ? accepted.edits.flatMap((edit) => (edit.op === 'add' && edit.at === at ? [edit.value] : []))
    : [];

describe('accepting one proposal', () => {
  it('names a new actor in three languages, with its code and its words', () => {
    const { proposals, context } = small;
    const actor = proposals.find((one) => one.kind === 'actor' && one.actor === 'algeria');
    const accepted = acceptedEdits(empty, context, actor as Proposal);
    expect(added(accepted, 'actors')).toMatchObject([
      { id: 'algeria', iso3: 'DZA', kind: 'state', name: { ar: 'الجزائر', en: 'Algeria' } },
    ]);
    expect(added(accepted, 'quotes')).toMatchObject([{ exact: 'Algeria', source: 'the-halt' }]);
  });

  it('gives an actor that is there already the name that a person typed', () => {
    const mali = flagship.actors.find((one) => one.id === 'mali');
    const named = { kind: 'actor', actor: 'mali', name: 'Mali', type: 'state' };
    const typed = { words: 'Republic of Mali', language: 'en' as const };
    const accepted = accept(flagship, named, typed);
    expect(accepted).toMatchObject({ ok: true, address: 'actors/mali' });
    const applied = applyEdits(flagship, accepted.ok ? accepted.edits : []);
    if (!applied.ok) throw new Error(applied.errors[0]?.message);
    const now = applied.situation.actors.find((one) => one.id === 'mali');
    expect(now?.name).toEqual({ ...mali?.name, en: 'Republic of Mali' });
    expect(now?.quotes).toHaveLength((mali?.quotes.length ?? 0) + 1);
    const back = applyEdits(applied.situation, applied.inverse);
    expect(back.ok && back.situation).toEqual(flagship);
    const again = accept(flagship, named, { words: mali?.name.en, language: 'en' });
    expect(again.ok && again.edits.filter((edit) => edit.at.includes('/name'))).toEqual([]);
  });

  it('enters an event with who, whom, when and its words', () => {
    const event = small.proposals.find((one) => one.kind === 'event') as Proposal;
    const accepted = acceptedEdits(empty, small.context, event);
    expect(added(accepted, 'events')).toMatchObject([
      { type: 'AGREE', from: ['algeria'], to: ['russia'], date: '2024-10-03' },
    ]);
    const mended = acceptedEdits(empty, small.context, event, {
      words: 'La mise en garde',
      language: 'fr',
      choice: 'REQUEST',
      date: '2024-10',
    });
    expect(added(mended, 'events')).toMatchObject([
      { type: 'REQUEST', date: '2024-10', summary: { fr: 'La mise en garde' } },
    ]);
  });

  it('gives the chain of voices: whose claim, then the text', () => {
    const claim = { kind: 'claim', by: ['algeria'], byText: 'Algiers', hedge: 'may' };
    expect(added(accept(flagship, claim), 'claims')).toMatchObject([
      {
        hedge: 'may',
        attribution: [{ actor: 'algeria', words: { en: 'Algiers' } }, { source: 'the-halt' }],
      },
    ]);
    const narrated = { ...claim, by: ['narrator'] };
    expect(added(accept(flagship, narrated), 'claims')).toMatchObject([
      { attribution: [{ source: 'the-halt' }] },
    ]);
    const unnamed = { ...claim, by: [], byText: 'observers' };
    expect(added(accept(flagship, unnamed), 'claims')).toMatchObject([
      { attribution: [{ words: { en: 'observers' } }, { source: 'the-halt' }] },
    ]);
  });

  it('gives a tie that is there the words, and keeps one of the other sign beside it', () => {
    const tie = flagship.ties.find((one) => one.sign === '+');
    if (!tie) throw new Error('no tie');
    const proposal = { kind: 'tie', a: tie.b, b: tie.a, sign: '+', tie: 'alliance' };
    expect(added(accept(flagship, proposal), 'ties')).toEqual([]);
    expect(added(accept(flagship, { ...proposal, sign: '-' }), 'ties')).toHaveLength(1);
    expect(accept(flagship, { ...proposal, b: tie.b })).toEqual({ ok: false, missing: 'pair' });
    const mended = accept(flagship, proposal, { words: 'a pact', language: 'en' });
    expect(mended.ok && mended.edits).toContainEqual({
      op: 'set',
      at: `ties/${tie.id}/kind`,
      value: { ...tie.kind, en: 'a pact' },
    });
  });

  it('enters a supply, says what is missing, and leaves open what the text does not say', () => {
    const supply = { kind: 'supply', what: 'nothing named so', approximate: false };
    expect(accept(flagship, supply)).toEqual({ ok: false, missing: 'client' });
    expect(accept(flagship, { ...supply, client: 'mali' })).toEqual({
      ok: false,
      missing: 'supplier',
    });
    const whole = { ...supply, client: 'mali', supplier: 'russia', quantity: 40 };
    const need = { id: 'grain', client: 'mali', name: { en: 'grain' }, weight: 1, quotes: [] };
    const mali = { id: 'mali', name: { en: 'Mali' }, kind: 'state' as const, quotes: [] };
    const with_ = (demand: number): Situation => ({
      ...empty,
      actors: [mali],
      needs: [{ ...need, demand }],
    });
    const { quantity: _, ...unmeasured } = whole;
    const amounts = [with_(100), with_(1)].flatMap((fed) =>
      [whole, unmeasured].map((one) => added(accept(fed, one), 'supplies')),
    );
    expect(amounts).toMatchObject([
      [{ need: 'grain', amount: 40 }],
      [{ amount: { low: 0, high: 100 } }],
      [{ amount: { low: 0, high: 1 } }],
      [{ amount: { low: 0, high: 1 } }],
    ]);
  });

  it('enters the need with its first supply, as one step', () => {
    const supply = { kind: 'supply', what: 'drones', client: 'mali', supplier: 'russia' };
    const accepted = accept(empty, supply);
    expect(added(accepted, 'needs')).toMatchObject([
      { id: 'mali-need', client: 'mali', name: { en: 'drones' }, weight: 1 },
    ]);
    expect(added(accepted, 'supplies')).toMatchObject([
      { need: 'mali-need', supplier: 'russia', amount: { low: 0, high: 1 } },
    ]);
    const applied = accepted.ok ? applyEdits(empty, accepted.edits) : undefined;
    expect(applied?.ok).toBe(true);
  });

  it('never enters a date by itself', () => {
    const date = { kind: 'date', edtf: '2024', dateBasis: 'explicit' };
    expect(accept(flagship, date)).toEqual({ ok: false, missing: 'date' });
  });
});

it('marks the briefs in stretches that join to the text', () => {
  for (const { context, proposals } of briefs) {
    const items = queueOf(proposals, []);
    const marks = marksOf(context.text, proposals, items);
    const found = stretches(0, context.text.length, marks);
    expect(found.map(({ start, end }) => context.text.slice(start, end)).join('')).toBe(
      context.text,
    );
    expect(found.filter((one) => one.kinds.includes('actor')).length).toBeGreaterThan(10);
  }
});
