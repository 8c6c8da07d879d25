/**
 * `mizan read --into`: the review file beside a situation. The situation itself is not touched, and
 * no answer that a person gave is lost.
 *   1. the file is named after the text; one of that name about another text gets another name
 *   2. a review of the same text keeps its answers (`carriedOver`)
 *   3. written durably, over the revision that was read; somebody who answers meanwhile is not
 *      overwritten: the file is read again
 */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  carriedOver,
  parseReview,
  printReview,
  questionCount,
  type Review,
} from '../review/index.ts';
import { folderStore, type OpenSituation, type Store, StoreFailure } from '../store/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { readSituation, requireFile } from './input.ts';

export interface WrittenReview {
  readonly file: string;
  /** That a person is asked about: an actor once, dates with what they date. */
  readonly proposals: number;
  /** Answers that were there and are kept. */
  readonly kept: number;
}

const TRIES = 10;

/** The situation that a review is to go beside, checked before anything is read or asked. */
export function requireSituation(path: string): OpenSituation {
  requireFile(path);
  if (statSync(path).isDirectory() && !existsSync(join(path, 'situation.json')))
    throw new CallFailure(`expected --into a situation, found no situation.json in "${path}"`);
  return readSituation(path);
}

/** When a text that the situation holds already was published, as the situation has it. */
export function knownDate({ situation, texts }: OpenSituation, text: string): string | undefined {
  const source = situation.sources.find(({ id }) => texts.get(id) === text);
  return source?.published?.includes('/') ? undefined : source?.published;
}

export async function writeReview(into: string, review: Review): Promise<WrittenReview> {
  const store = await folderStore(into);
  try {
    return await writtenInto(store, into, review);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    throw InputFailure.at(into, 'reviews', error.message);
  } finally {
    await store.close();
  }
}

async function writtenInto(store: Store, into: string, review: Review): Promise<WrittenReview> {
  const id = (await store.list())[0]!;
  const folder = statSync(into).isDirectory() ? into : join(into, '..');
  let reason = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const { name, before, revision } = await placeOf(store, id, folder, review);
    const now = before === undefined ? review : carriedOver(before, review);
    const bytes = new TextEncoder().encode(printReview(now));
    const written = await store.writeReview(id, name, bytes, revision);
    if (written.ok) {
      const kept = now.decisions.length;
      return { file: join(folder, 'reviews', name), proposals: questionCount(now.proposals), kept };
    }
    if (written.kind === 'failed') {
      reason = written.code;
      break;
    }
    // Another writer came first, or is at it: what it wrote is read, and this reading joined to it.
    reason = written.kind === 'read-only' ? written.reason : 'another writer';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw InputFailure.at(folder, 'reviews', `expected to write the review, found ${reason}`);
}

interface Place {
  readonly name: string;
  readonly before?: Review;
  readonly revision: string | null;
}

/** The first name that is free, or that the review of the same text has. */
async function placeOf(store: Store, id: string, folder: string, review: Review): Promise<Place> {
  const { sha256, name } = review.source;
  const plain = plainName(name) || 'text';
  for (const file of [`${plain}.json`, `${plain}.${sha256.slice(0, 12)}.json`]) {
    const stored = await store.readReview(id, file);
    if (stored === undefined) return { name: file, revision: null };
    const parsed = parseReview(stored.bytes, join(folder, 'reviews', file));
    if (!parsed.ok) throw InputFailure.fromIssues(parsed.errors);
    if (parsed.value.source.sha256 === sha256)
      return { name: file, before: parsed.value, revision: stored.revision };
  }
  throw InputFailure.at(folder, 'reviews', `expected a free name for the review of ${name}`);
}

/** A name of a-z, 0-9, dot, hyphen and underscore, as near to that of the file as can be. */
function plainName(path: string): string {
  return basename(path)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 80)
    .replace(/\.+$/, '');
}
