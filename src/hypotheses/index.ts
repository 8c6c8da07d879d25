/** Hypotheses: which explanation survives the evidence, and on whose word. */

export { countedItems } from './counted-item.ts';
export { consistencySpread, likelihoodSpread } from './diagnosticity.ts';
export {
  GRADE_WEIGHT,
  heldAgainst,
  inconsistency,
  strongestOfEachOrigin,
} from './disconfirmation.ts';
export { fragility, scoresWithout } from './fragility.ts';
export { hypothesesInput } from './from-situation.ts';
export type {
  EvidenceReport,
  FragileReport,
  HypothesesReport,
  HypothesisReport,
  Rules,
} from './hypotheses-finding.ts';
export { hypothesesReport } from './hypotheses-report.ts';
export { completeItems, jointLikelihood, likelihoodRatio, posterior } from './likelihood.ts';
export { type Consistency, type Matrix, type MatrixTable, matrix } from './matrix.ts';
export { orderClasses, unsettledPairs } from './order-class.ts';
export type {
  Admiralty,
  EvidenceRow,
  HypothesisColumn,
  QuestionInput,
  RatingCell,
  Words,
} from './question.ts';
