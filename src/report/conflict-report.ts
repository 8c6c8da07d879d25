/** The report of one game alone: what `mizan conflict` says to a person. */
import { asOfText } from './as-of-text.ts';
import { type ConflictReport, conflictDocument } from './conflict-document.ts';
import { conflictBlocks } from './section/conflict.ts';

const document = conflictDocument(conflictBlocks);

export const conflictReport: ConflictReport = (situation, game, finding, language, readings) => ({
  ...document(situation, game, finding, language, readings),
  asOf: asOfText(situation.asOf, language),
});
