/** Balance: which ties are under strain, and how far a signed network is from two consistent sides. */

export { algebraicConflict } from './algebraic-conflict.ts';
export type { Alternative, BalanceInput, OpenReason } from './balance-input.ts';
export {
  type BalanceOptions,
  type BalanceReport,
  balanceReport,
  type NamedTie,
} from './balance-report.ts';
export { type BalanceFrame, type BalanceMoment, balanceTimeline } from './balance-timeline.ts';
export { type BalanceWorlds, balanceWorlds, graphOf, type WayRange } from './balance-world.ts';
export { balanceDescriptor } from './descriptor.ts';
export { balanceFrames, balanceInput } from './from-situation.ts';
export {
  type Frustration,
  type FrustrationOptions,
  type FrustrationProgress,
  frustrationIndex,
} from './frustration.ts';
export { type MarginOptions, margins } from './margin.ts';
export { type NamedMoment, type NamedTurn, namedTimeline } from './named-timeline.ts';
export { type Optima, optima } from './optimum.ts';
export { type CsvFault, type NamedGraph, readSignedCsv, type SignedCsv } from './signed-csv.ts';
export { type SignedGraph, signedGraph, type TieTuple } from './signed-graph.ts';
export { type SituationBalance, situationBalance } from './situation-balance.ts';
export type { LinearSolver } from './solver.ts';
export {
  type Triad,
  type TriadCount,
  triadCount,
  triangleIndex,
  unbalancedTriads,
} from './triad.ts';
export { walkBalance } from './walk-balance.ts';
export { type WeakBalance, weakBalance } from './weak-balance.ts';
