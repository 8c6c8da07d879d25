/**
 * The footnotes of one report: each quote once, numbered in the order in which it is first cited.
 * The voice of a quote is the first voice of the claim that rests on it; the text is where it stands.
 */
import type { Claim, Language, Quote, Situation } from '../situation/index.ts';
import { isolate } from './direction.ts';
import type { Footnote, Inline } from './document.ts';
import { inLanguage } from './name.ts';
import { vocabularies } from './words/index.ts';

export interface Footnotes {
  /** The references for some quotes, at most `most` of them; nothing when there are none. */
  cite(quotes: readonly string[], most?: number): Inline[];
  list(): Footnote[];
}

export function footnotes(situation: Situation, language: Language): Footnotes {
  const quotes = new Map(situation.quotes.map((quote) => [quote.id, quote]));
  const claims = claimsByQuote(situation);
  const numbers = new Map<string, number>();
  return {
    cite(ids, most = 3) {
      const known = [...new Set(ids)].filter((id) => quotes.has(id)).slice(0, most);
      for (const id of known) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return known.length === 0
        ? []
        : [
            {
              kind: 'notes',
              numbers: known.map((id) => numbers.get(id) as number).sort((a, b) => a - b),
            },
          ];
    },
    list() {
      return [...numbers].map(([id, number]) =>
        footnote(number, quotes.get(id) as Quote, claims.get(id), situation, language),
      );
    },
  };
}

function claimsByQuote(situation: Situation): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const claim of situation.claims) {
    for (const quote of claim.quotes) if (!claims.has(quote)) claims.set(quote, claim);
  }
  return claims;
}

function footnote(
  number: number,
  quote: Quote,
  claim: Claim | undefined,
  situation: Situation,
  language: Language,
): Footnote {
  const source = situation.sources.find((one) => one.id === quote.source);
  const text = source
    ? vocabularies[language].quoted(isolate(inLanguage(source.title, language)))
    : quote.source;
  const voice = claim ? voiceOf(claim, quote.source, situation, language) : undefined;
  const translation = quote.translation?.[language];
  return {
    number,
    voice: voice ?? text,
    ...(voice ? { relayedBy: text } : {}),
    words: quote.exact,
    language: source?.language,
    ...(translation && source?.language !== language ? { translation } : {}),
    quote: quote.id,
  };
}

/** The first voice of a claim, when it is another than the text itself. */
function voiceOf(
  claim: Claim,
  text: string,
  situation: Situation,
  language: Language,
): string | undefined {
  const first = claim.attribution[0];
  if (!first || first.source === text) return undefined;
  if (first.words) return isolate(inLanguage(first.words, language));
  const source = situation.sources.find((one) => one.id === first.source);
  if (source) return isolate(inLanguage(source.publisher ?? source.title, language));
  const actor = situation.actors.find((one) => one.id === first.actor);
  return actor ? isolate(inLanguage(actor.name, language)) : undefined;
}
