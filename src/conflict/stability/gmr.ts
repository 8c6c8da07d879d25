/**
 * General metarationality (GMR).
 * Howard 1971; in the graph model Fang, Hipel & Kilgour 1989, 1993.
 *
 * State s is GMR stable for decision maker i iff every improvement u of i from s can be answered by
 * moves of the others, whatever they cost them, that leave i no better off than at s.
 *   1. the worst rank for i that the others' moves can bring about from each state u
 *   2. s is stable iff no improvement leads to a state whose worst is better than s
 */
import { type StabilityTest, settle, worstAnswer } from './stability.ts';

export const gmr: StabilityTest = (space, dm, sanctions, out) => {
  worstAnswer(space, dm, sanctions, space.model.ranks[dm], false, out.worst);
  return settle(space, dm, out);
};
