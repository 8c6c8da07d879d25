import type { SentenceView } from '../sentence-view.ts';

export const norm = (view: SentenceView, at: number): string => view.tokens[at]?.norm ?? '';

export const isMark = (view: SentenceView, at: number): boolean => view.tokens[at]?.kind === 'mark';

export const dated = (view: SentenceView, at: number): boolean => (view.dateAt[at] ?? -1) >= 0;

/** Quotation marks as the tokens have them. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '«', '»']);
