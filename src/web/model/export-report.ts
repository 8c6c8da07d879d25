/** The report as a file: made here where that can be done, else by the server. */
import type { ReportFormat } from '../data/index.ts';
import { readingsOf } from './route.ts';
import type { WorkbenchStore } from './workbench.ts';

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @throws Error when the server refuses or does not answer */
export async function exportReport(store: WorkbenchStore, format: ReportFormat): Promise<void> {
  const { document: open, settings, weigh, route, flush, isShared, source } = store.getState();
  if (open === undefined) return;
  const name = `${open.situation.id}.${settings.language}.${format}`;
  await flush();
  if (isShared) {
    const { asOf, scenario } = route;
    const choices = { asOf, scenario, readings: Object.fromEntries(readingsOf(route)) };
    download(await source.report(open.key, format, settings.language, choices), name);
    return;
  }
  const { localReport } = await import('./local-report.ts');
  const { of, weighed } = weigh;
  if (of === undefined || weighed === undefined) throw new Error('not weighed yet');
  const chosen = { asOf: route.asOf, readings: readingsOf(route) };
  const text = await localReport(of, weighed, {
    format,
    language: settings.language,
    settings: chosen,
  });
  download(new Blob([text], { type: format === 'md' ? 'text/markdown' : 'text/html' }), name);
}
