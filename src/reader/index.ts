export type { LexiconEntry } from './lexicon/entry.ts';
export type { Proposal } from './proposal.ts';
export { compareProposals, isVerbatim } from './proposal.ts';
export {
  type ReadingResult,
  type ReadOptions,
  read,
  readSentences,
  type SentenceReading,
} from './read.ts';
export { DEFAULT_LIMIT, decode } from './text/decode.ts';
export { type Flag, flags } from './text/flag.ts';
export { SourceError } from './text/source-error.ts';
