/** What a reader is told first: one line a finding, its label and its value in words. */
import type { Situation } from '../../../situation/index.ts';
import type { Camp, Weighing } from '../../../weigh/index.ts';

export interface Side {
  readonly situation: Situation;
  readonly weighing: Weighing;
}

export interface Headline {
  readonly scale: 'conflict' | 'balance' | 'dependence' | 'hypotheses';
  /** Tells it apart, in the base and in every scenario alike. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** What the value only counts: two values may read the same and not be. */
  readonly counted?: readonly string[];
  readonly camps?: readonly Camp[];
  /** It is not settled: of two that read the same none says whether it is as before. */
  readonly isOpen?: true;
}
