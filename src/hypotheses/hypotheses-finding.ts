/**
 * The shape of what the hypotheses scale finds on one question: the command-line contract's, and
 * more. `hypotheses-report.ts` fills it. Rules are named, never told: the words are the report's.
 */
import type { Grade } from './disconfirmation.ts';
import type { Posterior } from './likelihood.ts';
import type { Range } from './matrix.ts';
import type { EvidenceRow } from './question.ts';

export interface HypothesisReport {
  readonly id: string;
  /** At the middle of the ratings' ranges; 0 = nothing against it. */
  readonly inconsistency: number;
  readonly inconsistencyRange: Range;
  /** The same with every item counted, repeats of one origin included. */
  readonly everyItem: Range;
  /** The same with only the strongest item of each origin. */
  readonly onePerOrigin: Range;
  /** Of the complete items that count, together; null where there are none. */
  readonly likelihood: Range | null;
  readonly prior: Range | null;
  readonly posterior: Range | null;
}

export interface EvidenceReport extends EvidenceRow {
  /** One measure, named by `diagnosticityRule`, at the middle; null where it has no end. */
  readonly diagnosticity: number | null;
  readonly diagnosticityRule: 'likelihood-spread' | 'consistency-spread' | 'not-rated';
  /** In units of ln; a null end = without end. Null where some likelihood is missing. */
  readonly likelihoodSpread: { low: number | null; high: number | null } | null;
  /** In steps of the scale. Null where fewer than two hypotheses are rated. */
  readonly consistencySpread: Range | null;
  /** Credibility × relevance, as a factor. */
  readonly weight: number;
  readonly heldAgainst: readonly { hypothesis: string; low: number; high: number }[];
  /** False: it repeats what its origin says in another text, which counts. */
  readonly counted: boolean;
  /** Whether it enters the likelihoods. */
  readonly complete: boolean;
}

export interface FragileReport {
  /** Id of a claim or of a source. */
  readonly drop: string;
  readonly kind: 'claim' | 'source';
  /** Ids of the items that fall. */
  readonly items: readonly string[];
  readonly order: readonly string[];
  readonly classes: readonly (readonly string[])[];
  readonly leaderTurns: boolean;
}

/** What each score is made by, with its numbers. */
export interface Rules {
  readonly inconsistency: {
    readonly rule: 'weighted-inconsistency';
    readonly II: -2;
    readonly I: -1;
    readonly grades: Readonly<Record<Grade, number>>;
  };
  readonly counting: { readonly rule: 'repeats-of-one-origin-once' };
  readonly everyItem: { readonly rule: 'every-item' };
  readonly onePerOrigin: { readonly rule: 'strongest-of-each-origin' };
  readonly likelihood: { readonly rule: 'product-of-complete-items'; readonly items: number };
  readonly posterior: { readonly rule: 'corners'; readonly status: Posterior['status'] };
  readonly diagnosticity: { readonly rule: 'likelihood-spread-else-consistency-spread' };
}

export interface HypothesesReport {
  readonly question: string;
  readonly hypotheses: readonly HypothesisReport[];
  readonly evidence: readonly EvidenceReport[];
  /** Least against first; those that tie in the order of the document. */
  readonly order: readonly string[];
  readonly classes: readonly (readonly string[])[];
  /** The classes of more than one. */
  readonly ties: readonly (readonly string[])[];
  /** Pairs whose order the ranges of the ratings leave open. */
  readonly unsettled: readonly (readonly [string, string])[];
  /** Ids of the items that tell nothing apart. */
  readonly undiagnostic: readonly string[];
  readonly fragile: readonly FragileReport[];
  /** Instead of posteriors too: how many times likelier under `a` than under `b`; null = no end. */
  readonly likelihoodRatios: readonly {
    a: string;
    b: string;
    low: number | null;
    high: number | null;
  }[];
  /** Cells of the matrix that nobody rated. */
  readonly unrated: readonly { item: string; hypothesis: string }[];
  /** Paths of the claims of the evidence that rest on no quote. */
  readonly unsourced: readonly string[];
  readonly rules: Rules;
  readonly headline: { readonly leading: readonly string[] };
}
