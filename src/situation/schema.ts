/**
 * The situation document: one zod schema from which come the types, the validation, the
 * published JSON Schema and the reference page. Every object is strict: an unknown key is an error.
 * Rules that no single object can state (dangling ids, doubled ids, expressions) are in `rules.ts`.
 */
import { z } from 'zod';
import { capacity, threshold } from './capacity-schema.ts';
import { scenario } from './edit-schema.ts';
import { game } from './game-schema.ts';
import { amount, date, id, note, quoteIds, words } from './grammar.ts';
import { question } from './question-schema.ts';
import { actorKinds, eventTypes, hedges, languages, statuses } from './words.ts';

export const source = z
  .strictObject({
    id: id.describe('Its id'),
    title: words.describe('The headline or name of the text'),
    publisher: words.optional().describe('Who published it: a newspaper, an agency, an institute'),
    author: words.optional().describe('Who signed it'),
    published: date.optional().describe('When it was published'),
    retrieved: date.optional().describe('When the stored text was taken'),
    language: z.enum(languages).optional().describe('The language of the stored text'),
    url: z
      .url({ protocol: /^https?$/, error: 'a web address, http:// or https://' })
      .optional()
      .describe('Where it stands on the web'),
    file: z
      .string()
      .regex(/^sources\/[a-z0-9][a-z0-9._-]*$/, {
        error: 'a file in sources/, its name of a-z, 0-9, dot, hyphen and underscore',
      })
      .optional()
      .describe(
        'The stored text, inside the folder sources/; absent when it is known only through others',
      ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits in lower case' })
      .optional()
      .describe('SHA-256 digest of the stored file'),
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
  })
  .meta({ id: 'source', description: 'A text: an article, a report, a broadcast' });

export const quote = z
  .strictObject({
    id: id.describe('Its id'),
    source: id.describe('The source in whose stored text the words stand'),
    start: z.int().min(0).describe('Start in the stored text, in UTF-16 units'),
    end: z.int().min(1).describe('End, exclusive'),
    exact: z.string().min(1).describe('The words themselves, end − start units of them'),
    prefix: z
      .string()
      .max(64)
      .default('')
      .describe('Up to 64 units before, to find the words again if the text changes'),
    suffix: z.string().max(64).default('').describe('Up to 64 units after'),
    translation: words.optional().describe('Our own rendering of the words in other languages'),
  })
  .meta({ id: 'quote', description: 'Exact words in the stored text of a source' });

export const actor = z
  .strictObject({
    id: id.describe('Its id'),
    name: words.describe('The name as it stands alone, in a list or on a figure'),
    inText: words
      .optional()
      .describe(
        'The name as it stands inside a sentence, with its article: "la Russie", "the armed groups"',
      ),
    kind: z.enum(actorKinds).describe('What sort of actor it is'),
    partOf: id.optional().describe('The actor that it belongs to'),
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'three capital letters, as in MLI' })
      .optional()
      .describe('ISO 3166-1 alpha-3 code, for states'),
    place: z
      .strictObject({
        lat: z.number().min(-90).max(90).describe('Latitude in degrees, north positive'),
        lon: z.number().min(-180).max(180).describe('Longitude in degrees, east positive'),
      })
      .optional()
      .describe('Where to draw it on a map'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'actor', description: 'Who acts or is acted upon' });

export const event = z
  .strictObject({
    id: id.describe('Its id'),
    date: date.optional().describe('When it happened; absent: no source dates it'),
    span: z
      .enum(['early', 'mid', 'late'])
      .optional()
      .describe('Part of the month or year that the date names'),
    yearInferred: z
      .boolean()
      .default(false)
      .describe('The source gives no year; it was worked out'),
    within: date.optional().describe('For an undated event: the interval in which it must fall'),
    type: z.enum(eventTypes).describe('PLOVER 0.8 type'),
    from: z.array(id).default([]).describe('The actors who act'),
    to: z.array(id).default([]).describe('The actors on whom they act'),
    summary: words.describe('What happened, in a sentence of our own'),
    place: z
      .strictObject({
        name: words.describe('The name of the place'),
        lat: z.number().min(-90).max(90).describe('Latitude in degrees, north positive'),
        lon: z.number().min(-180).max(180).describe('Longitude in degrees, east positive'),
      })
      .optional()
      .describe('Where it happened'),
    status: z
      .enum(statuses)
      .default('asserted')
      .describe('How the source puts it: as a fact, as someone’s claim, as planned …'),
    quotes: quoteIds,
    note,
  })
  .meta({
    id: 'event',
    description: 'Something that happened, or is said to have happened or to be coming',
  });

export const tie = z
  .strictObject({
    id: id.describe('Its id'),
    a: id.describe('One actor'),
    b: id.describe('The other actor; a tie has no direction'),
    sign: z.enum(['+', '-', 'unknown']).describe('+ friendly, − hostile'),
    weight: z
      .int()
      .min(1)
      .max(1000)
      .default(1)
      .describe('How much it costs to count it as frustrated, against the other ties'),
    kind: words.optional().describe('What the tie is: alliance, war, arms deliveries …'),
    during: date.optional().describe('When it holds; absent: not stated, taken to hold throughout'),
    inferred: z
      .boolean()
      .default(false)
      .describe('The sign was worked out by the analyst; no source states it'),
    claims: z.array(id).default([]).describe('Claims that this rests on'),
    quotes: quoteIds,
    note,
  })
  .meta({
    id: 'tie',
    description:
      'A friendly, hostile or unclear tie of two actors; two ties of one pair stay apart',
  });

export const claim = z
  .strictObject({
    id: id.describe('Its id'),
    statement: words.describe('What is claimed, in a sentence of our own'),
    attribution: z
      .array(
        z.strictObject({
          source: id.optional().describe('The voice is a source'),
          actor: id.optional().describe('The voice is an actor'),
          words: words
            .optional()
            .describe('How the text names the voice: "observers", "a senior officer"'),
        }),
      )
      .min(1)
      .describe(
        'The chain of voices: first whose claim it is, then who relays it, last the text where it stands',
      ),
    hedge: z.enum(hedges).describe('How sure the source is, not how sure we are'),
    date: date.optional().describe('When it was made'),
    quotes: quoteIds,
    note,
  })
  .meta({
    id: 'claim',
    description: 'What someone says, with the chain of voices that brought it here',
  });

export const need = z
  .strictObject({
    id: id.describe('Its id'),
    client: id.describe('The actor who has the need'),
    name: words.describe('What is needed, as a noun phrase: "troops for Gao"'),
    weight: z
      .number()
      .positive()
      .describe('Relative weight; the weights of a client’s needs are scaled to sum to 1'),
    demand: z
      .number()
      .positive()
      .default(1)
      .describe('How much is needed, in the unit of the supplies'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'need', description: 'Something that a client depends on' });

export const supply = z
  .strictObject({
    id: id.describe('Its id'),
    need: id.describe('The need that it meets'),
    supplier: id.describe('The actor who supplies; a client may supply itself'),
    amount: amount.describe('How much, in the unit of the demand: a number or a range'),
    illustrative: z
      .boolean()
      .default(false)
      .describe('The size is the analyst’s, to show the method'),
    during: date.optional().describe('When it holds; absent: throughout'),
    claims: z.array(id).default([]).describe('Claims that this rests on'),
    events: z.array(id).default([]).describe('Events that this rests on: a delivery, a withdrawal'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'supply', description: 'What a supplier contributes to a need' });

export const situationSchema = z.strictObject({
  mizan: z.literal(1).describe('Version of the format'),
  id: id.describe('Its id'),
  title: words.describe('What the situation is called'),
  question: words.optional().describe('The question that it is to answer'),
  asOf: date.describe('The date at which the situation is weighed'),
  note,
  sources: z.array(source).default([]).describe('Texts, stored or known through others'),
  quotes: z.array(quote).default([]).describe('Exact words in the stored texts'),
  actors: z.array(actor).default([]).describe('States, armed groups, organisations, people'),
  events: z.array(event).default([]).describe('What happened, or is said to have'),
  ties: z.array(tie).default([]).describe('Who stands with whom, and against whom'),
  claims: z.array(claim).default([]).describe('What is claimed, and by whom'),
  needs: z.array(need).default([]).describe('What clients depend on'),
  supplies: z.array(supply).default([]).describe('Who covers which need'),
  capacities: z
    .array(capacity)
    .default([])
    .describe('What suppliers can give to several needs together'),
  thresholds: z
    .array(threshold)
    .default([])
    .describe('What clients bear before they leave a patron too'),
  questions: z.array(question).default([]).describe('Questions with competing explanations'),
  games: z.array(game).default([]).describe('Who decides, over which options, wanting what'),
  scenarios: z.array(scenario).default([]).describe('Suppositions, as edits'),
});
