/**
 * The shape of what the dependence scale finds for one client: the command-line contract's, and
 * more. `depend-report.ts` fills it.
 */
import type { Cell } from './client.ts';
import type { Range } from './model.ts';
import type { PoolReport } from './pool-report.ts';
import type { Rankings } from './ranking-report.ts';
import type { SpreadReport } from './spread-report.ts';

export interface DependSettings {
  /** An actor with needs; the first of the situation where absent. */
  readonly client?: string;
  /** Suppliers taken away, beside the whole. */
  readonly without?: readonly string[];
  /** Seed of every draw. */
  readonly seed?: number;
  /** Uniform draws to rank over besides the corners; none by default. */
  readonly draws?: number;
  /** Thresholds of coverage whose survival numbers are given. */
  readonly thresholds?: readonly number[];
}

export interface NeedReport {
  readonly id: string;
  readonly weight: number;
  readonly demand: number;
  readonly coverage: Range;
  readonly gap: Range;
  /** At the middle of the ranges; null when nothing is given. */
  readonly hhi: number | null;
  readonly hhiRange: Range | null;
  readonly effectiveSuppliers: number | null;
  readonly effectiveByEntropy: number | null;
  readonly quotes: readonly string[];
  readonly suppliers: readonly Omit<Cell, 'need'>[];
}

export interface SupplierReport {
  readonly id: string;
  readonly loss: Range;
  readonly shapley: Range;
  /** Standard error of the ends of `shapley` where orders were drawn; 0 where all were gone through. */
  readonly shapleyError: number;
  /** Per need that it gives to, as shares of the need. */
  readonly byNeed: readonly { need: string; loss: Range; shapley: Range }[];
}

/**
 * At the middle of the ranges, after the best reallocation of what each supplier gives now;
 * `theirs` is null where the supplier is not modelled as a client of this one.
 */
export interface LeverageReport {
  readonly supplier: string;
  readonly ours: number;
  readonly theirs: number | null;
  readonly leverage: number | null;
}

export interface WithoutReport {
  readonly suppliers: readonly string[];
  readonly coverage: Range;
  readonly loss: Range;
  readonly needs: readonly { id: string; coverage: Range; gap: Range; loss: Range }[];
  /** Where capacities are stated: the pools when the suppliers give nothing. */
  readonly pools?: readonly PoolReport[];
}

export interface DependReport {
  readonly client: string;
  readonly asOf: string;
  readonly coverage: Range;
  readonly needs: readonly NeedReport[];
  readonly suppliers: readonly SupplierReport[];
  /** `worst` is the set that leaves least at the low ends, `worstAtHigh` at the high ends. */
  readonly kOut: readonly {
    k: number;
    coverage: Range;
    worst: readonly string[];
    worstTied: number;
    worstAtHigh: readonly string[];
  }[];
  readonly survival: readonly {
    threshold: number;
    number: { low: number | null; high: number | null };
  }[];
  readonly rankings: Rankings;
  readonly drawn?: Rankings;
  readonly leverage: readonly LeverageReport[];
  readonly spread: readonly SpreadReport[];
  readonly spreadBasis: 'supplies-between-clients' | 'no-supplier-has-another-client';
  /** What suppliers can deliver at once, to every client; absent where no capacity is stated. */
  readonly pools?: readonly PoolReport[];
  readonly without?: WithoutReport;
  readonly unsourced: readonly string[];
  readonly illustrative: readonly string[];
  /** What a comparison watches: who counts most in most worlds, and who alone serves a need. */
  readonly headline: {
    largestLoss: readonly string[];
    largestShapley: readonly string[];
    onlySource: readonly { need: string; supplier: string }[];
  };
}
