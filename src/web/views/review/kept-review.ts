/**
 * The review file behind a text, where there is one: opened, and given each answer in turn.
 *   1. answers are written one after the other, each over the file as this window knows it
 *   2. where somebody answered meanwhile, both sets are put together, and written again
 *   3. what could not be written stays in this window and goes with the next
 */
import type { ReviewDecision } from '../../../review/index.ts';
import { sha256 } from '../../../situation/index.ts';
import {
  fetchReview,
  type KeptReview,
  listReviews,
  saveAnswers,
} from '../../data/review-source.ts';
import { decisionsOf, mergedAnswers } from './kept-answer.ts';
import { reviewOf, setReview } from './session.ts';

/** The sound review of exactly this text; the first, where there are several. */
export async function keptReview(situation: string, text: string): Promise<KeptReview | undefined> {
  const digest = sha256(text);
  const entries = await listReviews(situation);
  const entry = entries.find((one) => one.ok && one.source?.sha256 === digest);
  return entry && fetchReview(situation, entry.file);
}

const turns = new Map<string, Promise<void>>();
/** What was last asked to be written, by key: it may still be on its way. */
const wanted = new Map<string, string>();
const TRIES = 5;

/**
 * Writes the answers after those that are on their way, where they are others.
 * @param key of the session, `situation/source`
 */
export function recordAnswers(
  situation: string,
  key: string,
  answers: readonly ReviewDecision[],
): Promise<void> {
  const text = JSON.stringify(answers);
  const before = wanted.get(key) ?? JSON.stringify(reviewOf(key).kept?.answers);
  if (text === before) return turns.get(key) ?? Promise.resolve();
  wanted.set(key, text);
  const write = async () => {
    try {
      await written(situation, key, answers);
      setReview(key, { isUnwritten: false });
    } catch {
      wanted.delete(key);
      setReview(key, { isUnwritten: true });
    }
  };
  const turn = (turns.get(key) ?? Promise.resolve()).then(write);
  turns.set(key, turn);
  return turn;
}

async function written(
  situation: string,
  key: string,
  answers: readonly ReviewDecision[],
): Promise<void> {
  let ours = answers;
  for (let tries = 0; tries < TRIES; tries++) {
    const { kept } = reviewOf(key);
    if (kept === undefined) return;
    const digest = await saveAnswers(situation, kept, ours);
    if (digest !== undefined) {
      setReview(key, { kept: { ...kept, sha256: digest, answers: ours } });
      return;
    }
    const theirs = await fetchReview(situation, kept.file);
    ours = mergedAnswers(kept.answers, ours, theirs.review.decisions);
    // What is answered here meanwhile stays; what was answered there and not here is added.
    const { decisions } = reviewOf(key);
    const here = new Set([
      ...decisions.map((one) => one.key),
      ...kept.answers.map((one) => one.proposal),
    ]);
    const added = theirs.review.decisions.filter(({ proposal }) => !here.has(proposal));
    setReview(key, {
      kept: { ...kept, sha256: theirs.sha256, answers: theirs.review.decisions },
      decisions: [...decisions, ...decisionsOf(added, [], new Set())],
    });
  }
  throw new Error('the review is answered elsewhere all the time');
}
