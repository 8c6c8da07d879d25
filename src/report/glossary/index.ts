/** The glossary: entries in three languages, their lookup and their page. */
export { entries } from './entries.ts';
export type { Area, GlossaryEntry } from './entry.ts';
export { type FoundTerm, findTerm } from './find-term.ts';
export { glossaryMarkdown } from './glossary-markdown.ts';
