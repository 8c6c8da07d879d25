/** Reads a text in a worker of its own: the lexicon is large, and is loaded only when it is asked for. */
import type { LexiconEntry } from '../../../reader/index.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import type { Language } from '../../../situation/index.ts';
import { trustedAddress } from '../../engine/trusted-address.ts';
import type { KnownActors } from './known-actor.ts';
import type { Span } from './queue.ts';
import url from './read-worker.ts?worker&url';

export interface ReadJob {
  readonly text: string;
  readonly published?: string;
  readonly language?: Language;
  /** Names of the analyst's own. */
  readonly lexicon?: readonly LexiconEntry[];
  /** Proposals that were read already: the text is not read again. */
  readonly proposals?: readonly Proposal[];
}

export interface Reading {
  readonly proposals: readonly Proposal[];
  readonly sentences: readonly (Span & { readonly isSilent: boolean })[];
  readonly known: KnownActors;
}

export type ReadAnswer =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly message: string };

let address: string | undefined;

/** @throws Error with what the reader says when the text cannot be read */
export function readText(job: ReadJob): Promise<Reading> {
  address ??= trustedAddress('mizan-reader', url);
  const worker = new Worker(address, { type: 'module' });
  return new Promise<Reading>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.ok) resolve(data.reading);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
