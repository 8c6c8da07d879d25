/** The form of an analyst's own lexicon: a list of the entries that `entry.ts` describes. */
import { z } from 'zod';
import { date, id } from '../../situation/grammar.ts';

const forms = z.array(z.string().trim().min(1).max(200)).max(200);
const byLanguage = { ar: forms.optional(), en: forms.optional(), fr: forms.optional() };
const listed = z.strictObject(byLanguage);
const validity = { from: date.optional(), to: date.optional() };

const entry = z.strictObject({
  id,
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'an ISO 3166-1 code of three letters' })
    .optional(),
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
  names: listed.refine((names) => Object.values(names).some((list) => list.length > 0), {
    error: 'a name in at least one of ar, en, fr',
  }),
  adjective: listed.optional(),
  people: listed.optional(),
  metonyms: z
    .array(z.strictObject({ kind: z.enum(['capital', 'seat', 'other']), ...byLanguage }))
    .optional(),
  leaders: z.array(z.strictObject({ id, names: listed, ...validity })).optional(),
  acronyms: listed.optional(),
  rule: z.string().max(2000).optional(),
  note: z.string().max(2000).optional(),
  ...validity,
  partOf: id.optional(),
});

export const lexiconSchema = z.array(entry).max(20_000);
