/** One item of an answer as a proposal on the words of the text, with what it cannot show left out. */
import type {
  ActorProposal,
  ClaimProposal,
  EventProposal,
  Evidence,
  Proposal,
  SupplyProposal,
} from '../reader/proposal.ts';
import { isPartialDate } from '../situation/partial-date.ts';
import type { Anchor, Anchored } from './anchor.ts';
import type { AnswerItem } from './answer.ts';
import type { Counts } from './counts.ts';
import { foldedQuote } from './fold-map.ts';
import type { Named, NameFinder } from './name-finder.ts';

type Of<K extends AnswerItem['kind']> = Extract<AnswerItem, { kind: K }>;

/** Where an item is read: its text, the part that was asked about, who is who, what is counted. */
export interface ItemPlace {
  readonly text: string;
  readonly anchor: Anchor;
  readonly names: NameFinder;
  readonly counts: Counts;
  /** `model NAME` */
  readonly rule: string;
}

class ItemReader {
  readonly place: ItemPlace;
  readonly span: Anchored;
  /** Actors of the item that the rules did not find: each is a proposal of its own. */
  readonly met: ActorProposal[] = [];

  constructor(place: ItemPlace, span: Anchored) {
    this.place = place;
    this.span = span;
  }

  base(item: AnswerItem) {
    return {
      evidence: this.evidence(this.span),
      rule: this.place.rule,
      status: item.status ?? (item.kind === 'claim' ? 'attributed' : 'asserted'),
    } as const;
  }

  evidence({ start, end }: { start: number; end: number }): Evidence[] {
    return [{ start, end, quote: this.place.text.slice(start, end) }];
  }

  /** Words of the text near the quote, or nothing when the text does not have them. */
  words(given: string | null | undefined): string | undefined {
    if (given === null || given === undefined) return undefined;
    const found = this.place.anchor.nearest(given, this.span);
    if (found === undefined) this.place.counts.leftOut++;
    return found && this.place.text.slice(found.start, found.end);
  }

  date(given: string | null | undefined): string | undefined {
    if (given === null || given === undefined) return undefined;
    if (isPartialDate(given)) return given;
    this.place.counts.leftOut++;
    return undefined;
  }

  /** A number that stands in figures in the quote; one that a model worked out is left to a person. */
  number(given: number | null | undefined): number | undefined {
    if (given === null || given === undefined) return undefined;
    const { text, counts } = this.place;
    const quote = foldedQuote(text.slice(this.span.start, this.span.end));
    const figures = quote.replace(/(?<=\d)[ .,](?=\d{3})/g, '').match(/\d+([.,]\d+)?/g) ?? [];
    if (figures.some((one) => Number(one.replace(',', '.')) === given)) return given;
    counts.leftOut++;
    return undefined;
  }

  actor(given: string | null | undefined): string | undefined {
    if (given === null || given === undefined) return undefined;
    const named = this.place.names.find(given, this.place.anchor, this.span);
    if (named === undefined) this.place.counts.leftOut++;
    else if (named.known === undefined) this.met.push(this.actorAt(named, 'other'));
    return named?.id;
  }

  actors(given: readonly string[] | null | undefined): string[] {
    return [...new Set((given ?? []).flatMap((name) => this.actor(name) ?? []))];
  }

  actorAt({ id, start, end, known }: Named, type: ActorProposal['type']): ActorProposal {
    const [evidence] = this.evidence({ start, end });
    const said = { evidence: [evidence!], rule: this.place.rule, status: 'asserted' as const };
    if (known) {
      const { iso3, of } = known;
      const more = { ...(iso3 ? { iso3 } : {}), ...(of ? { of } : {}) };
      const { form, name, party } = known;
      return { kind: 'actor', actor: id, type: known.type, name, form, party, ...more, ...said };
    }
    const name = evidence!.quote.replace(/\s+/g, ' ').trim();
    return { kind: 'actor', actor: id, type, name, form: 'name', party: true, new: true, ...said };
  }
}

function eventOf(reader: ItemReader, item: Of<'event'>): EventProposal {
  const date = reader.date(item.date);
  return {
    kind: 'event',
    type: item.type,
    from: reader.actors(item.from),
    to: reader.actors(item.to),
    ...(date === undefined ? {} : { date, dateBasis: 'inferred' as const }),
    sign: item.sign,
    predicate:
      reader.words(item.predicate) ?? reader.place.text.slice(reader.span.start, reader.span.end),
    ...reader.base(item),
  };
}

function claimOf(reader: ItemReader, item: Of<'claim'>): ClaimProposal {
  const { hedge } = item;
  const isOwn = item.by === null || item.by === undefined;
  const byText = reader.words(item.by);
  const named =
    byText === undefined
      ? undefined
      : reader.place.names.find(byText, reader.place.anchor, reader.span);
  // A source that the rules do not know as an actor stays words: who it is, a person says.
  const by = isOwn ? ['narrator'] : named?.known ? [named.id] : [];
  return { kind: 'claim', by, byText: byText ?? '', hedge, ...reader.base(item) };
}

function supplyOf(reader: ItemReader, item: Of<'supply'>): SupplyProposal | undefined {
  const what = reader.words(item.what);
  if (what === undefined) return undefined;
  const supplier = reader.actor(item.supplier);
  const client = reader.actor(item.client);
  const date = reader.date(item.date);
  const quantity = reader.number(item.quantity);
  return {
    kind: 'supply',
    ...(supplier === undefined ? {} : { supplier }),
    ...(client === undefined ? {} : { client }),
    what,
    ...(quantity === undefined ? {} : { quantity }),
    approximate: item.approximate ?? false,
    ...(date === undefined ? {} : { date }),
    ...reader.base(item),
  };
}

function ofKind(reader: ItemReader, item: AnswerItem): Proposal | undefined {
  switch (item.kind) {
    case 'actor': {
      const named = reader.place.names.at(reader.span);
      return named && reader.actorAt(named, item.type);
    }
    case 'date': {
      const edtf = reader.date(item.date);
      return edtf === undefined
        ? undefined
        : { kind: 'date', edtf, dateBasis: 'inferred', ...reader.base(item) };
    }
    case 'event':
      return eventOf(reader, item);
    case 'claim':
      return claimOf(reader, item);
    case 'tie': {
      const [a, b] = [reader.actor(item.a), reader.actor(item.b)];
      if (a === undefined || b === undefined || a === b) return undefined;
      return { kind: 'tie', a, b, sign: item.sign, tie: item.tie, ...reader.base(item) };
    }
    case 'supply':
      return supplyOf(reader, item);
  }
}

/** Words that tell several places of one quote apart. */
function hintsOf(item: AnswerItem): string[] {
  const given = Object.entries(item).filter(([key]) => !['kind', 'quote', 'context'].includes(key));
  return given
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is string => typeof value === 'string' && value.length > 2);
}

/** The proposals of an item: itself and the new actors it names; none when it does not stand in the text. */
export function itemProposals(item: AnswerItem, place: ItemPlace): Proposal[] {
  const { anchor, counts } = place;
  const span = anchor.find(item.quote, item.context ?? undefined, hintsOf(item));
  if (span === undefined) {
    counts.notVerbatim++;
    return [];
  }
  if (span.isChosen) counts.chosen++;
  const reader = new ItemReader(place, span);
  const proposal = ofKind(reader, item);
  if (proposal === undefined) {
    counts.incomplete++;
    return [];
  }
  return [proposal, ...reader.met];
}
