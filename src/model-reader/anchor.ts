/**
 * From words that a model gave to the place where they stand in the text, or to none.
 *   1. the words as they are, inside the part that was asked about
 *   2. else folded (case, accents, vowel marks, quotation marks, blanks): what is kept are the words
 *      of the text, never those of the model
 *   3. of several places, the one nearest to the context that the model copied, else the one with
 *      most of the hints around it, else the first
 * Letters of another alphabet that look alike are not folded: such words are not in the text.
 */
import { FoldMap, foldedQuote } from './fold-map.ts';
import type { Part } from './part.ts';

export interface Anchored {
  readonly start: number;
  readonly end: number;
  /** There were other places. */
  readonly isChosen: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far around a place hints are looked for. */
const AROUND = 200;
const LATIN = /\p{Script=Latin}|\p{Nd}/u;
/** Places that are looked at; more of the same words tell nothing apart. */
const MOST_PLACES = 200;

export class Anchor {
  readonly #text: string;
  readonly #part: Part;
  readonly #map: FoldMap;

  constructor(text: string, part: Part) {
    this.#text = text;
    this.#part = part;
    this.#map = new FoldMap(text, part.start, part.end);
  }

  /** @param hints words that the model gave about the same thing */
  find(quote: string, context: string | undefined, hints: readonly string[]): Anchored | undefined {
    const places = this.places(quote);
    const [first] = places;
    if (first === undefined) return undefined;
    if (places.length === 1) return { ...first, isChosen: false };
    const near = context === undefined ? [] : this.places(context);
    const best =
      near.length > 0
        ? leastBy(places, (place) => Math.min(...near.map((one) => distance(place, one))))
        : leastBy(places, (place) => -this.#hintsAround(place, hints));
    return { ...best, isChosen: true };
  }

  /** The place of the words that is nearest to a span. */
  nearest(words: string, to: Span): Span | undefined {
    const places = this.places(words);
    return places.length === 0 ? undefined : leastBy(places, (place) => distance(place, to));
  }

  /** Every place of the words in the part, in order. */
  places(quote: string): Span[] {
    const exact = quote.trim();
    if (!/[\p{L}\p{N}]/u.test(exact)) return [];
    const part = this.#text.slice(this.#part.start, this.#part.end);
    const found = occurrences(part, exact).map((at) => ({
      start: this.#part.start + at,
      end: this.#part.start + at + exact.length,
    }));
    const whole = found.filter((span) => this.#isWhole(span));
    if (whole.length > 0) return whole;
    const folded = foldedQuote(quote);
    if (folded.length < 2) return [];
    return occurrences(this.#map.folded, folded)
      .map((at) => this.#map.span(at, at + folded.length))
      .filter((span) => this.#isWhole(span));
  }

  /** Latin words are not cut in two; Arabic ones have letters joined before and after. */
  #isWhole({ start, end }: Span): boolean {
    const cuts = (at: number) =>
      LATIN.test(this.#text.charAt(at - 1)) && LATIN.test(this.#text.charAt(at));
    return !cuts(start) && !cuts(end);
  }

  #hintsAround({ start, end }: Span, hints: readonly string[]): number {
    const around = foldedQuote(this.#text.slice(Math.max(0, start - AROUND), end + AROUND));
    return hints.filter((hint) => around.includes(foldedQuote(hint))).length;
  }
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push(at);
    if (found.length >= MOST_PLACES) break;
  }
  return found;
}

const distance = (a: Span, b: Span) =>
  Math.max(0, a.start - b.end, b.start - a.end) + (a.start >= b.start && a.end <= b.end ? 0 : 1);

/** The first of those for which the measure is least. */
function leastBy<T>(list: readonly T[], measure: (one: T) => number): T {
  const measured = list.map((one) => ({ one, value: measure(one) }));
  return measured.reduce((best, next) => (next.value < best.value ? next : best)).one;
}
