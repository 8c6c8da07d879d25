export { chooseSource } from './choose-source.ts';
export {
  type Created,
  type DataSource,
  type Fetched,
  type ReadChoices,
  Refused,
  type ReportChoices,
  type ReportFormat,
  type Saved,
  type SituationEntry,
  Unreachable,
} from './data-source.ts';
export { forgetEarly } from './early-answer.ts';
