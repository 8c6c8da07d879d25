/** The conflict scale: the graph model for conflict resolution, on plain numbers. */
export { type Analysis, type AnalysisOptions, analyse, simLimit } from './analysis.ts';
export {
  type CoalitionImprovement,
  coalitionImprovements,
  coalitionProof,
  coalitionsOf,
} from './coalition.ts';
export { equilibria } from './equilibrium.ts';
export {
  type Condition,
  feasibleCodes,
  type Pattern,
  stateLimit,
  TooManyStates,
} from './feasible.ts';
export { allOf, conditionOf, type Formula, notOf } from './formula.ts';
export { type GameModel, gameModel } from './from-situation.ts';
export { GameFault } from './game-fault.ts';
export type { GmcrFault } from './gmcr-file/gmcr-fault.ts';
export { type GmcrGame, type GmcrReading, readGmcr } from './gmcr-file/read-gmcr.ts';
export { type GmcrContent, writeGmcr } from './gmcr-file/write-gmcr.ts';
export { type Concept, concepts, type Model, type Moves, type Sanctions } from './model.ts';
export { type Fibres, type MoveGraph, moveGraph } from './moves.ts';
export { ranksOfClasses, ranksOfStatements, type Wants } from './preference.ts';
export { type PublishedCase, publishedCase } from './published-case.ts';
export { pathTo, type Reach, type ReachOptions, reach, type Step } from './reach.ts';
export type { Stability, StabilityTest } from './stability/stability.ts';
export { lettersOf, patternOf, stateIndex } from './state.ts';
export { stepsFrom } from './step.ts';
export { type Columns, truthOf } from './truth.ts';
export { type Verdict, verdict } from './verdict.ts';
export { rerank, type Workspace, workspace } from './workspace.ts';
