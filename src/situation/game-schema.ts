/**
 * Schema of a game: who decides, over which options, wanting what, and what was observed.
 * The conflict scale reads it through `conflict/from-situation.ts`.
 */
import { z } from 'zod';
import { date, expression, id, note, quoteIds, symbol, words, yn } from './grammar.ts';

const option = z
  .strictObject({
    id: symbol.describe('Its name in expressions; no other option of the game has it'),
    name: words.describe('The act itself, as a noun phrase: "committing Wagner to the offensive"'),
    taken: words
      .optional()
      .describe('One or two words for a state in which it is taken: "commits"'),
    notTaken: words
      .optional()
      .describe('One or two words for a state in which it is not: "withholds"'),
    moves: z
      .enum(['both', 'fwd', 'back'])
      .default('both')
      .describe('both: can be taken and undone; fwd: can only be taken; back: can only be undone'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'option', description: 'Something that a decision maker can do or leave' });

const statement = z
  .strictObject({
    id: symbol.describe('Its name in priorities and comparisons'),
    short: words
      .optional()
      .describe('A one-word name per language, used in comparisons; the id where absent'),
    name: words.describe('What is wanted, as a noun phrase: "keeping Wagner in Mali"'),
    holds: expression.describe('The states that satisfy it'),
    quotes: quoteIds.describe('The words that show this preference; none = not in the sources'),
    note,
  })
  .meta({ id: 'statement', description: 'Something that a decision maker may want' });

const priority = z
  .array(symbol)
  .describe('Ids of statements, most important first; a statement left out does not count');

const reading = z
  .strictObject({
    id: id.describe('Its id'),
    name: words.describe('The reading as a short phrase: "deterred", "bluffing"'),
    priority: priority.describe('The order of statements under this reading'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'reading', description: 'Another view of what a decision maker wants' });

const decisionMaker = z
  .strictObject({
    id: id.describe('The id of an actor'),
    options: z.array(option).describe('What it can do or leave'),
    statements: z.array(statement).default([]).describe('Everything this decision maker may want'),
    priority: priority
      .optional()
      .describe('What it wants, most important first; absent: the statements in the order listed'),
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
  })
  .meta({
    id: 'decisionMaker',
    description: 'An actor who decides, over its options, by its preferences',
  });

const proposition = z
  .strictObject({
    id: symbol.describe('Its name in expressions'),
    name: words.optional().describe('What it says, as a noun phrase'),
    holds: expression.describe(
      'What it stands for; may name other propositions, never in a circle',
    ),
  })
  .meta({ id: 'proposition', description: 'A name for an expression' });

const infeasible = z
  .strictObject({
    holds: expression.describe('Combinations that cannot occur'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'infeasible', description: 'A combination of options that cannot occur' });

const pathStep = z
  .strictObject({
    state: yn.describe('The state after the step; the first is where it began'),
    event: id.optional().describe('The event that is this step; its date orders the steps'),
    quotes: quoteIds,
    note,
  })
  .meta({ id: 'pathStep', description: 'One state of an observed path' });

const observation = z
  .strictObject({
    outcome: z
      .strictObject({
        state: yn.describe('The state itself'),
        name: words.optional().describe('What came about, as a noun phrase'),
        event: id.optional().describe('The event that brought it about'),
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
  })
  .meta({ id: 'observation', description: 'What was observed: an outcome, a path, or both' });

export const game = z
  .strictObject({
    id: id.describe('Its id'),
    title: words.describe('What is at stake, as a noun phrase'),
    question: words.optional().describe('The question that it is to answer'),
    when: date.optional().describe('The time that it is about'),
    decisionMakers: z
      .array(decisionMaker)
      .min(1)
      .max(12)
      .describe('Who decides; their options, one after the other, are the letters of a state'),
    propositions: z
      .array(proposition)
      .default([])
      .describe('Named propositions, usable in every expression of the game'),
    infeasible: z
      .array(infeasible)
      .default([])
      .describe('States that cannot occur: any in which one of these holds'),
    statusQuo: z
      .strictObject({ state: yn.describe('The state itself'), quotes: quoteIds, note })
      .optional()
      .describe('The state from which it starts'),
    observed: observation.optional().describe('What came about, to be explained'),
    targets: z
      .array(
        z.strictObject({
          id: id.describe('Its id'),
          name: words.describe('What would come about, as a noun phrase'),
          holds: expression.describe('The states in which it has come about'),
          note,
        }),
      )
      .default([])
      .describe(
        'What may or may not come about: can it be reached from the status quo by improvements?',
      ),
    note,
  })
  .meta({ id: 'game', description: 'A conflict in option form (Fang, Hipel & Kilgour 1993)' });

export type Option = z.infer<typeof option>;
export type Statement = z.infer<typeof statement>;
export type Reading = z.infer<typeof reading>;
export type DecisionMaker = z.infer<typeof decisionMaker>;
export type Game = z.infer<typeof game>;
