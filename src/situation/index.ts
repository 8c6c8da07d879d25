/** The public face of the situation document. */
export { before, contains } from './date-order.ts';
export { decodeText } from './decode-text.ts';
export {
  type AppliedEdits,
  applyEdits,
  describeEdit,
  type EditDescription,
  type EditError,
} from './edit.ts';
export { type Expression, evaluate, parseExpression, symbolsOf } from './expression.ts';
export { compileExpression } from './expression-compile.ts';
export type { DecisionMaker, Game, Option, Reading, Statement } from './game-schema.ts';
export { ID, type Words } from './grammar.ts';
export { formatIssue, type Issue } from './issue.ts';
export { nearestName } from './near.ts';
export { type ParsedSituation, parseSituation, takeAsChecked } from './parse.ts';
export { type DaySpan, dateFault, datePrecision, dateSpan, isPartialDate } from './partial-date.ts';
export { type Position, positionsIn } from './position.ts';
export { printSituation } from './print.ts';
export { type Origin, type Provenance, provenance, type Sourcing } from './provenance.ts';
export { checkQuote, makeQuote, type QuoteCheck } from './quote.ts';
export { sha256 } from './sha256.ts';
export type {
  Actor,
  Capacity,
  Claim,
  Edit,
  Event,
  Need,
  Question,
  Quote,
  Scenario,
  Situation,
  Source,
  Supply,
  Threshold,
  Tie,
} from './situation.ts';
export { type Unsourced, unsourced } from './unsourced.ts';
export { type Language, languages } from './words.ts';
