/**
 * Quotes: exact words in a stored text, and how to find them again when the text has changed.
 * The selectors of position and of quoted text are those of the W3C Web Annotation Data Model
 * (2017), TextPositionSelector and TextQuoteSelector. Offsets are UTF-16 units into the stored
 * text, which is never normalized.
 */
import type { Quote } from './situation.ts';

export type QuoteCheck =
  /** The words stand where the quote says. */
  | { readonly kind: 'ok' }
  /** They stand in one other place. */
  | { readonly kind: 'moved'; readonly start: number; readonly end: number }
  /** They stand in several places, and nothing around them tells which; the first are listed. */
  | { readonly kind: 'several'; readonly starts: readonly number[] }
  | { readonly kind: 'lost' };

const CONTEXT = 32;
const MAX_PLACES = 20;

/** Where a needle begins, at most 20 places, overlapping ones included. */
function placesOf(text: string, needle: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    places.push(at);
    if (places.length === MAX_PLACES) break;
  }
  return places;
}

/**
 * Looks a quote up in its text.
 *   1. at its own place
 *   2. with all that is known around it; then with what stands before or after it; then alone:
 *      the first of these that is found anywhere decides
 *
 * @param text the stored text of its source
 */
export function checkQuote(
  quote: Pick<Quote, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
  text: string,
): QuoteCheck {
  const { exact, prefix, suffix } = quote;
  if (text.slice(quote.start, quote.end) === exact) return { kind: 'ok' };
  const before = (needle: string): number[] =>
    placesOf(text, prefix + needle).map((at) => at + prefix.length);
  const tries = [
    () => before(exact + suffix),
    () => [
      ...(prefix === '' ? [] : before(exact)),
      ...(suffix === '' ? [] : placesOf(text, exact + suffix)),
    ],
    () => placesOf(text, exact),
  ];
  for (const places of tries) {
    const [start, ...others] = [...new Set(places())].sort((a, b) => a - b);
    if (start === undefined) continue;
    if (others.length > 0) return { kind: 'several', starts: [start, ...others] };
    return { kind: 'moved', start, end: start + exact.length };
  }
  return { kind: 'lost' };
}

/** Whether a cut before this offset would halve a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The quote of a span of a text, with up to 32 units on either side to find it again.
 *
 * @returns all of a quote but its id and its source
 * @throws RangeError when the span is empty, leaves the text, or halves a surrogate pair
 */
export function makeQuote(text: string, start: number, end: number) {
  const isSpan = Number.isInteger(start) && Number.isInteger(end);
  if (!isSpan || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} units`);
  }
  if (splitsPair(text, start) || splitsPair(text, end)) {
    throw new RangeError(`the span ${start}–${end} halves a character`);
  }
  let before = Math.max(0, start - CONTEXT);
  if (splitsPair(text, before)) before++;
  let after = Math.min(text.length, end + CONTEXT);
  if (splitsPair(text, after)) after--;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  };
}
