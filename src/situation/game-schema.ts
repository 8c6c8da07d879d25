/**
 * Schema of a game: who decides, over which options, wanting what, and what was observed.
 * The conflict scale reads it through `conflict/from-situation.ts`.
 */
import { z } from 'zod';
import { date, expression, id, note, quoteIds, symbol, words, yn } from './grammar.ts';

export const option = z.strictObject({
  id: symbol,
  name: words.describe('The act itself, as a noun phrase: "committing Wagner to the offensive"'),
  taken: words.optional().describe('One or two words for a state in which it is taken: "commits"'),
  notTaken: words
    .optional()
    .describe('One or two words for a state in which it is not: "withholds"'),
  moves: z
    .enum(['both', 'fwd', 'back'])
    .default('both')
    .describe('both: can be taken and undone; fwd: can only be taken; back: can only be undone'),
  quotes: quoteIds,
  note,
});

export const statement = z.strictObject({
  id: symbol,
  short: words
    .optional()
    .describe('A one-word name per language, used in comparisons; the id where absent'),
  name: words.describe('What is wanted, as a noun phrase: "keeping Wagner in Mali"'),
  holds: expression.describe('The states that satisfy it'),
  quotes: quoteIds.describe('The words that show this preference; none = not in the sources'),
  note,
});

const priority = z
  .array(symbol)
  .describe('Ids of statements, most important first; a statement left out does not count');

export const reading = z.strictObject({
  id,
  name: words.describe('The reading as a short phrase: "deterred", "bluffing"'),
  priority,
  quotes: quoteIds,
  note,
});

export const decisionMaker = z.strictObject({
  id: id.describe('The id of an actor'),
  options: z.array(option),
  statements: z.array(statement).default([]).describe('Everything this decision maker may want'),
  priority: priority.optional(),
  ranking: z
    .array(z.array(yn).min(1))
    .optional()
    .describe(
      'In place of a priority: all feasible states, best first; each entry is a class of ties',
    ),
  order: z
    .union([
      z.enum(['known', 'unknown']),
      z.strictObject({
        before: z
          .array(z.tuple([symbol, symbol]))
          .describe('What is known of the order: pairs, the more important first'),
      }),
    ])
    .default('known')
    .describe('Whether the order of the priority is known, unknown, or known in part'),
  readings: z.array(reading).default([]).describe('Alternative readings, weighed side by side'),
  note,
});

export const proposition = z.strictObject({
  id: symbol,
  name: words.optional(),
  holds: expression,
});

export const infeasible = z.strictObject({
  holds: expression.describe('Combinations that cannot occur'),
  quotes: quoteIds,
  note,
});

export const pathStep = z.strictObject({
  state: yn,
  event: id.optional().describe('The event that is this step; its date orders the steps'),
  quotes: quoteIds,
  note,
});

export const observation = z.strictObject({
  outcome: z
    .strictObject({
      state: yn,
      name: words.optional(),
      event: id.optional(),
      quotes: quoteIds,
      note,
    })
    .optional()
    .describe('The state that was observed'),
  path: z
    .array(pathStep)
    .min(2)
    .optional()
    .describe('The states gone through, first to last; each step is one decision maker’s'),
  pathNote: words.optional().describe('What is uncertain about the order of the steps'),
});

export const game = z.strictObject({
  id,
  title: words,
  question: words.optional(),
  when: date.optional(),
  decisionMakers: z.array(decisionMaker).min(1).max(12),
  propositions: z
    .array(proposition)
    .default([])
    .describe('Named propositions, usable in every expression of the game'),
  infeasible: z.array(infeasible).default([]),
  statusQuo: z.strictObject({ state: yn, quotes: quoteIds, note }).optional(),
  observed: observation.optional(),
  targets: z
    .array(z.strictObject({ id, name: words, holds: expression, note }))
    .default([])
    .describe(
      'What may or may not come about: can it be reached from the status quo by improvements?',
    ),
  note,
});

export type Option = z.infer<typeof option>;
export type Statement = z.infer<typeof statement>;
export type Reading = z.infer<typeof reading>;
export type DecisionMaker = z.infer<typeof decisionMaker>;
export type Game = z.infer<typeof game>;
