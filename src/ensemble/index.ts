/** Seeded numbers, and worlds in which what is unknown varies. */
export { decidedBy, type EventOrder, type ReadingPair } from './deciding-fact.ts';
export { type Random, seeded } from './random.ts';
export { byShare, type Share, standardError } from './share.ts';
