/** What every rule needs: the ids that exist, a place for findings, and a limit of work. */
import { type Finding, type Path, quoted } from './issue.ts';
import type { Situation } from './situation.ts';

/** The lists of the document, with the word for a member of each. */
export const PART_WORDS = {
  sources: 'source',
  quotes: 'quote',
  actors: 'actor',
  events: 'event',
  ties: 'tie',
  claims: 'claim',
  needs: 'need',
  supplies: 'supply',
  capacities: 'capacity',
  thresholds: 'threshold',
  questions: 'question',
  games: 'game',
  scenarios: 'scenario',
} as const;
export type Part = keyof typeof PART_WORDS;

/** Ids that exist beside those in the situation; `all`: the part could not be read. */
export type AlsoKnown = ReadonlyMap<Part, ReadonlySet<string> | 'all'>;

/**
 * Steps that testing states against expressions may take in one document, some 0.1 s. A game that
 * needs more is refused: nothing is accepted that was not checked.
 */
const MAX_STEPS = 15_000_000;

type Members = readonly { readonly id: string }[];
/** Situations share the lists that an edit leaves alone; no list is changed once it is in one. */
const idsByList = new WeakMap<Members, ReadonlySet<string>>();

function idsOf(members: Members): ReadonlySet<string> {
  let ids = idsByList.get(members);
  if (ids === undefined) {
    ids = new Set(members.map(({ id }) => id));
    idsByList.set(members, ids);
  }
  return ids;
}

/** Whether every id of a situation is there in another too. */
function keepsIds(before: Situation, now: Situation): boolean {
  return (Object.keys(PART_WORDS) as Part[]).every((part) => {
    if (before[part] === now[part]) return true;
    const ids = idsOf(now[part]);
    return [...idsOf(before[part])].every((id) => ids.has(id));
  });
}

export interface ContextOptions {
  /** Ids to take as known although the situation lacks them. */
  readonly also?: AlsoKnown | undefined;
  /** A situation found sound by the same rules: what is shared with it is in order. */
  readonly before?: Situation | undefined;
}

export class RuleContext {
  readonly situation: Situation;
  readonly findings: Finding[] = [];
  readonly #known = new Map<Part, ReadonlySet<string>>();
  readonly #also: AlsoKnown;
  readonly #before: Situation | undefined;
  /** Whether what a member of `before` names is still there. */
  readonly #keepsIds: boolean;
  #steps = 0;

  constructor(situation: Situation, { also = new Map(), before }: ContextOptions = {}) {
    this.situation = situation;
    this.#also = also;
    this.#before = before;
    this.#keepsIds = before !== undefined && keepsIds(before, situation);
  }

  /** Whether rules that read these parts whole, and the ids of any, have nothing new to find. */
  areKept(...parts: readonly Part[]): boolean {
    return this.#keepsIds && parts.every((part) => this.#before?.[part] === this.situation[part]);
  }

  /**
   * The members of a part with their places, but for those that were in order before: of use to
   * rules that read one member, and the ids of others.
   */
  open<P extends Part>(part: P): [number, Situation[P][number]][] {
    const members: readonly Situation[P][number][] = this.situation[part];
    const before: readonly unknown[] = this.#before?.[part] ?? [];
    return [...members.entries()].filter(([i, one]) => !this.#keepsIds || before[i] !== one);
  }

  add(finding: Finding): void {
    this.findings.push(finding);
  }

  /** The ids of a part. */
  ids(part: Part): ReadonlySet<string> {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const members: Members = this.situation[part];
    const also = this.#also.get(part);
    let ids = idsOf(members);
    if (also instanceof Set) ids = new Set([...ids, ...(also as ReadonlySet<string>)]);
    this.#known.set(part, ids);
    return ids;
  }

  /** No two members of a part have one id. */
  distinctMembers(part: Part): void {
    const members: Members = this.situation[part];
    if (idsOf(members).size === members.length) return;
    const ids = members.map(({ id }) => id);
    this.distinct(PART_WORDS[part], ids, (i) => [part, i, 'id']);
  }

  /** An id must name a member of a part; an absent one is in order. */
  refer(part: Part, id: string | undefined, path: Path): boolean {
    if (id === undefined || this.#also.get(part) === 'all') return true;
    return this.namedAmong(PART_WORDS[part], id, this.ids(part), path);
  }

  /** Each id must name a member of a part, and no two the same. */
  referAll(part: Part, ids: readonly string[], path: Path): void {
    for (const [i, id] of ids.entries()) this.refer(part, id, [...path, i]);
    this.distinct(PART_WORDS[part], ids, (i) => [...path, i]);
  }

  namedAmong(word: string, id: string, known: ReadonlySet<string>, path: Path): boolean {
    if (known.has(id)) return true;
    const found = quoted(id);
    const expected = `the id of ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
    this.add({
      path,
      expected,
      found,
      message: `unknown ${word} ${found}`,
      among: known,
      name: id,
    });
    return false;
  }

  /** No two of the names are the same; the second of two is at fault. */
  distinct(word: string, names: readonly string[], path: (index: number) => Path): void {
    if (names.length < 2) return;
    const seen = new Set<string>();
    for (const [i, name] of names.entries()) {
      if (seen.has(name)) {
        this.add({
          path: path(i),
          expected: `each ${word} once`,
          found: `${quoted(name)} a second time`,
        });
      }
      seen.add(name);
    }
  }

  /** Takes from the work allowed; false when it is used up. */
  spend(steps: number): boolean {
    this.#steps += steps;
    return this.#steps <= MAX_STEPS;
  }
}
