/** Ce qui est dit d’un équilibre qui n’a pas changé, en français. */
import type { SteadyWords } from './en.ts';

export const steadyFr: SteadyWords = (span, moments, index, strained, ties) =>
  `Rien n’a changé ${span} : indice ${index}, sous tension ${strained}, aux ${moments} dates pesées. Liens signés : ${ties}.`;
