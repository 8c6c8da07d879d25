/** The four scales on one situation. */

export type { BalanceAt } from './balance-over-time.ts';
export { type Camp, type CampChange, campChange, camps } from './camp.ts';
export { type Comparison, compare } from './compare.ts';
export type {
  ConflictFinding,
  ObservedFinding,
  PathFinding,
  ReadingFinding,
  StateFinding,
  StepFinding,
  TargetFinding,
  VerdictFinding,
} from './conflict-finding.ts';
export { type ConflictSettings, type WeighedGame, weighConflict } from './conflict-weighing.ts';
export { applyScenario } from './scenario.ts';
export { type ScenarioWeighing, weighScenarios } from './scenario-weighing.ts';
export type { WeighSettings } from './settings.ts';
export { type Known, readingsOf, type Weighing, weigh, weighedGame, weighGame } from './weigh.ts';
export { type JointFinding, type JointWorlds, jointWorlds } from './world/joint-world.ts';
