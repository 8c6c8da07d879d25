/** The report as a file: made here where that can be done, else by the server. */
import type { DataSource, ReportFormat } from '../data/index.ts';
import type { WorkbenchStore } from './workbench.ts';

let source: DataSource | undefined;

/** Says where reports of other formats come from. */
export function reportsFrom(data: DataSource): void {
  source = data;
}

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
  const { document: open, settings, weigh, flush, isShared } = store.getState();
  if (open === undefined || source === undefined) return;
  const name = `${open.situation.id}.${settings.language}.${format}`;
  await flush();
  if (isShared) {
    download(await source.report(open.situation.id, format, settings.language), name);
    return;
  }
  const { localReport } = await import('./local-report.ts');
  const text = localReport(open.situation, weigh.weighed?.shown, format, settings.language);
  download(new Blob([text], { type: format === 'md' ? 'text/markdown' : 'text/html' }), name);
}
