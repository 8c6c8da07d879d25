import type { Token } from '../text/token.ts';

/**
 * A table of phrases over folded words. A phrase is a list of words; `*` stands for up to four
 * words of any kind, or as many as the table says, `{troops}` for any word of that class. Lookup walks the
 * tokens once: no pattern engine, no backtracking to speak of.
 */
export interface Node<V> {
  next: Map<string, Node<V>>;
  /** the node after a `*`, if one may follow here */
  gap: Node<V> | undefined;
  values: V[] | undefined;
  /** does a class of words follow here? */
  classed: boolean;
}

/** The classes of a word: "frigate" is of {ship}. */
export type WordClasses = ReadonlyMap<string, readonly string[]>;

const WIDEST_GAP = 4;
const BARRIERS = new Set(
  'to for from with against by at about that which who when while if au aux pour par contre avec que qui dans من ضد مع ان عن بين'.split(
    ' ',
  ),
);

export class Trie<V> {
  readonly root: Node<V> = fresh();
  readonly classes: WordClasses;
  readonly widest: number;

  constructor(classes: WordClasses = new Map(), widest = WIDEST_GAP) {
    this.classes = classes;
    this.widest = widest;
  }

  add(words: readonly string[], value: V): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) node = step(node, word);
    node.values ??= [];
    node.values.push(value);
  }

  /** Is there a phrase that begins with the word? */
  begins(word: string): boolean {
    return this.root.next.has(word);
  }

  firstWords(): Iterable<string> {
    return this.root.next.keys();
  }

  /**
   * The longest phrase that begins at token `at`, whose first word reads `first`.
   * `accept` may turn a phrase down (capitals, for one); then a shorter one is taken.
   */
  match(
    tokens: readonly Token[],
    at: number,
    first: string,
    accept?: (value: V, at: number, end: number) => boolean,
  ): { values: V[]; end: number } | undefined {
    const node = this.root.next.get(first);
    if (node === undefined) return undefined;
    return longest(
      node,
      { tokens, at, classes: this.classes, widest: this.widest, accept },
      at + 1,
    );
  }
}

const fresh = <V>(): Node<V> => ({
  next: new Map(),
  gap: undefined,
  values: undefined,
  classed: false,
});

function step<V>(node: Node<V>, word: string): Node<V> {
  if (word === '*') {
    node.gap ??= fresh();
    return node.gap;
  }
  if (word.startsWith('{')) node.classed = true;
  let next = node.next.get(word);
  if (next === undefined) {
    next = fresh();
    node.next.set(word, next);
  }
  return next;
}

/** What a phrase is looked for in. */
interface Search<V> {
  tokens: readonly Token[];
  at: number;
  classes: WordClasses;
  widest: number;
  accept: ((value: V, at: number, end: number) => boolean) | undefined;
}

interface Hit<V> {
  values: V[];
  end: number;
}

/** The longest phrase that goes on with the token at `place`: by the word itself, or by a class of it. */
function onward<V>(
  node: Node<V>,
  search: Search<V>,
  place: number,
  byClass = true,
): Hit<V> | undefined {
  const token = search.tokens[place];
  if (token === undefined) return undefined;
  const next = node.next.get(token.norm);
  const found = next && longest(next, search, place + 1);
  if (found || !node.classed || !byClass) return found;
  for (const name of search.classes.get(token.norm) ?? []) {
    const classed = node.next.get(name);
    const hit = classed && longest(classed, search, place + 1);
    if (hit) return hit;
  }
  return undefined;
}

function longest<V>(node: Node<V>, search: Search<V>, end: number): Hit<V> | undefined {
  const deeper = node.next.size > 0 ? onward(node, search, end) : undefined;
  if (deeper) return deeper;
  if (node.gap) {
    const across = beyondGap(node.gap, search, end);
    if (across) return across;
  }
  const { accept, at } = search;
  const values = accept ? node.values?.filter((value) => accept(value, at, end)) : node.values;
  return values?.length ? { values, end } : undefined;
}

function beyondGap<V>(gap: Node<V>, search: Search<V>, end: number): Hit<V> | undefined {
  const { tokens, widest } = search;
  let byClass = true;
  for (let skip = 0; skip <= widest && end + skip < tokens.length; skip++) {
    const token = tokens[end + skip]!;
    if (token.kind === 'mark' && token.norm !== '«' && token.norm !== '»' && token.norm !== '"')
      break;
    const found = onward(gap, search, end + skip, byClass);
    if (found) return found;
    // "sent a letter to the army": the army is no object of the verb
    if (BARRIERS.has(token.norm)) byClass = false;
  }
  return undefined;
}
