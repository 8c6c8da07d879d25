/** The answer of one game alone, with its figure and what would settle it. */
import { conflictDocument } from './conflict-document.ts';
import { conflictLead } from './section/conflict-lead.ts';

export const conflictLeadReport = conflictDocument(conflictLead);
