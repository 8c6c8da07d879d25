/** The edits of one accepted proposal, gathered: quotes and actors that are there already are used. */
import {
  type Edit,
  ID,
  type Language,
  makeQuote,
  type Situation,
  type Words,
} from '../../../situation/index.ts';
import { folded, matchingActor, type NamedActors } from './actor-match.ts';

/** What a proposal is read in: the text, its source, and what is known of its actors. */
export interface ReadText extends NamedActors {
  readonly source: string;
  readonly language: Language;
  readonly text: string;
}

type Value = Extract<Edit, { op: 'add' }>['value'];

export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 56)
    .replace(/-+$/, '');
  const base = ID.test(plain) ? plain : 'x';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

type Part = 'quotes' | 'actors' | 'events' | 'ties' | 'claims' | 'needs' | 'supplies';

export class Draft {
  readonly edits: Edit[] = [];
  readonly situation: Situation;
  readonly read: ReadText;
  readonly #added = new Map<string, string>();
  readonly #taken = new Map<Part, Set<string>>();

  constructor(situation: Situation, read: ReadText) {
    this.situation = situation;
    this.read = read;
  }

  #ids(part: Part): Set<string> {
    let ids = this.#taken.get(part);
    if (ids === undefined) {
      ids = new Set<string>(this.situation[part].map((one: { id: string }) => one.id));
      this.#taken.set(part, ids);
    }
    return ids;
  }

  /** Adds a member under a free id near the one wanted. */
  add(part: Part, wanted: string, value: object): string {
    const ids = this.#ids(part);
    const id = freeId(wanted, ids);
    ids.add(id);
    this.edits.push({ op: 'add', at: part, value: { id, ...value } as unknown as Value });
    return id;
  }

  /** The quote of these words; the one that is there already, if there is one. */
  quote(start: number, end: number): string {
    const { source, text } = this.read;
    const there = this.situation.quotes.find(
      (one) => one.source === source && one.start === start && one.end === end,
    );
    return (
      there?.id ?? this.add('quotes', `${source}-q1`, { source, ...makeQuote(text, start, end) })
    );
  }

  /** Pins a quote to a member that is there, once. */
  pin(part: Exclude<Part, 'quotes'>, member: { id: string; quotes: string[] }, quote: string) {
    if (member.quotes.includes(quote)) return;
    this.edits.push({
      op: 'set',
      at: `${part}/${member.id}/quotes`,
      value: [...member.quotes, quote],
    });
  }

  /** The id of an actor of the document: the one that it matches, or one added with these words. */
  actor(id: string, quote: string, otherwise?: { readonly name: string; readonly type: string }) {
    const known = this.read.known[id];
    const there = matchingActor(this.situation, id, this.read);
    if (there) return there.id;
    const before = this.#added.get(id);
    if (before) return before;
    const name: Words = known?.name ?? { [this.read.language]: otherwise?.name ?? id };
    const owner = known?.partOf
      ? matchingActor(this.situation, known.partOf, this.read)
      : undefined;
    const added = this.add('actors', id, {
      name,
      kind: kindOf(known?.type ?? otherwise?.type ?? 'organisation'),
      ...(owner ? { partOf: owner.id } : {}),
      ...(known?.iso3 ? { iso3: known.iso3 } : {}),
      quotes: [quote],
    });
    this.#added.set(id, added);
    return added;
  }

  /** An actor that a person named just now, once; a state until its form says otherwise. */
  newActor(name: string, language: Language, quotes: readonly string[]): string {
    const key = `/${folded(name)}`;
    const before = this.#added.get(key);
    if (before) return before;
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
    const wanted = /[a-z]{2}/i.test(plain) ? plain.slice(0, 40) : 'actor-1';
    const added = this.add('actors', wanted, { name: { [language]: name }, kind: 'state', quotes });
    this.#added.set(key, added);
    return added;
  }
}

/** The lexicon tells more sorts apart than the document. */
export const kindOf = (type: string) =>
  type === 'media' || type === 'other' ? 'organisation' : type;
