/** Words of a text kept as a quote, and quotes pinned to things, as the edits of one step. */
import { type Edit, makeQuote, type Situation, type Source } from '../../../situation/index.ts';
import { freeId } from '../review/draft.ts';
import type { SelectedSpan } from './selected-span.ts';

export interface KeptQuote {
  readonly id: string;
  /** Empty where these very words are a quote already. */
  readonly edits: readonly Edit[];
}

/** The quote of a span of a text: the one that is there, or a new one. */
export function keptQuote(
  situation: Situation,
  source: Source,
  text: string,
  { start, end }: SelectedSpan,
): KeptQuote {
  const there = situation.quotes.find(
    (one) => one.source === source.id && one.start === start && one.end === end,
  );
  if (there) return { id: there.id, edits: [] };
  const taken = new Set(situation.quotes.map((one) => one.id));
  const id = freeId(`${source.id}-q1`, taken);
  const value = { id, source: source.id, ...makeQuote(text, start, end) };
  return { id, edits: [{ op: 'add', at: 'quotes', value }] };
}

/** A quote pinned to a thing, once. */
export function pinned(
  thing: { readonly address: string; readonly value: object },
  quote: string,
): Edit[] {
  const quotes = ((thing.value as { quotes?: readonly string[] }).quotes ?? []) as string[];
  if (quotes.includes(quote)) return [];
  return [{ op: 'set', at: `${thing.address}/quotes`, value: [...quotes, quote] }];
}
