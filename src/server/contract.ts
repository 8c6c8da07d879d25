/**
 * What the routes take and give: one zod schema each, from which come the checks of every body and
 * answer, and the OpenAPI page.
 */
import { z } from 'zod';
import { decisionsSchema, reviewSchema } from '../review/index.ts';
import { date, id } from '../situation/grammar.ts';
import { situationSchema } from '../situation/schema.ts';
import { languages } from '../situation/words.ts';

export { situationSchema };

const revision = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 digest of the stored file');

const issue = z
  .strictObject({
    file: z.string(),
    path: z.string().describe('`ties[3].b`'),
    line: z.int(),
    column: z.int(),
    expected: z.string(),
    found: z.string(),
    message: z.string(),
    near: z.string().optional().describe('A name that exists and is close'),
  })
  .meta({ id: 'Issue', description: 'What is wrong with a document, and where' });

const text = z.strictObject({
  file: z.string().describe('The name inside sources/'),
  length: z.int().describe('In bytes'),
  sha256: revision,
});

/** Settings of a weighing. */
const settings = {
  asOf: date.optional().describe('Weigh at this date instead of the situation’s own'),
  scenario: id.optional().describe('Apply a scenario of the situation'),
  readings: z.record(id, id).optional().describe('Alternative readings, by decision maker'),
};

const subject = {
  situation: id.optional().describe('The id of a stored situation'),
  document: z.unknown().optional().describe('A document that is not stored, instead'),
};

const reading = {
  text: z.string().max(5_000_000),
  published: date.optional().describe('Without it relative dates stay open'),
  language: z.enum(languages).optional().describe('Found out where absent'),
};

const formats = ['html', 'md', 'docx', 'pdf'] as const;
const states = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

export const bodies = {
  text: z.strictObject({ text: z.string() }).meta({ id: 'TextBody' }),
  answers: z.strictObject({ decisions: decisionsSchema }).meta({ id: 'AnswersBody' }),
  review: z
    .strictObject({
      file: z.string().describe('A stored text, the name inside sources/'),
      published: date.optional(),
      language: z.enum(languages).optional(),
    })
    .meta({ id: 'ReviewBody' }),
  report: z.strictObject(settings).meta({ id: 'ReportBody' }),
  read: z.strictObject(reading).meta({ id: 'ReadBody' }),
  job: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('weigh'),
        ...subject,
        ...settings,
        language: z.enum(languages).optional(),
      }),
      z.strictObject({
        kind: z.literal('conflict'),
        ...subject,
        game: id,
        readings: settings.readings,
        sanctions: z.enum(['sequence', 'single']).optional(),
      }),
      z.strictObject({ kind: z.literal('read'), ...reading }),
      z.strictObject({
        kind: z.literal('report'),
        ...subject,
        ...settings,
        format: z.enum(formats),
        lang: z.enum(languages).optional(),
      }),
    ])
    .meta({ id: 'JobBody' }),
  reportQuery: z
    .strictObject({
      format: z.enum(formats).default('html'),
      lang: z.enum(languages).default('en'),
    })
    .meta({ id: 'ReportQuery' }),
};

export const answers = {
  fault: z
    .strictObject({
      id: z.string().describe('One of a fixed list; what a program reads'),
      message: z.string().describe('For a person'),
      issues: z.array(issue).optional(),
      revision: revision.nullable().optional().describe('What is stored now'),
    })
    .meta({ id: 'Fault', description: 'Why there is no other answer' }),
  situations: z
    .strictObject({
      situations: z.array(
        z.strictObject({
          id,
          ok: z.boolean().describe('Whether the file holds a sound document'),
          revision,
          title: situationSchema.shape.title.optional(),
          question: situationSchema.shape.question,
          asOf: date.optional(),
          counts: z
            .strictObject({ sources: z.int(), actors: z.int(), events: z.int() })
            .optional()
            .describe('How much it holds'),
          changed: z.iso.datetime().optional().describe('When its document was last written'),
          readOnly: z.string().nullable().describe('Why nothing can be written'),
        }),
      ),
    })
    .meta({ id: 'Situations' }),
  situation: z
    .strictObject({
      id,
      revision,
      document: situationSchema,
      texts: z.array(text),
      warnings: z.array(issue),
      readOnly: z.string().nullable(),
    })
    .meta({ id: 'StoredSituation' }),
  saved: z
    .strictObject({ id, revision, warnings: z.array(issue) })
    .meta({ id: 'Saved', description: 'The write is on the disk' }),
  conflict: z
    .strictObject({
      id: z.literal('conflict'),
      message: z.string(),
      revision: revision.nullable(),
      document: situationSchema.nullable(),
    })
    .meta({ id: 'Conflict', description: 'Another write came first: what is stored now' }),
  texts: z.strictObject({ texts: z.array(text) }).meta({ id: 'Texts' }),
  text: z
    .strictObject({ file: z.string(), text: z.string(), sha256: revision })
    .meta({ id: 'StoredText' }),
  textSaved: text.meta({ id: 'TextSaved' }),
  textConflict: z
    .strictObject({ id: z.literal('conflict'), message: z.string(), sha256: revision.nullable() })
    .meta({ id: 'TextConflict' }),
  reviews: z
    .strictObject({
      reviews: z.array(
        z.strictObject({
          file: z.string().describe('The name inside reviews/'),
          sha256: revision,
          ok: z.boolean().describe('Whether the file holds a sound review'),
          source: reviewSchema.shape.source.optional(),
          proposals: z.int().optional().describe('That a person is asked about: an actor once'),
          answered: z.int().optional(),
        }),
      ),
    })
    .meta({ id: 'Reviews' }),
  review: z
    .strictObject({ file: z.string(), sha256: revision, review: reviewSchema })
    .meta({ id: 'StoredReview' }),
  answersSaved: z.strictObject({ file: z.string(), sha256: revision }).meta({ id: 'AnswersSaved' }),
  reviewMade: z
    .strictObject({
      file: z.string(),
      sha256: revision,
      proposals: z.int(),
      kept: z.int().describe('Answers that were there and are kept'),
      counts: z.record(z.string(), z.int()).describe('What the model gave, and what was dropped'),
    })
    .meta({ id: 'ReviewMade' }),
  model: z
    .strictObject({
      model: z.string().nullable().describe('None: the server was started without one'),
      endpoint: z.string().optional(),
      isLocal: z.boolean().optional().describe('What is read does not leave the machine'),
    })
    .meta({ id: 'Model' }),
  lexicon: z
    .strictObject({ entries: z.array(z.looseObject({ id })) })
    .meta({ id: 'Lexicon', description: 'The analyst’s own names, of lexicon.json' }),
  reading: z
    .strictObject({
      source: z.strictObject({
        language: z.enum(languages),
        published: z.string().optional(),
        length: z.int(),
        sha256: revision,
      }),
      proposals: z.array(z.looseObject({ kind: z.string(), rule: z.string() })),
      flags: z.array(z.looseObject({})),
      silent: z.array(z.strictObject({ start: z.int(), end: z.int() })),
      openDates: z.int(),
    })
    .meta({ id: 'Reading', description: 'Proposals, never facts' }),
  job: z
    .strictObject({
      id: z.string(),
      kind: z.enum(['weigh', 'conflict', 'read', 'report']),
      state: z.enum(states),
      result: z.unknown().optional(),
      error: z.strictObject({ id: z.string(), message: z.string() }).optional(),
    })
    .meta({ id: 'Job' }),
};

export type JobBody = z.infer<typeof bodies.job>;
export type JobAnswer = z.infer<typeof answers.job>;
