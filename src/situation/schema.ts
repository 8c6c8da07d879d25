/**
 * The situation document: one zod schema from which come the types, the validation, the
 * published JSON Schema and the reference page. Every object is strict: an unknown key is an error.
 * Rules that no single object can state (dangling ids, doubled ids, expressions) are in `rules.ts`.
 */
import { z } from 'zod';
import { game } from './game-schema.ts';
import { amount, date, id, note, quoteIds, words } from './grammar.ts';
import { actorKinds, eventTypes, hedges, languages, statuses } from './words.ts';

export const source = z.strictObject({
  id,
  title: words,
  publisher: words.optional(),
  author: words.optional(),
  published: date.optional(),
  retrieved: date.optional(),
  language: z.enum(languages).optional().describe('The language of the stored text'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  file: z
    .string()
    .regex(/^sources\/[a-z0-9][a-z0-9._-]*$/)
    .optional()
    .describe(
      'The stored text, inside the folder sources/; absent when it is known only through others',
    ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('Hash of the stored text'),
  origin: id.optional().describe('The source that this one relays'),
  reliability: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'])
    .optional()
    .describe('Admiralty letter of the source; F = cannot be judged'),
  credibility: z
    .enum(['1', '2', '3', '4', '5', '6'])
    .optional()
    .describe('Admiralty number of the information; 6 = cannot be judged'),
  note,
});

export const quote = z.strictObject({
  id,
  source: id,
  start: z.int().min(0).describe('Start in the stored text, in UTF-16 units'),
  end: z.int().min(1).describe('End, exclusive'),
  exact: z.string().min(1).describe('The words themselves'),
  prefix: z
    .string()
    .max(64)
    .default('')
    .describe('Up to 64 units before, to find the words again if the text changes'),
  suffix: z.string().max(64).default(''),
  translation: words.optional().describe('Our own rendering of the words in other languages'),
});

export const actor = z.strictObject({
  id,
  name: words,
  inText: words
    .optional()
    .describe(
      'The name as it stands inside a sentence, with its article: "la Russie", "the armed groups"',
    ),
  kind: z.enum(actorKinds),
  partOf: id.optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  place: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  quotes: quoteIds,
  note,
});

export const event = z.strictObject({
  id,
  date: date.optional().describe('Absent: no source dates it'),
  span: z
    .enum(['early', 'mid', 'late'])
    .optional()
    .describe('Part of the month or year that the date names'),
  yearInferred: z.boolean().default(false).describe('The source gives no year; it was worked out'),
  within: date.optional().describe('For an undated event: the interval in which it must fall'),
  type: z.enum(eventTypes).describe('PLOVER 0.8 type'),
  from: z.array(id).default([]).describe('Who acts'),
  to: z.array(id).default([]).describe('On whom'),
  summary: words,
  place: z
    .strictObject({
      name: words,
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
    })
    .optional(),
  status: z.enum(statuses).default('asserted'),
  quotes: quoteIds,
  note,
});

export const tie = z.strictObject({
  id,
  a: id,
  b: id,
  sign: z.enum(['+', '-', 'unknown']),
  weight: z.int().min(1).max(1000).default(1),
  kind: words.optional().describe('What the tie is: alliance, war, arms deliveries …'),
  during: date.optional().describe('When it holds; absent: not stated, taken to hold throughout'),
  inferred: z
    .boolean()
    .default(false)
    .describe('The sign was worked out by the analyst; no source states it'),
  claims: z.array(id).default([]),
  quotes: quoteIds,
  note,
});

export const claim = z.strictObject({
  id,
  statement: words,
  attribution: z
    .array(z.strictObject({ source: id.optional(), actor: id.optional(), words: words.optional() }))
    .min(1)
    .describe(
      'The chain of voices: first whose claim it is, then who relays it, last the text where it stands',
    ),
  hedge: z.enum(hedges).describe('How sure the source is, not how sure we are'),
  date: date.optional(),
  quotes: quoteIds,
  note,
});

export const need = z.strictObject({
  id,
  client: id,
  name: words,
  weight: z
    .number()
    .positive()
    .describe('Relative weight; the weights of a client’s needs are scaled to sum to 1'),
  demand: z.number().positive().default(1),
  quotes: quoteIds,
  note,
});

export const supply = z.strictObject({
  id,
  need: id,
  supplier: id,
  amount,
  illustrative: z
    .boolean()
    .default(false)
    .describe('The size is the analyst’s, to show the method'),
  during: date.optional(),
  claims: z.array(id).default([]),
  events: z.array(id).default([]),
  quotes: quoteIds,
  note,
});

const grade = z.enum(['low', 'medium', 'high']);
const consistency = z.enum(['II', 'I', 'N', 'C', 'CC', 'NA']);

export const rating = z.strictObject({
  hypothesis: id,
  value: z
    .union([consistency, z.strictObject({ low: consistency, high: consistency })])
    .describe(
      'II very inconsistent, I inconsistent, N neutral, C consistent, CC very consistent, NA not applicable; or a range',
    ),
  likelihood: amount
    .optional()
    .describe('How likely the evidence would be under the hypothesis, 0 to 1, or a range'),
  by: words.optional(),
  on: date.optional(),
  note,
});

export const evidence = z.strictObject({
  id,
  claim: id,
  credibility: grade.default('medium'),
  relevance: grade.default('medium'),
  ratings: z.array(rating),
  note,
});

export const question = z.strictObject({
  id,
  text: words,
  hypotheses: z.array(z.strictObject({ id, name: words, prior: amount.optional(), note })).min(2),
  evidence: z.array(evidence).default([]),
  note,
});

/** Where an edit applies: `ties/mali-wagner/sign`, parts and members by id, fields by name. */
const at = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9-]*)*$/);

export const edit = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('set'), at, value: z.json() }),
    z.strictObject({ op: z.literal('unset'), at }),
    z.strictObject({ op: z.literal('add'), at, value: z.json(), before: z.string().optional() }),
    z.strictObject({ op: z.literal('remove'), at }),
  ])
  .describe('A change as data: set or unset a field, add a member to a list or remove one');

export const scenario = z.strictObject({ id, title: words, edits: z.array(edit), note });

export const situationSchema = z.strictObject({
  mizan: z.literal(1).describe('Version of the format'),
  id,
  title: words,
  question: words.optional(),
  asOf: date.describe('The date at which the situation is weighed'),
  note,
  sources: z.array(source).default([]),
  quotes: z.array(quote).default([]),
  actors: z.array(actor).default([]),
  events: z.array(event).default([]),
  ties: z.array(tie).default([]),
  claims: z.array(claim).default([]),
  needs: z.array(need).default([]),
  supplies: z.array(supply).default([]),
  questions: z.array(question).default([]),
  games: z.array(game).default([]),
  scenarios: z.array(scenario).default([]),
});
