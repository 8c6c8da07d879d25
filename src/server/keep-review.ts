/**
 * Keeping a review beside its situation, so that no answer is lost.
 *   1. the file is named after the text; one of that name about another text gets another name
 *   2. a review of the same text keeps its answers (`carriedOver`)
 *   3. written over the revision that was read; where somebody answers meanwhile it is read again
 */
import { setTimeout as wait } from 'node:timers/promises';
import {
  carriedOver,
  parseReview,
  printReview,
  questionCount,
  type Review,
} from '../review/index.ts';
import type { Issue } from '../situation/index.ts';
import type { Store } from '../store/index.ts';

export type KeptReview =
  | {
      readonly ok: true;
      /** The name inside reviews/. */
      readonly file: string;
      readonly sha256: string;
      /** That a person is asked about: an actor once, dates with what they date. */
      readonly proposals: number;
      /** Answers that were there and are kept. */
      readonly kept: number;
    }
  /** The file of that name is broken. */
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly reason: string };

const TRIES = 10;
const PAUSE_MS = 100;

/**
 * @param folder the name under which errors speak of the place of the file
 * @throws StoreFailure when something stands in the way that no writer can mend
 */
export async function keepReview(
  store: Store,
  id: string,
  folder: string,
  review: Review,
): Promise<KeptReview> {
  let reason = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const place = await placeOf(store, id, folder, review);
    if ('issues' in place) return { ok: false, issues: place.issues };
    const { file, before, revision } = place;
    const now = before === undefined ? review : carriedOver(before, review);
    const bytes = new TextEncoder().encode(printReview(now));
    const written = await store.writeReview(id, file, bytes, revision);
    if (written.ok) {
      const [proposals, kept] = [questionCount(now.proposals), now.decisions.length];
      return { ok: true, file, sha256: written.revision, proposals, kept };
    }
    if (written.kind === 'failed') return { ok: false, reason: written.code };
    // Another writer came first, or is at it: what it wrote is read, and this reading joined to it.
    reason = written.kind === 'read-only' ? written.reason : 'another writer';
    await wait(PAUSE_MS);
  }
  return { ok: false, reason };
}

interface Place {
  readonly file: string;
  readonly before?: Review;
  readonly revision: string | null;
}

/** The first name that is free, or that the review of the same text has. */
async function placeOf(
  store: Store,
  id: string,
  folder: string,
  review: Review,
): Promise<Place | { readonly issues: readonly Issue[] }> {
  const { sha256, name } = review.source;
  const plain = plainName(name) || 'text';
  const own = `${plain}.${sha256.slice(0, 12)}.json`;
  for (const file of [`${plain}.json`, own]) {
    const stored = await store.readReview(id, file);
    if (stored === undefined) return { file, revision: null };
    const parsed = parseReview(stored.bytes, `${folder}/reviews/${file}`);
    if (!parsed.ok) return { issues: parsed.errors };
    if (parsed.value.source.sha256 === sha256)
      return { file, before: parsed.value, revision: stored.revision };
  }
  throw new Error('two texts of one digest');
}

/** A name of a-z, 0-9, dot, hyphen and underscore, as near to that of the file as can be. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 80)
    .replace(/\.+$/, '');
}
