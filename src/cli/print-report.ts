/** A report in the terminal: in colour where it is one that shows colours, as wide as it is. */
import { type ReportDocument, terminalText } from '../report/index.ts';
import { print } from './output.ts';

/** @param full also what a first reader is spared: the report of one scale alone */
export function printReport(document: ReportDocument, full = true): void {
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  print(terminalText(document, { colour, full, width: process.stdout.columns }));
}
