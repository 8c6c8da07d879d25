import type { Token } from '../text/token.ts';

/**
 * A table of phrases over folded words. A phrase is a list of words; `*` stands for up to four
 * words of any kind. Lookup walks the tokens once: no pattern engine, no backtracking to speak of.
 */
export interface Node<V> {
  next: Map<string, Node<V>>;
  /** the node after a `*`, if one may follow here */
  gap: Node<V> | undefined;
  values: V[] | undefined;
}

const WIDEST_GAP = 4;

export class Trie<V> {
  readonly root: Node<V> = { next: new Map(), gap: undefined, values: undefined };

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
    return longest(node, tokens, at, at + 1, accept);
  }
}

function step<V>(node: Node<V>, word: string): Node<V> {
  const fresh = (): Node<V> => ({ next: new Map(), gap: undefined, values: undefined });
  if (word === '*') {
    node.gap ??= fresh();
    return node.gap;
  }
  let next = node.next.get(word);
  if (next === undefined) {
    next = fresh();
    node.next.set(word, next);
  }
  return next;
}

function longest<V>(
  node: Node<V>,
  tokens: readonly Token[],
  at: number,
  end: number,
  accept: ((value: V, at: number, end: number) => boolean) | undefined,
): { values: V[]; end: number } | undefined {
  const next = end < tokens.length ? node.next.get(tokens[end]!.norm) : undefined;
  const deeper = next && longest(next, tokens, at, end + 1, accept);
  if (deeper) return deeper;
  if (node.gap) {
    const across = beyondGap(node.gap, tokens, at, end, accept);
    if (across) return across;
  }
  const values = accept ? node.values?.filter((value) => accept(value, at, end)) : node.values;
  return values?.length ? { values, end } : undefined;
}

function beyondGap<V>(
  gap: Node<V>,
  tokens: readonly Token[],
  at: number,
  end: number,
  accept: ((value: V, at: number, end: number) => boolean) | undefined,
): { values: V[]; end: number } | undefined {
  for (let skip = 0; skip <= WIDEST_GAP && end + skip < tokens.length; skip++) {
    const token = tokens[end + skip]!;
    if (token.kind === 'mark' && token.norm !== '«' && token.norm !== '»' && token.norm !== '"')
      break;
    const next = gap.next.get(token.norm);
    const found = next && longest(next, tokens, at, end + skip + 1, accept);
    if (found) return found;
  }
  return undefined;
}
