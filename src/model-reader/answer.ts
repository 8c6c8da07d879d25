/**
 * The answer of a model, held to a schema before anything looks at it.
 *   1. an answer that is too long, or is no JSON of the one form, is refused whole
 *   2. an item that is not of its kind's form is refused alone
 * Fields beside those of the schema fall away.
 */
import { z } from 'zod';
import { readJson } from '../situation/json-read.ts';
import { eventTypes, hedges, statuses } from '../situation/words.ts';

const words = z.string().min(1).max(2000);
const name = z.string().min(1).max(200);
const names = z.array(name).max(20).nullish();
const edtf = z.string().max(40).nullish();
const sign = z.enum(['+', '-']);
const ties = ['alliance', 'partnership', 'backing', 'rivalry', 'tension', 'war'] as const;
const every = {
  quote: words.describe('Words copied from the text, letter for letter'),
  context: words
    .nullish()
    .describe('A longer stretch around them, where they stand more than once'),
  status: z.enum(statuses).nullish(),
};

const item = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('actor'),
    ...every,
    type: z.enum([
      'state',
      'government',
      'armed-group',
      'organisation',
      'firm',
      'media',
      'person',
      'bloc',
      'other',
    ]),
  }),
  z.object({ kind: z.literal('date'), ...every, date: z.string().max(40) }),
  z.object({
    kind: z.literal('event'),
    ...every,
    type: z.enum(eventTypes),
    from: names,
    to: names,
    date: edtf,
    sign,
    predicate: name.nullish(),
  }),
  z.object({ kind: z.literal('claim'), ...every, by: name.nullish(), hedge: z.enum(hedges) }),
  z.object({ kind: z.literal('tie'), ...every, a: name, b: name, sign, tie: z.enum(ties) }),
  z.object({
    kind: z.literal('supply'),
    ...every,
    supplier: name.nullish(),
    client: name.nullish(),
    what: name,
    quantity: z.number().nonnegative().nullish(),
    approximate: z.boolean().nullish(),
    date: edtf,
  }),
]);

/** What the endpoint is asked to hold the model to, where it can. */
export const answerSchema = z.object({ proposals: z.array(item) });
export type AnswerItem = z.output<typeof item>;

export type Answer =
  | { readonly ok: true; readonly items: readonly AnswerItem[]; readonly refused: number }
  | { readonly ok: false; readonly why: 'malformed' | 'oversized' };

export const MOST_ANSWER_UNITS = 400_000;
const MOST_ITEMS = 400;

/** Without what models put around their JSON: thoughts said aloud, a fence. */
function bare(text: string): string {
  const thought = text.lastIndexOf('</think>');
  const said = (thought < 0 ? text : text.slice(thought + 8)).trim();
  const fenced = said.startsWith('```') && said.endsWith('```') && said.length > 6;
  return fenced ? said.slice(said.indexOf('\n') + 1, -3) : said;
}

/** Never throws. */
export function parseAnswer(text: string): Answer {
  if (text.length > MOST_ANSWER_UNITS) return { ok: false, why: 'oversized' };
  const json = readJson(bare(text));
  const value = json.value as { proposals?: unknown } | null;
  const isSound = !json.stopped && json.faults.length === 0;
  if (!isSound || typeof value !== 'object' || !Array.isArray(value?.proposals))
    return { ok: false, why: 'malformed' };
  const given: readonly unknown[] = value.proposals;
  const items = given.slice(0, MOST_ITEMS).flatMap((one) => {
    const read = item.safeParse(one);
    return read.success ? [read.data] : [];
  });
  return { ok: true, items, refused: given.length - items.length };
}
