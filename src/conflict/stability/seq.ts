/**
 * Sequential stability (SEQ), "sequential sanctioning".
 * Fraser & Hipel 1979, 1984; in the graph model Fang, Hipel & Kilgour 1993.
 *
 * State s is SEQ stable for decision maker i iff every improvement u of i from s is answered by
 * improvements of the others, each to its mover's own advantage, that leave i no better off than
 * at s.
 *   1. the worst rank for i that the others' improvements can bring about from each state u
 *   2. s is stable iff no improvement leads to a state whose worst is better than s
 */
import { type StabilityTest, settle, worstAnswer } from './stability.ts';

export const seq: StabilityTest = (space, dm, sanctions, out) => {
  worstAnswer(space, dm, sanctions, space.model.ranks[dm], true, out.worst);
  return settle(space, dm, out);
};
