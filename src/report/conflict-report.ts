/** The report of one game alone: what `mizan conflict` says to a person. */
import { conflictDocument } from './conflict-document.ts';
import { conflictBlocks } from './section/conflict.ts';

export const conflictReport = conflictDocument(conflictBlocks);
