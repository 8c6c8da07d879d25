/** The review file: a text, what was read in it, and what a person answered. */
import { z } from 'zod';
import { date, id } from '../situation/grammar.ts';
import { eventTypes, hedges, languages, statuses } from '../situation/words.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().nonnegative();
const readerId = z.enum(['rules', 'model']);

/** Fields beside these are kept as they came: readers learn. */
const every = {
  id: z.string().regex(/^[a-z]+-\d+-[0-9a-f]{8}(-\d+)?$/),
  evidence: z
    .array(z.strictObject({ start: offset, end: offset, quote: z.string().min(1) }))
    .min(1),
  rule: z.string().max(400),
  status: z.enum(statuses),
  readers: z.array(readerId).min(1).max(2),
  also: z.string().max(400).optional(),
  differs: z
    .array(z.strictObject({ field: z.string(), rules: z.unknown(), model: z.unknown() }))
    .optional(),
  repeats: z.strictObject({ start: offset, end: offset }).optional(),
};
const sign = z.enum(['+', '-']);
const actor = id.or(z.literal('narrator'));

const proposal = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('actor'),
    ...every,
    actor: id,
    type: z.string(),
    name: z.string(),
    form: z.string(),
    party: z.boolean(),
  }),
  z.looseObject({ kind: z.literal('date'), ...every, edtf: z.string(), dateBasis: z.string() }),
  z.looseObject({
    kind: z.literal('event'),
    ...every,
    type: z.enum(eventTypes),
    from: z.array(id),
    to: z.array(id),
    date: z.string().optional(),
    sign,
    predicate: z.string(),
  }),
  z.looseObject({
    kind: z.literal('claim'),
    ...every,
    by: z.array(actor),
    byText: z.string(),
    hedge: z.enum(hedges),
  }),
  z.looseObject({ kind: z.literal('tie'), ...every, a: id, b: id, sign, tie: z.string() }),
  z.looseObject({
    kind: z.literal('supply'),
    ...every,
    supplier: id.optional(),
    client: id.optional(),
    what: z.string(),
    quantity: z.number().optional(),
    approximate: z.boolean(),
    date: z.string().optional(),
  }),
]);

const decision = z.strictObject({
  proposal: z.string(),
  kind: z.enum(['accepted', 'mended', 'merged', 'rejected', 'later']),
  at: z
    .string()
    .max(200)
    .optional()
    .describe('Where it stands in the situation, when accepted, mended or merged'),
});

export const decisionsSchema = z.array(decision).max(100_000);

const reader = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('rules') }),
  z.strictObject({
    id: z.literal('model'),
    model: z.string(),
    endpoint: z.string(),
    counts: z.record(z.string(), z.int()).describe('What it gave, and what was not taken'),
  }),
]);

export const reviewSchema = z.strictObject({
  mizan: z.literal('review 1'),
  source: z.strictObject({
    name: z.string().describe('The name of the file that was read'),
    title: z.string(),
    language: z.enum(languages),
    published: date.optional(),
    length: offset.describe('In UTF-16 units'),
    sha256,
  }),
  readers: z.array(reader).min(1),
  decisions: decisionsSchema,
  proposals: z.array(proposal),
  text: z.string(),
});
