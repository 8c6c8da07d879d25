/**
 * Symmetric metarationality (SMR).
 * Howard 1971; in the graph model Fang, Hipel & Kilgour 1989, 1993.
 *
 * State s is SMR stable for decision maker i iff every improvement of i from s can be answered by
 * moves of the others that leave i no better off than at s, and from which no move of i leads to
 * anything better than s either.
 *   1. the best that i has at each state or can move to from it: what an answer leaves it
 *   2. the least of these that the others' moves can bring about from each state u
 *   3. s is stable iff no improvement leads to a state whose worst is better than s
 */
import { bestResort, type StabilityTest, settle, worstAnswer } from './stability.ts';

export const smr: StabilityTest = (space, dm, sanctions, out) => {
  worstAnswer(space, dm, sanctions, bestResort(space, dm), false, out.worst);
  return settle(space, dm, out);
};
