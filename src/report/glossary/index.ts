/** The glossary: entries in three languages, their lookup and their page. */
export { entries } from './entries.ts';
export type { Area, GlossaryEntry } from './entry.ts';
export { findTerm, nearTerm } from './find-term.ts';
export { glossaryMarkdown } from './glossary-markdown.ts';
export { sourceText } from './source-text.ts';
