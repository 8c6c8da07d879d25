/** Ratings of evidence against a hypothesis: a value of the scale, or a range of it. */
import type { Question } from '../../../situation/index.ts';

export type Consistency = 'II' | 'I' | 'N' | 'C' | 'CC' | 'NA';
export type Rating = Question['evidence'][number]['ratings'][number]['value'];

/** From the least to the most consistent; NA stands apart. */
const SCALE: readonly Consistency[] = ['II', 'I', 'N', 'C', 'CC'];

/** What a digit means in a cell: 1 to 5 along the scale, 0 not applicable. */
export function ratingOfDigit(digit: number): Consistency | undefined {
  return digit === 0 ? 'NA' : SCALE[digit - 1];
}

/** A rating stretched to take in another value; one that is not on the scale is put in its place. */
export function stretched(rating: Rating | undefined, to: Consistency): Rating {
  if (rating === undefined || rating === 'NA' || to === 'NA') return to;
  const ends = typeof rating === 'string' ? { low: rating, high: rating } : rating;
  const at = (one: Consistency) => SCALE.indexOf(one);
  const low = at(to) < at(ends.low) ? to : ends.low;
  const high = at(to) > at(ends.high) ? to : ends.high;
  return low === high ? low : { low, high };
}
