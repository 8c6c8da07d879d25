/**
 * The grammar shared by every part of the document: ids, symbols, words in three languages,
 * dates, states of a game. Each is a zod schema whose description becomes the reference page.
 */
import { z } from 'zod';
import { dateFault } from './partial-date.ts';
import { languages } from './words.ts';

// Otherwise zod compiles validators from text, which a content security policy forbids; it is told
// before the first schema is made. Whole situations are read at much the same speed without.
z.config({ jitless: true });

/** Names of things: sources, quotes, actors, events … Lower case, so that files and URLs agree. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;
/** Names inside expressions and comparisons: options, propositions, preference statements. */
const SYMBOL = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;

export const id = z
  .string()
  .regex(ID, { error: 'an id: a lower-case letter, then up to 63 of a-z, 0-9 and -' })
  .meta({ id: 'id', description: 'A lower-case letter, then up to 63 of a-z, 0-9 and -' });
export const symbol = z
  .string()
  .max(64)
  .regex(SYMBOL, { error: 'a name of letters, digits and single hyphens, a letter first' })
  .meta({
    id: 'symbol',
    description: 'A name used in expressions: letters, digits and single hyphens, at most 64',
  });

/** Words for a reader, in at least one of the three languages. */
export const words = z
  .strictObject({
    ar: z.string().min(1).optional().describe('In Arabic'),
    en: z.string().min(1).optional().describe('In English'),
    fr: z.string().min(1).optional().describe('In French'),
  })
  .refine((text) => languages.some((language) => text[language] !== undefined), {
    error: 'words in at least one of ar, en, fr',
  })
  .meta({
    id: 'words',
    description: 'Words for a reader in one to three languages, at least one of them',
    minProperties: 1,
  });
export type Words = z.infer<typeof words>;

/** The form of a date, for editors; that the month has such a day is checked besides. */
const DATE =
  '^(\\d{4}(-\\d{2}(-\\d{2})?)?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?))?|\\.\\./\\d{4}(-\\d{2}(-\\d{2})?)?)$';

export const date = z
  .string()
  .superRefine((text, context) => {
    const fault = dateFault(text);
    if (fault !== undefined) {
      const message = 'a date in EDTF: 2024, 2024-10, 2024-10-03, 2024-10/2024-11, 2023-09/..';
      context.addIssue({ code: 'custom', message, params: { fault } });
    }
  })
  .meta({
    id: 'date',
    description:
      'A date in EDTF: a year 2024, a month 2024-10, a day 2024-10-03, or an interval of these whose start or end may be open (..): 2024-10/2024-11, 2023-09/.., ../2015',
    pattern: DATE,
  });

export const quoteIds = z
  .array(id)
  .default([])
  .describe('Ids of the quotes that this rests on; none = unsourced');
export const note = words.optional().describe('A remark for the reader; it weighs nothing');
export const yn = z
  .string()
  .regex(/^[YN]{1,30}$/, { error: 'a state: 1 to 30 letters Y or N' })
  .meta({
    id: 'state',
    description: 'A state: one letter an option in the order of the game, Y taken, N not taken',
  });
export const expression = z.string().min(1).max(2000).meta({
  id: 'expression',
  description:
    'A proposition over options and named propositions, with ! & | -> <-> and parentheses',
});

/** A number, or what is known of it: a range with both ends included. */
export const amount = z
  .union([
    z.number().min(0),
    z
      .strictObject({
        low: z.number().min(0).describe('The least it may be'),
        high: z.number().min(0).describe('The most it may be'),
      })
      .refine((range) => range.low <= range.high, { error: 'low at most high' }),
  ])
  .meta({ id: 'amount', description: 'A number at least 0, or a range {low, high}' });
