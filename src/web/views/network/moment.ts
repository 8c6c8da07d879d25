/** Moments of a network: when its ties begin, and which of them hold. */
import { contains, dateSpan, type Situation, type Tie } from '../../../situation/index.ts';

/**
 * The moments at which ties begin, in order, and the date to weigh at last.
 *
 * @param asOf by default the situation’s own
 */
export function momentsOf({ ties, ...situation }: Situation, asOf = situation.asOf): string[] {
  const last = dateSpan(asOf).start;
  const starts = ties.flatMap(({ during }) => {
    const from = during?.split('/')[0];
    return from && from !== '..' && dateSpan(from).start < last ? [from] : [];
  });
  const ordered = [...new Set(starts)].sort((a, b) => dateSpan(a).start - dateSpan(b).start);
  return [...ordered, asOf];
}

/** Whether a tie holds at a moment; one of unstated dates is taken to hold throughout. */
export function holdsAt(tie: Tie, moment: string): boolean {
  return tie.during === undefined || contains(dateSpan(tie.during), dateSpan(moment)) !== 'no';
}
