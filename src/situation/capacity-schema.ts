/** Schemas of what suppliers share out, and of what clients bear before they leave. */
import { z } from 'zod';
import { amount, date, id, note, quoteIds } from './grammar.ts';

/** What either may rest on, as a supply does. */
const resting = {
  illustrative: z
    .boolean()
    .default(false)
    .describe('The size is the analyst’s, to show the method'),
  during: date.optional().describe('When it holds; absent: throughout'),
  claims: z.array(id).default([]).describe('Claims that this rests on'),
  events: z.array(id).default([]).describe('Events that this rests on'),
  quotes: quoteIds,
  note,
};

export const capacity = z
  .strictObject({
    id: id.describe('Its id'),
    supplier: id.describe('The actor who can give no more than this in all'),
    needs: z
      .array(id)
      .min(1)
      .describe('The needs that share it, of one client or of several; all in one unit'),
    amount: amount.describe('The most that the needs can be given together, in their unit'),
    ...resting,
  })
  .meta({
    id: 'capacity',
    description:
      'The most that a supplier can give to several needs together. That needs are named together says that their amounts and demands are in one unit',
  });

export const threshold = z
  .strictObject({
    id: id.describe('Its id'),
    client: id.describe('The actor who would leave'),
    patron: id.optional().describe('The patron that it would leave; absent: any patron it has'),
    at: amount.describe(
      'The exposure to those who have left at which it leaves too: a share of its coverage, or a range',
    ),
    ...resting,
  })
  .meta({
    id: 'threshold',
    description: 'How much of its coverage a client must see at risk before it leaves a patron too',
  });
