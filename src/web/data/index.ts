export { chooseSource } from './choose-source.ts';
export {
  type DataSource,
  type Fetched,
  Refused,
  type ReportFormat,
  type Saved,
  type SituationEntry,
  Unreachable,
} from './data-source.ts';
