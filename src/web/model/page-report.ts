/** The report of what the page has weighed: the same that the server writes of it. */
import type { ReportDocument } from '../../report/document.ts';
import { report } from '../../report/report.ts';
import type { Language, Situation } from '../../situation/index.ts';
import type { ScenarioWeighing } from '../../weigh/index.ts';
import type { Weighed } from '../engine/index.ts';
import { isWhole } from './is-whole.ts';
import { under } from './under-scenario.ts';

interface Choices {
  readonly language: Language;
  /** Every scenario beside the base, once all are weighed. */
  readonly scenarios?: readonly ScenarioWeighing[] | undefined;
}

/**
 * @param of the base that was weighed, whatever scenario is in effect
 * @returns undefined until every scale is weighed, under a scenario on both sides
 */
export function pageReport(
  of: Situation,
  { shown, base }: Weighed,
  { language, scenarios }: Choices,
): ReportDocument | undefined {
  if (!isWhole(shown)) return undefined;
  const situation = under(of, shown.scenario ?? undefined);
  if (base === undefined)
    return report(situation, shown, { language, ...(scenarios ? { scenarios } : {}) });
  return isWhole(base)
    ? report(situation, shown, { language, base: { situation: of, weighing: base } })
    : undefined;
}
