/** Dependence: who covers which need, and what a withdrawal breaks and spreads to. */

export type { CascadeClient, CascadeReport } from './cascade-report.ts';
export { thresholdOf } from './cascade-report.ts';
export type {
  CapacityRow,
  Cell,
  Client,
  DependInput,
  NeedRow,
  ThresholdRow,
} from './client.ts';
export { concentration, hhiRange } from './concentration.ts';
export { coverage, coverageRange, needCoverage, needCoverageRange } from './coverage.ts';
export { debtRank } from './debt-rank.ts';
export type {
  DependReport,
  DependSettings,
  LeverageReport,
  NeedReport,
  SupplierReport,
  WithoutReport,
} from './depend-finding.ts';
export { dependReport } from './depend-report.ts';
export { dependInput } from './from-situation.ts';
export { bestCoverage, leverage, type Side, vulnerability } from './leverage.ts';
export { type Dependence, type DependenceTable, dependence, type Range } from './model.ts';
export { delivery, type Pick, type Pool, pools } from './pool.ts';
export type { Hold, PoolReport } from './pool-report.ts';
export { lossRange, needLossRange, oppositeCorners, shapleyRange } from './range.ts';
export { lossInNeed, type Ranking, ranking, shapleyInNeed } from './ranking.ts';
export type { RankingReport, Rankings } from './ranking-report.ts';
export { type Shapley, shapley } from './shapley.ts';
export { type Delivery, type SharedCapacity, sharedCapacity } from './shared-capacity.ts';
export { type Cascade, cascade, criticalRanges, criticalThresholds } from './spread.ts';
export { type SpreadReport, spreadReport } from './spread-report.ts';
export { kOut, loss, needLoss, survivalNumber } from './withdrawal.ts';
