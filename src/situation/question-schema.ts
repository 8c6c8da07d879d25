/** Schema of a question: explanations that compete, and what speaks for and against them. */
import { z } from 'zod';
import { amount, date, id, note, words } from './grammar.ts';

const grade = z.enum(['low', 'medium', 'high']);
const consistency = z.enum(['II', 'I', 'N', 'C', 'CC', 'NA']);

const rating = z
  .strictObject({
    hypothesis: id.describe('The hypothesis that the evidence is held against'),
    value: z
      .union([
        consistency,
        z.strictObject({
          low: consistency.describe('The least consistent it may be'),
          high: consistency.describe('The most consistent it may be'),
        }),
      ])
      .describe(
        'II very inconsistent, I inconsistent, N neutral, C consistent, CC very consistent, NA not applicable; or a range',
      ),
    likelihood: amount
      .optional()
      .describe('How likely the evidence would be under the hypothesis, 0 to 1, or a range'),
    by: words.optional().describe('Who rated it'),
    on: date.optional().describe('When it was rated'),
    note,
  })
  .meta({ id: 'rating', description: 'How one piece of evidence fits one hypothesis' });

const evidence = z
  .strictObject({
    id: id.describe('Its id'),
    claim: id.describe('The claim that is the evidence'),
    credibility: grade.default('medium').describe('How far the claim can be believed'),
    relevance: grade.default('medium').describe('How much it bears on the question'),
    ratings: z.array(rating).describe('How it fits each hypothesis, each at most once'),
    note,
  })
  .meta({ id: 'evidence', description: 'A claim held against every hypothesis of a question' });

export const question = z
  .strictObject({
    id: id.describe('Its id'),
    text: words.describe('The question, with its question mark'),
    hypotheses: z
      .array(
        z.strictObject({
          id: id.describe('Its id'),
          name: words.describe('The explanation as a short sentence'),
          prior: amount.optional().describe('How likely it is before the evidence, 0 to 1'),
          note,
        }),
      )
      .min(2)
      .describe('The explanations that compete'),
    evidence: z.array(evidence).default([]).describe('What speaks for and against them'),
    note,
  })
  .meta({ id: 'question', description: 'A question with competing explanations' });
