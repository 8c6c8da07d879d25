/** HTML and Markdown reports made in the browser, for a page without a server. */
import { htmlPage } from '../../report/html/page.ts';
import { markdownText } from '../../report/markdown.ts';
import type { Language, Situation } from '../../situation/index.ts';
import type { WeighSettings } from '../../weigh/index.ts';
import type { ReportFormat } from '../data/index.ts';
import type { Weighed } from '../engine/index.ts';
import { startWorker } from '../engine/worker-script.ts';
import { pageReport } from './page-report.ts';
import { weighAll } from './weigh-each.ts';

interface Asked {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly settings: Omit<WeighSettings, 'scenario'>;
}

/**
 * @param of the base that was weighed
 * @throws Error before every scale is weighed
 */
export async function localReport(
  of: Situation,
  weighed: Weighed,
  { format, language, settings }: Asked,
): Promise<string> {
  const scenarios = weighed.base
    ? undefined
    : await weighAll({ situation: of, settings, start: startWorker });
  const document = pageReport(of, weighed, { language, scenarios });
  if (document === undefined) throw new Error('not weighed yet');
  return format === 'md' ? markdownText(document) : htmlPage([document], []);
}
