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
  questions: 'question',
  games: 'game',
  scenarios: 'scenario',
} as const;
export type Part = keyof typeof PART_WORDS;

/** Ids that exist beside those in the situation; `all`: the part could not be read. */
export type AlsoKnown = ReadonlyMap<Part, ReadonlySet<string> | 'all'>;

/**
 * Steps that testing states against expressions may take in one document, some 0.2 s. A game that
 * needs more is refused: nothing is accepted that was not checked.
 */
const MAX_STEPS = 30_000_000;

export class RuleContext {
  readonly situation: Situation;
  readonly findings: Finding[] = [];
  readonly #known = new Map<Part, ReadonlySet<string>>();
  readonly #also: AlsoKnown;
  #steps = 0;

  constructor(situation: Situation, also: AlsoKnown = new Map()) {
    this.situation = situation;
    this.#also = also;
  }

  add(finding: Finding): void {
    this.findings.push(finding);
  }

  /** The ids of a part. */
  ids(part: Part): ReadonlySet<string> {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const members: readonly { id: string }[] = this.situation[part];
    const also = this.#also.get(part);
    const ids = new Set([
      ...members.map(({ id }) => id),
      ...(also instanceof Set ? (also as ReadonlySet<string>) : []),
    ]);
    this.#known.set(part, ids);
    return ids;
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
