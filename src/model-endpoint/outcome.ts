/** What an error of a request means. Of its words none is used: they may quote what was sent. */
import type { Asked } from '../model-reader/index.ts';
import { OversizedAnswer, StrangeRequest } from './bounded-fetch.ts';

export type Outcome =
  | { readonly kind: 'answer'; readonly asked: Asked }
  | { readonly kind: 'schema' | 'refused'; readonly status: number }
  | { readonly kind: 'again'; readonly status?: number; readonly pauseMs?: number }
  | { readonly kind: 'stopped' | 'slow' | 'strange' };

export function outcomeOf(error: unknown, signal: AbortSignal | undefined): Outcome {
  if (signal?.aborted) return { kind: 'stopped' };
  const causes = causesOf(error);
  if (causes.some((one) => one instanceof OversizedAnswer))
    return { kind: 'answer', asked: { ok: false, why: 'oversized' } };
  if (causes.some((one) => one instanceof StrangeRequest)) return { kind: 'strange' };
  if (causes.some((one) => one instanceof Error && one.name === 'TimeoutError'))
    return { kind: 'slow' };
  const call = causes.find(isCall);
  const status = call?.statusCode;
  if (status === undefined) {
    // Not an answer of the protocol, though one came: text that is no JSON, no choice in it.
    const isAnswer = causes.some((one) => one instanceof Error && ANSWERS.has(one.name));
    return isAnswer ? { kind: 'answer', asked: MALFORMED } : { kind: 'again' };
  }
  if (status === 400 || status === 422) return { kind: 'schema', status };
  if (status === 408 || status === 429 || status >= 500) {
    const after = Number(call?.responseHeaders?.['retry-after']);
    return { kind: 'again', status, ...(after >= 0 ? { pauseMs: after * 1000 } : {}) };
  }
  return status < 300 ? { kind: 'answer', asked: MALFORMED } : { kind: 'refused', status };
}

const MALFORMED: Asked = { ok: false, why: 'malformed' };
const ANSWERS = new Set([
  'AI_JSONParseError',
  'AI_TypeValidationError',
  'AI_EmptyResponseBodyError',
  'AI_InvalidResponseDataError',
  'AI_NoContentGeneratedError',
  'AI_NoOutputGeneratedError',
]);

interface Call {
  readonly statusCode?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
}

const isCall = (error: unknown): error is Call =>
  error instanceof Error && error.name === 'AI_APICallError';

function causesOf(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let at = error; at !== undefined && found.length < 8; at = (at as Error | null)?.cause) {
    found.push(at);
    if (!(at instanceof Error)) break;
  }
  return found;
}
