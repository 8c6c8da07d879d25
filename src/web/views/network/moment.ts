/** Moments of a network: when its ties begin and have just ended, and which of them hold. */
import { tieMoments } from '../../../balance/from-situation.ts';
import { contains, dateSpan, type Situation, type Tie } from '../../../situation/index.ts';

/**
 * The moments at which something changes, those of the balance over time, and the date to weigh at last.
 *
 * @param asOf by default the situation’s own
 */
export function momentsOf(situation: Situation, asOf = situation.asOf): string[] {
  return tieMoments(situation, asOf);
}

/** Whether a tie holds at a moment; one of unstated dates is taken to hold throughout. */
export function holdsAt(tie: Tie, moment: string): boolean {
  return tie.during === undefined || contains(dateSpan(tie.during), dateSpan(moment)) !== 'no';
}
