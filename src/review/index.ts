export { mergeReadings } from './merge.ts';
export {
  carriedOver,
  MOST_REVIEW_BYTES,
  makeReview,
  parseReview,
  printReview,
  type ReadSource,
  type Review,
  type ReviewDecision,
  type ReviewReader,
} from './review.ts';
export {
  type Difference,
  questionCount,
  type ReaderId,
  type ReadProposal,
  type ReviewProposal,
} from './review-proposal.ts';
export { decisionsSchema, reviewSchema } from './review-schema.ts';
