/** The review files behind the server, and the analyst's own names: both stand beside a situation. */
import type { LexiconEntry } from '../../reader/index.ts';
import type { Review, ReviewDecision } from '../../review/index.ts';
import { asked, good } from './server-answer.ts';

export interface ReviewEntry {
  /** The name inside reviews/. */
  readonly file: string;
  readonly ok: boolean;
  readonly source?: Review['source'];
  readonly proposals?: number;
  readonly answered?: number;
}

export interface KeptReview {
  readonly file: string;
  readonly sha256: string;
  readonly review: Review;
}

const pathOf = (situation: string, file?: string) =>
  `/api/situations/${encodeURIComponent(situation)}/reviews${file === undefined ? '' : `/${encodeURIComponent(file)}`}`;

export async function listReviews(situation: string): Promise<readonly ReviewEntry[]> {
  const found = await good<{ reviews: ReviewEntry[] }>(await asked(pathOf(situation)));
  return found.reviews;
}

export async function fetchReview(situation: string, file: string): Promise<KeptReview> {
  return good(await asked(pathOf(situation, file)));
}

/** @returns the digest of the file as it is now; nothing when somebody else has answered meanwhile */
export async function saveAnswers(
  situation: string,
  { file, sha256 }: Pick<KeptReview, 'file' | 'sha256'>,
  decisions: readonly ReviewDecision[],
): Promise<string | undefined> {
  const answer = await asked(pathOf(situation, file), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${sha256}"` },
    body: JSON.stringify({ decisions }),
  });
  if (answer.status === 412) return undefined;
  return (await good<{ sha256: string }>(answer)).sha256;
}

/** Names of the analyst's own, checked by the server. */
export async function ownLexicon(situation: string): Promise<readonly LexiconEntry[]> {
  const path = `/api/situations/${encodeURIComponent(situation)}/lexicon`;
  return (await good<{ entries: LexiconEntry[] }>(await asked(path))).entries;
}
