/**
 * Nash stability, "rationality" (R).
 * Nash 1950, 1951; in the graph model Kilgour, Hipel & Fang 1987; Fang, Hipel & Kilgour 1993.
 *
 * State s is Nash stable for decision maker i iff i has no improvement from s.
 *   1. the worst to be expected after a move is the state moved to: nobody answers
 *   2. s is stable iff no state that i can move to is better than s
 */
import { type StabilityTest, settle } from './stability.ts';

export const nash: StabilityTest = (space, dm, _sanctions, out) => {
  out.worst.set(space.model.ranks[dm]);
  return settle(space, dm, out);
};
