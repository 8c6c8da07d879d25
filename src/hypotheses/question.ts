/**
 * A question with its names: the matrix of `matrix.ts`, the ids of its rows and columns, who rated
 * what, and what each item goes back to. `from-situation.ts` makes it.
 */
import type { Grade } from './disconfirmation.ts';
import type { Consistency, Matrix, Range } from './matrix.ts';

/** Words in one to three languages. */
export type Words = Readonly<Partial<Record<'ar' | 'en' | 'fr', string>>>;

export interface HypothesisColumn {
  readonly id: string;
  /** As stated; null where it was not: never filled in. */
  readonly prior: Range | null;
}

/** A cell as it was rated. */
export interface RatingCell {
  readonly hypothesis: string;
  /** The same at both ends unless a range was given. */
  readonly low: Consistency;
  readonly high: Consistency;
  readonly likelihood: Range | null;
  readonly by: Words | null;
  readonly on: string | null;
}

/** The Admiralty grades of a source: two things, kept apart; F and 6 mean unknown, not worst. */
export interface Admiralty {
  readonly source: string;
  readonly reliability: string | null;
  readonly credibility: string | null;
}

export interface EvidenceRow {
  readonly id: string;
  readonly claim: string;
  readonly credibility: Grade;
  readonly relevance: Grade;
  readonly ratings: readonly RatingCell[];
  /** The first voice, as `source:ID`, `actor:ID` or `claim:ID` where nobody is named. */
  readonly origin: string;
  /** Id of the source in whose text the claim reaches us; null where the chain names none. */
  readonly text: string | null;
  /** Ids of the sources that the claim goes back to: it falls with any of them. */
  readonly sources: readonly string[];
  readonly grades: readonly Admiralty[];
  /** Ids of the claim's quotes. */
  readonly quotes: readonly string[];
}

export interface QuestionInput {
  readonly id: string;
  readonly hypotheses: readonly HypothesisColumn[];
  readonly evidence: readonly EvidenceRow[];
  readonly matrix: Matrix;
  /** Paths of the claims of the evidence that rest on no quote. */
  readonly unsourced: readonly string[];
}
