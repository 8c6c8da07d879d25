/** What was read and answered in this session, by text. Answers outlive a reload of the page. */
import { createStore } from 'zustand';
import type { Review, ReviewDecision } from '../../../review/index.ts';
import type { Decision } from './queue.ts';
import type { Reading } from './reading.ts';

/** The review file that the answers go to, with what stands in it as far as this window knows. */
interface KeptFile {
  readonly file: string;
  readonly sha256: string;
  readonly answers: readonly ReviewDecision[];
  readonly readers: Review['readers'];
}

export interface TextReview {
  /** Grows when the text is to be read again. */
  readonly round?: number;
  readonly reading?: Reading | undefined;
  readonly isReading?: boolean;
  readonly fault?: string;
  readonly decisions: readonly Decision[];
  readonly kept?: KeptFile | undefined;
  /** The last answers could not be written to it. */
  readonly isUnwritten?: boolean;
  /** The proposal that is asked about. */
  readonly at?: string;
}

export const noReview: TextReview = { decisions: [] };

/** By `situation/source`. */
export const session = createStore<Readonly<Record<string, TextReview>>>(() => ({}));

const stored = (key: string) => `mizan.review.${key}`;

/** The answers kept by the browser for as long as its window is open. */
function keptDecisions(key: string): readonly Decision[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(stored(key)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

export function reviewOf(key: string): TextReview {
  return session.getState()[key] ?? { decisions: keptDecisions(key) };
}

export function setReview(key: string, part: Partial<TextReview>): void {
  session.setState({ [key]: { ...reviewOf(key), ...part } });
  if (part.decisions === undefined) return;
  try {
    sessionStorage.setItem(stored(key), JSON.stringify(part.decisions));
  } catch {
    // Without storage the answers last as long as the page.
  }
}
