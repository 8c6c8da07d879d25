/**
 * Whom a model means by a name: an actor that the rules found in the same words, or words of the text
 * as a new actor, or nobody. A model never names an id.
 */
import { slug } from '../reader/actor/slug.ts';
import type { ActorProposal, Proposal } from '../reader/proposal.ts';
import type { Anchor } from './anchor.ts';
import { foldedQuote } from './fold-map.ts';

export interface Named {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What the rules know of it. */
  readonly known?: ActorProposal;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export class NameFinder {
  readonly #text: string;
  readonly #mentions: readonly ActorProposal[];
  readonly #taken: ReadonlySet<string>;

  /** @param taken ids of the lexicon: a new actor gets none of them */
  constructor(text: string, rules: readonly Proposal[], taken: ReadonlySet<string>) {
    this.#text = text;
    this.#mentions = rules.filter((one): one is ActorProposal => one.kind === 'actor');
    this.#taken = taken;
  }

  /** @param near where the act, the claim or the tie stands */
  find(name: string, anchor: Anchor, near: Span): Named | undefined {
    const span = anchor.nearest(name, near);
    return span === undefined ? undefined : this.at(span);
  }

  /** Whom the words at a span name. */
  at({ start, end }: Span): Named | undefined {
    const known = this.#mentionIn(start, end);
    if (known) return { id: known.actor, start, end, known };
    const wanted = slug(this.#text.slice(start, end));
    if (wanted === '') return undefined;
    const id = this.#taken.has(wanted) ? `${wanted.slice(0, 58)}-named` : wanted;
    return { id, start, end };
  }

  /** The mention that the words are, or that fills most of them. */
  #mentionIn(start: number, end: number): ActorProposal | undefined {
    const words = foldedQuote(this.#text.slice(start, end));
    let best: ActorProposal | undefined;
    let most = 0;
    for (let at = this.#firstFrom(start); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at]!;
      const span = mention.evidence[0]!;
      if (span.start >= end) break;
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      const isWhole = foldedQuote(span.quote) === words;
      const part = shared / Math.max(end - start, span.end - span.start);
      if (shared > 0 && (isWhole || part > 0.5) && part > most) [best, most] = [mention, part];
    }
    return best;
  }

  /** Mentions are short: one that begins 400 units before cannot reach here. */
  #firstFrom(start: number): number {
    let [low, high] = [0, this.#mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.evidence[0]!.start < start - 400) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
