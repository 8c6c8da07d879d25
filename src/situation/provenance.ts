/**
 * Says who: from any item to the words it rests on, and from a source to everything that rests on
 * it.
 *
 * Sources are counted twice. A source is a text in which a quote stands. An origin is where its
 * words come from: two texts that relay one agency are two sources and one origin. The origin of a
 * quote is
 *   1. the first voice of a claim that rests on it, when that voice is a source, an actor, or words
 *      for someone unnamed
 *   2. else its source, or what the source relays (`origin`), to the end of the chain
 */
import { addressOf } from './address.ts';
import type { Claim, Quote, Situation } from './situation.ts';

/** `source:le-monde`, `actor:mali`, or `words:` and the words of an unnamed voice. */
export type Origin = string;

export interface Sourcing {
  /** Ids of the quotes, each once, in the order met. */
  readonly quotes: readonly string[];
  /** Ids of the sources in which they stand. */
  readonly sources: readonly string[];
  /** Where their words come from, each once. */
  readonly origins: readonly Origin[];
}

/** An item of the document that rests on quotes, claims or events. */
interface Item {
  readonly quotes?: readonly string[];
  readonly claims?: readonly string[];
  readonly claim?: string;
  readonly events?: readonly string[];
  readonly event?: string | undefined;
}

export interface Provenance {
  /** The words an item rests on, through the claims and events it names too. */
  of(item: object): Sourcing;
  /** The end of the chain of sources that one relays; itself where it relays none. */
  originOf(source: string): string;
  /** The origins of one quote: one for each claim that rests on it, or its source's. */
  originsOf(quote: string): readonly Origin[];
  /**
   * Addresses of everything that rests on a source, in the order of the document: through its
   * quotes, through quotes of sources that relay it, or through claims in which it is a voice.
   */
  restingOn(source: string): readonly string[];
  /** Of these, what has no other source: what falls if this one is wrong. */
  restingOnAlone(source: string): readonly string[];
}

function claimIds(item: Item): string[] {
  return [...(item.claims ?? []), ...(item.claim === undefined ? [] : [item.claim])];
}

type Walk = (item: Item, path: readonly (string | number)[]) => void;

/** Visits every object of a value that names quotes, claims or events. */
function visit(value: unknown, path: readonly (string | number)[], walk: Walk): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const item = value as Item;
    if ('quotes' in item || 'claim' in item || 'event' in item) walk(item, path);
  }
  for (const [key, inner] of Object.entries(value)) {
    visit(inner, [...path, Array.isArray(value) ? Number(key) : key], walk);
  }
}

/** The parts whose items rest on something. */
const RESTING = [
  'actors',
  'events',
  'ties',
  'claims',
  'needs',
  'supplies',
  'capacities',
  'thresholds',
  'questions',
  'games',
] as const;

class Index implements Provenance {
  readonly #situation: Situation;
  readonly #quotes: ReadonlyMap<string, Quote>;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #events: ReadonlyMap<string, Item>;
  readonly #relays: ReadonlyMap<string, string>;
  readonly #claimsByQuote = new Map<string, Claim[]>();

  constructor(situation: Situation) {
    this.#situation = situation;
    this.#quotes = new Map(situation.quotes.map((quote) => [quote.id, quote]));
    this.#claims = new Map(situation.claims.map((claim) => [claim.id, claim]));
    this.#events = new Map(situation.events.map((event) => [event.id, event]));
    this.#relays = new Map(
      situation.sources.flatMap(({ id, origin }) => (origin === undefined ? [] : [[id, origin]])),
    );
    for (const claim of situation.claims) {
      for (const quote of claim.quotes) {
        const known = this.#claimsByQuote.get(quote);
        if (known === undefined) this.#claimsByQuote.set(quote, [claim]);
        else known.push(claim);
      }
    }
  }

  originOf(source: string): string {
    let here = source;
    const seen = new Set<string>();
    for (let next = this.#relays.get(here); next !== undefined; next = this.#relays.get(here)) {
      if (seen.has(here)) break;
      seen.add(here);
      here = next;
    }
    return here;
  }

  originsOf(quote: string): readonly Origin[] {
    const claims = this.#claimsByQuote.get(quote) ?? [];
    if (claims.length > 0) return [...new Set(claims.map((claim) => this.#voiceOf(claim)))];
    const source = this.#quotes.get(quote)?.source;
    return source === undefined ? [] : [`source:${this.originOf(source)}`];
  }

  #voiceOf({ attribution }: Claim): Origin {
    const { source, actor, words } = attribution[0]!;
    if (actor !== undefined) return `actor:${actor}`;
    if (source !== undefined) return `source:${this.originOf(source)}`;
    return `words:${words?.en ?? words?.fr ?? words?.ar}`;
  }

  /** The quotes of an item, its own first, then those of the claims and events it names. */
  #quotesOf(item: Item): string[] {
    const events = [...(item.events ?? []), ...(item.event === undefined ? [] : [item.event])];
    const through = [
      ...claimIds(item).map((id) => this.#claims.get(id)),
      ...events.map((id) => this.#events.get(id)),
    ];
    return [...new Set([item, ...through].flatMap((one) => one?.quotes ?? []))];
  }

  of(item: object): Sourcing {
    const quotes = this.#quotesOf(item as Item);
    const sources = quotes.flatMap((id) => this.#quotes.get(id)?.source ?? []);
    const origins = quotes.flatMap((id) => this.originsOf(id));
    return { quotes, sources: [...new Set(sources)], origins: [...new Set(origins)] };
  }

  /** Whether a source is another or relays it, at whatever remove. */
  #relaysFrom(text: string | undefined, source: string): boolean {
    let here = text;
    for (let left = this.#relays.size; here !== undefined && left >= 0; left--) {
      if (here === source) return true;
      here = this.#relays.get(here);
    }
    return false;
  }

  #hasVoice({ attribution }: Claim, source: string): boolean {
    return attribution.some((voice) => this.#relaysFrom(voice.source, source));
  }

  /** Whether a quote would fall with a source: it stands there, comes from there or passed there. */
  #quoteFalls(quote: string, source: string): boolean {
    if (this.#relaysFrom(this.#quotes.get(quote)?.source, source)) return true;
    const claims = this.#claimsByQuote.get(quote) ?? [];
    return claims.some((claim) => this.#hasVoice(claim, source));
  }

  /** For each thing that holds an item up, whether it would fall with a source. */
  #falls(item: Item, source: string): boolean[] {
    const own = 'attribution' in item ? [item as unknown as Claim] : [];
    const claims = [...own, ...claimIds(item).flatMap((id) => this.#claims.get(id) ?? [])];
    // A claim without words of its own stands on its voices alone.
    const wordless = claims.filter(({ quotes }) => quotes.length === 0);
    return [
      ...this.#quotesOf(item).map((quote) => this.#quoteFalls(quote, source)),
      ...wordless.map((claim) => this.#hasVoice(claim, source)),
    ];
  }

  #collect(keep: (item: Item) => boolean): string[] {
    const found: string[] = [];
    for (const part of RESTING) {
      visit(this.#situation[part], [part], (item, path) => {
        if (keep(item)) found.push(addressOf(this.#situation, path));
      });
    }
    return found;
  }

  restingOn(source: string): readonly string[] {
    return this.#collect((item) => this.#falls(item, source).includes(true));
  }

  restingOnAlone(source: string): readonly string[] {
    return this.#collect((item) => {
      const falls = this.#falls(item, source);
      return falls.length > 0 && !falls.includes(false);
    });
  }
}

/** The provenance of everything in a situation; built once, asked often. */
export function provenance(situation: Situation): Provenance {
  return new Index(situation);
}
