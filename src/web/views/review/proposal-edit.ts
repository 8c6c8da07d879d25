/**
 * What accepting a proposal does to the document, as the edits of one step. Pure: a proposal, the
 * document and what a person mended in; edits out, or what is missing.
 */
import type { ClaimProposal, EventProposal, Proposal } from '../../../reader/proposal.ts';
import {
  dateFault,
  type Edit,
  type Event,
  type Language,
  type Situation,
  type Words,
} from '../../../situation/index.ts';
import { matchingActor } from './actor-match.ts';
import { Draft, type ReadText } from './draft.ts';
import type { Parties } from './party.ts';
import { partiesOf } from './party-edit.ts';

/** What a person put in the place of what was proposed. */
export interface Mending {
  /** The summary, the statement, the name or the kind, in the language of the person. */
  readonly words?: string;
  readonly language?: Language;
  /** The type of an event, the hedge of a claim, the sign of a tie. */
  readonly choice?: string;
  readonly date?: string;
  /** Who stands in a field in the place of those that were read, as references. */
  readonly parties?: Parties;
}

export type Missing = 'client' | 'supplier' | 'pair' | 'date';

export type Accepted =
  /** `address` is where it stands afterwards; no edits when all of it is there already. */
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly address: string }
  | { readonly ok: false; readonly missing: Missing };

function wordsOf(draft: Draft, own: string, { words, language }: Mending): Words {
  const said = { [draft.read.language]: own.replace(/\s+/g, ' ').trim() };
  return words ? { ...said, [language ?? draft.read.language]: words } : said;
}

/**
 * The event that was entered from these very words before, as in another window: the same act of the
 * same parties at the same time. Acts without parties cannot be told apart, and are taken for others.
 */
function sameEvent(
  { situation }: Draft,
  event: Pick<Event, 'from' | 'to' | 'date'> & {
    readonly type: string;
    readonly quote: string;
  },
): string | undefined {
  const { type, from, to, date, quote } = event;
  if (from.length + to.length === 0) return undefined;
  const parties = (one: Pick<Event, 'from' | 'to'>) => JSON.stringify([one.from, one.to]);
  return situation.events.find(
    (one) =>
      one.quotes.includes(quote) &&
      one.type === type &&
      one.date === date &&
      parties(one) === parties({ from, to }),
  )?.id;
}

function acceptEvent(draft: Draft, proposal: EventProposal, mending: Mending): string {
  const [{ start, end, quote: exact }] = proposal.evidence as [EventProposal['evidence'][0]];
  const quote = draft.quote(start, end);
  const side = (field: 'from' | 'to') =>
    partiesOf(draft, mending, field, { id: quote, words: exact }) ?? [
      ...new Set(proposal[field].map((id) => draft.actor(id, quote))),
    ];
  const from = side('from');
  const to = side('to');
  const type = mending.choice ?? proposal.type;
  const date = mending.date === undefined ? proposal.date : mending.date || undefined;
  const isSound = date !== undefined && dateFault(date) === undefined;
  const isInferred = mending.date === undefined && proposal.dateBasis !== 'explicit';
  const there = sameEvent(draft, { type, from, to, date: isSound ? date : undefined, quote });
  if (there) return there;
  return draft.add('events', [type, from[0], to[0]].filter(Boolean).join('-'), {
    ...(isSound ? { date, ...(isInferred ? { yearInferred: true } : {}) } : {}),
    type,
    from,
    to,
    // "and he said": the conjunction joined to the first word is the text’s, and not the act’s
    summary: wordsOf(draft, exact.slice(proposal.joined?.length ?? 0), mending),
    status: proposal.status,
    quotes: [quote],
  });
}

/** Whose claim it is, then the text where it stands; the narrator's own claims have no other voice. */
function voices(draft: Draft, proposal: ClaimProposal, quote: string, mending: Mending): object[] {
  const { source, language, known } = draft.read;
  const text = { source };
  const named = proposal.byText.replace(/\s+/g, ' ').trim();
  const words = named ? { words: { [language]: named } } : {};
  const chosen = partiesOf(draft, mending, 'by', { id: quote, words: named });
  if (chosen) {
    const voiced = chosen.map((actor) => ({ actor, ...words }));
    return voiced.length > 0 || !named ? [...voiced, text] : [words, text];
  }
  const by = proposal.by.filter((id) => id !== 'narrator');
  if (by.length === 0) {
    return proposal.by.length > 0 || !named ? [text] : [words, text];
  }
  const chain = by.map((id) => {
    const forms = new Set(known[id]?.forms ?? []);
    const publisher = draft.situation.sources.find((one) =>
      Object.values(one.publisher ?? {}).some((name) => forms.has(name as string)),
    );
    if (publisher && publisher.id !== source) return { source: publisher.id, ...words };
    return { actor: draft.actor(id, quote, { name: named || id, type: 'person' }), ...words };
  });
  return [...chain, text];
}

function acceptClaim(draft: Draft, proposal: ClaimProposal, mending: Mending): string {
  const [{ start, end, quote: exact }] = proposal.evidence as [ClaimProposal['evidence'][0]];
  const quote = draft.quote(start, end);
  const own = exact.replace(/\s+/g, ' ').trim();
  const there = draft.situation.claims.find(
    (one) => one.quotes.includes(quote) && one.statement[draft.read.language] === own,
  );
  if (there) return there.id;
  return draft.add('claims', `${draft.read.source}-claim`, {
    statement: wordsOf(draft, exact, mending),
    attribution: voices(draft, proposal, quote, mending),
    hedge: mending.choice ?? proposal.hedge,
    quotes: [quote],
  });
}

type Of<K extends Proposal['kind']> = Extract<Proposal, { kind: K }>;

/** The words that a person typed are the actor's name, also of one that was there already. */
function acceptActor(draft: Draft, proposal: Of<'actor'>, mending: Mending): string {
  const [{ start, end }] = proposal.evidence as [Of<'actor'>['evidence'][0]];
  const there = matchingActor(draft.situation, proposal.actor, draft.read);
  const quote = draft.quote(start, end);
  if (there) draft.pin('actors', there, quote);
  const id =
    there?.id ?? draft.actor(proposal.actor, quote, { name: proposal.name, type: proposal.type });
  const name = mending.language ?? draft.read.language;
  if (mending.words && there?.name[name] !== mending.words) {
    draft.edits.push({ op: 'set', at: `actors/${id}/name/${name}`, value: mending.words });
  }
  return id;
}

/** The reader's sorts of tie in words. */
const TIE_KINDS: Readonly<Record<string, Words>> = {
  alliance: { ar: 'تحالف', en: 'alliance', fr: 'alliance' },
  partnership: { ar: 'شراكة', en: 'partnership', fr: 'partenariat' },
  backing: { ar: 'دعم', en: 'backing', fr: 'soutien' },
  rivalry: { ar: 'خصومة', en: 'rivalry', fr: 'rivalité' },
  tension: { ar: 'توتّر', en: 'tension', fr: 'tension' },
  war: { ar: 'حرب', en: 'war', fr: 'guerre' },
};

/** A tie of the pair with the same sign is given the words; one of the other sign stays beside it. */
function acceptTie(draft: Draft, proposal: Of<'tie'>, mending: Mending): string | undefined {
  const [{ start, end, quote: exact }] = proposal.evidence as [Of<'tie'>['evidence'][0]];
  const quote = draft.quote(start, end);
  const sideOf = (field: 'a' | 'b') =>
    partiesOf(draft, mending, field, { id: quote, words: exact })?.[0] ??
    draft.actor(proposal[field], quote);
  const a = sideOf('a');
  const b = sideOf('b');
  if (a === b) return undefined;
  const sign = mending.choice ?? proposal.sign;
  const there = draft.situation.ties.find(
    (one) => one.sign === sign && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
  );
  const own: Words = mending.words ? { [mending.language ?? 'en']: mending.words } : {};
  if (there) {
    draft.pin('ties', there, quote);
    if (mending.words) {
      draft.edits.push({
        op: 'set',
        at: `ties/${there.id}/kind`,
        value: { ...there.kind, ...own },
      });
    }
    return there.id;
  }
  const kind = mending.words ? own : (TIE_KINDS[proposal.tie] ?? { en: proposal.tie });
  return draft.add('ties', `${a}-${b}`, { a, b, sign, kind, quotes: [quote] });
}

/** The need that a supply meets: the one that its words name, or the only one of the client. */
function needFor({ situation }: Draft, client: string, what: string) {
  const needs = situation.needs.filter((one) => one.client === client);
  const named = needs.find((one) => Object.values(one.name).some((name) => name?.includes(what)));
  return named ?? (needs.length === 1 ? needs[0] : undefined);
}

/**
 * A supply, with its need where the document has none like it. What the text does not say is left
 * open: how much of the need is covered is all from nothing to the whole.
 */
function acceptSupply(draft: Draft, proposal: Of<'supply'>, mending: Mending): Accepted {
  const [{ start, end, quote: exact }] = proposal.evidence as [Of<'supply'>['evidence'][0]];
  const { parties = {} } = mending;
  const isThere = (field: 'client' | 'supplier') =>
    (parties[field] ?? [proposal[field]]).some((one) => one !== undefined);
  if (!isThere('client')) return { ok: false, missing: 'client' };
  if (!isThere('supplier')) return { ok: false, missing: 'supplier' };
  const quote = draft.quote(start, end);
  const sideOf = (field: 'client' | 'supplier') =>
    partiesOf(draft, mending, field, { id: quote, words: exact })?.[0] ??
    draft.actor(proposal[field] as string, quote);
  const by = sideOf('supplier');
  const owner = sideOf('client');
  const there = needFor(draft, owner, proposal.what);
  const whole = { low: 0, high: there?.demand ?? 1 };
  const need =
    there?.id ??
    draft.add('needs', `${owner}-need`, {
      client: owner,
      name: wordsOf(draft, proposal.what, mending),
      weight: 1,
      quotes: [quote],
    });
  // A quantity has a unit; a need of 1 is counted in shares, and 40 lorries are no share of it.
  const hasUnit = there !== undefined && there.demand !== 1;
  const amount = hasUnit ? (proposal.quantity ?? whole) : whole;
  const id = draft.add('supplies', `${need}-${by}`, {
    need,
    supplier: by,
    amount,
    quotes: [quote],
  });
  return { ok: true, edits: draft.edits, address: `supplies/${id}` };
}

/** The edits that enter a proposal into the document; it is not changed here. */
export function acceptedEdits(
  situation: Situation,
  read: ReadText,
  proposal: Proposal,
  mending: Mending = {},
): Accepted {
  const draft = new Draft(situation, read);
  const done = (part: string, id: string): Accepted => ({
    ok: true,
    edits: draft.edits,
    address: `${part}/${id}`,
  });
  switch (proposal.kind) {
    case 'actor':
      return done('actors', acceptActor(draft, proposal, mending));
    case 'event':
      return done('events', acceptEvent(draft, proposal, mending));
    case 'claim':
      return done('claims', acceptClaim(draft, proposal, mending));
    case 'tie': {
      const id = acceptTie(draft, proposal, mending);
      return id === undefined ? { ok: false, missing: 'pair' } : done('ties', id);
    }
    case 'supply':
      return acceptSupply(draft, proposal, mending);
    case 'date':
      return { ok: false, missing: 'date' };
  }
}
