/** The report: a document in one of three languages, and its writers. */

export { conflictReport } from './conflict-report.ts';
export type { ReportDocument } from './document.ts';
// The Word writer is loaded by who needs it: its package is large (`./docx.ts`).
export type { Picture } from './docx.ts';
export { faultText, issueLine } from './fault/index.ts';
export {
  entries,
  findTerm,
  type GlossaryEntry,
  glossaryMarkdown,
  nearTerm,
  sourceText,
} from './glossary/index.ts';
export { type FontFace, htmlPage } from './html/page.ts';
export { markdownText } from './markdown.ts';
export { inLanguage } from './name.ts';
export { readingText } from './reading-text.ts';
export { report } from './report.ts';
export {
  balanceReportText,
  dependenceReport,
  networkReportText,
  questionReport,
} from './scale-report.ts';
export { terminalText } from './terminal.ts';
export { vocabularies } from './words/index.ts';
