/**
 * `mizan read --into`: the review file beside a situation. The situation itself is not touched, and
 * no answer that a person gave is lost (`keepReview`).
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Review } from '../review/index.ts';
import { keepReview } from '../server/keep-review.ts';
import type { Language } from '../situation/index.ts';
import { folderStore, type OpenSituation, StoreFailure } from '../store/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { readSituation } from './input.ts';
import { requirePath } from './require-file.ts';

export interface WrittenReview {
  readonly file: string;
  /** That a person is asked about: an actor once, dates with what they date. */
  readonly proposals: number;
  /** Answers that were there and are kept. */
  readonly kept: number;
}

/** The situation that a review is to go beside, checked before anything is read or asked. */
export function requireSituation(path: string, language: Language): OpenSituation {
  requirePath(path);
  if (statSync(path).isDirectory() && !existsSync(join(path, 'situation.json')))
    throw new CallFailure(`expected --into a situation, found no situation.json in "${path}"`);
  return readSituation(path, language);
}

/** When a text that the situation holds already was published, as the situation has it. */
export function knownDate({ situation, texts }: OpenSituation, text: string): string | undefined {
  const source = situation.sources.find(({ id }) => texts.get(id) === text);
  return source?.published?.includes('/') ? undefined : source?.published;
}

export async function writeReview(into: string, review: Review): Promise<WrittenReview> {
  const store = await folderStore(into);
  try {
    const folder = statSync(into).isDirectory() ? into.replace(/\/+$/, '') : dirname(into);
    const written = await keepReview(store, (await store.list())[0]!, folder, review);
    if (written.ok) {
      const { file, proposals, kept } = written;
      return { file: join(folder, 'reviews', file), proposals, kept };
    }
    if ('issues' in written) throw new InputFailure(written.issues);
    throw InputFailure.said(
      folder,
      'reviews',
      `expected to write the review, found ${written.reason}`,
    );
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    throw InputFailure.said(into, 'reviews', error.message);
  } finally {
    await store.close();
  }
}
