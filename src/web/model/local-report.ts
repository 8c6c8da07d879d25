/** HTML and Markdown reports made in the browser, for a page without a server. */
import { htmlPage } from '../../report/html/page.ts';
import { markdownText } from '../../report/markdown.ts';
import { report } from '../../report/report.ts';
import type { Language, Situation } from '../../situation/index.ts';
import type { Weighing } from '../../weigh/index.ts';
import type { ReportFormat } from '../data/index.ts';
import type { PartialWeighing } from '../engine/index.ts';

export function localReport(
  situation: Situation,
  weighing: PartialWeighing | undefined,
  format: ReportFormat,
  language: Language,
): string {
  if (weighing?.dependence === undefined) throw new Error('not weighed yet');
  const document = report(situation, weighing as Weighing, { language });
  return format === 'md' ? markdownText(document) : htmlPage([document], []);
}
