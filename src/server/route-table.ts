/** Every route of the server, with what it takes and gives. Nothing is answered that is not here. */
import type { z } from 'zod';
import { answers, bodies, situationSchema } from './contract.ts';

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** `:id` stands for a part of the address. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** `required`: the route answers 428 without it. */
  readonly ifMatch?: 'required' | 'optional';
  /** By status; `null`: an answer without a JSON body. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
}

const { fault } = answers;
const denied = { 401: fault, 403: fault, 421: fault } as const;
const written = { 413: fault, 422: fault, 423: fault, 507: fault } as const;

export const routes = {
  listSituations: {
    method: 'get',
    path: '/api/situations',
    summary: 'The situations that are kept here',
    answers: { 200: answers.situations, ...denied },
  },
  getSituation: {
    method: 'get',
    path: '/api/situations/:id',
    summary: 'One situation, with its revision and the list of its texts',
    answers: { 200: answers.situation, 404: fault, 422: fault, ...denied },
  },
  createSituation: {
    method: 'post',
    path: '/api/situations',
    summary: 'A new situation, in a folder named after the id in the document',
    body: situationSchema,
    answers: { 201: answers.saved, 409: fault, ...written, ...denied },
  },
  putSituation: {
    method: 'put',
    path: '/api/situations/:id',
    summary: 'Another document in place of the revision named by If-Match',
    body: situationSchema,
    ifMatch: 'required',
    answers: {
      200: answers.saved,
      404: fault,
      412: answers.conflict,
      428: fault,
      ...written,
      ...denied,
    },
  },
  listTexts: {
    method: 'get',
    path: '/api/situations/:id/sources',
    summary: 'The stored texts of a situation',
    answers: { 200: answers.texts, 404: fault, ...denied },
  },
  getText: {
    method: 'get',
    path: '/api/situations/:id/sources/:file',
    summary: 'One stored text',
    answers: { 200: answers.text, 304: null, 404: fault, 422: fault, ...denied },
  },
  putText: {
    method: 'put',
    path: '/api/situations/:id/sources/:file',
    summary: 'A new text; with If-Match another text in place of the one with that digest',
    body: bodies.text,
    ifMatch: 'optional',
    answers: {
      200: answers.textSaved,
      201: answers.textSaved,
      404: fault,
      412: answers.textConflict,
      ...written,
      ...denied,
    },
  },
  listReviews: {
    method: 'get',
    path: '/api/situations/:id/reviews',
    summary: 'The review files beside a situation',
    answers: { 200: answers.reviews, 404: fault, ...denied },
  },
  getReview: {
    method: 'get',
    path: '/api/situations/:id/reviews/:file',
    summary: 'One review: a text, what was read in it, what was answered',
    answers: { 200: answers.review, 404: fault, 422: fault, ...denied },
  },
  putAnswers: {
    method: 'put',
    path: '/api/situations/:id/reviews/:file',
    summary: 'Answers in place of those of the review named by If-Match; its proposals stay',
    body: bodies.answers,
    ifMatch: 'required',
    answers: {
      200: answers.answersSaved,
      404: fault,
      412: answers.textConflict,
      428: fault,
      ...written,
      ...denied,
    },
  },
  getModel: {
    method: 'get',
    path: '/api/model',
    summary: 'The language model that the server was started with, if any',
    answers: { 200: answers.model, ...denied },
  },
  readByModel: {
    method: 'post',
    path: '/api/situations/:id/reviews',
    summary: 'A stored text read by the rules and by the language model, into its review file',
    body: bodies.review,
    answers: {
      201: answers.reviewMade,
      404: fault,
      429: fault,
      501: fault,
      503: fault,
      504: fault,
      ...written,
      ...denied,
    },
  },
  getLexicon: {
    method: 'get',
    path: '/api/situations/:id/lexicon',
    summary: 'Names of the analyst’s own, for reading texts of this situation',
    answers: { 200: answers.lexicon, 404: fault, 422: fault, ...denied },
  },
  report: {
    method: 'post',
    path: '/api/situations/:id/report',
    summary: 'The report of a situation as a file',
    query: bodies.reportQuery,
    body: bodies.report,
    answers: {
      200: null,
      404: fault,
      422: fault,
      429: fault,
      501: fault,
      503: fault,
      504: fault,
      ...denied,
    },
  },
  read: {
    method: 'post',
    path: '/api/read',
    summary: 'A text into proposals',
    body: bodies.read,
    answers: {
      200: answers.reading,
      413: fault,
      422: fault,
      429: fault,
      503: fault,
      504: fault,
      ...denied,
    },
  },
  startJob: {
    method: 'post',
    path: '/api/jobs',
    summary: 'Starts work that takes its time, in a thread of its own',
    body: bodies.job,
    answers: {
      202: answers.job,
      404: fault,
      413: fault,
      422: fault,
      429: fault,
      501: fault,
      ...denied,
    },
  },
  getJob: {
    method: 'get',
    path: '/api/jobs/:id',
    summary: 'How far a job is, and what came of it',
    answers: { 200: answers.job, 404: fault, ...denied },
  },
  cancelJob: {
    method: 'delete',
    path: '/api/jobs/:id',
    summary: 'Stops a job; it has stopped when this answers',
    answers: { 200: answers.job, 404: fault, ...denied },
  },
  openapi: {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This list',
    answers: { 200: null, ...denied },
  },
} as const satisfies Record<string, Route>;
