/** A report of one scale, with the date and the scenario that were asked for told at its head. */
import type { ReportDocument } from '../report/index.ts';
import { type WeighedAs, weighedHead } from '../report/weighed-head.ts';
import type { Language, Situation } from '../situation/index.ts';
import type { WeighingChoice } from './option.ts';

/** @param readings those that the scale is weighed under, where it knows readings */
export function headed(
  told: ReportDocument,
  situation: Situation,
  language: Language,
  { asOf, scenario }: WeighingChoice,
  readings?: WeighedAs['readings'],
): ReportDocument {
  return { ...told, asOf: weighedHead(situation, language, { asOf, scenario, readings }) };
}
