/**
 * The literal twin of `frustration.ts` and `margin.ts`: every colouring is tried.
 * For tests only; 2^(n−1) colourings.
 */
import { colouringCost, isFrustrated } from './colouring.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface LiteralFrustration {
  index: number;
  /** Margin of each tie: least cost with it frustrated − least cost with it satisfied. */
  margins: number[];
  /** Number of optimal colourings, a colouring and its mirror image counted once per component. */
  optima: number;
  /** Share of the optimal colourings in which the tie is frustrated. */
  strain: number[];
}

export function literalFrustration(graph: SignedGraph): LiteralFrustration {
  const m = graph.a.length;
  const frustrated = new Array<number>(m).fill(Number.POSITIVE_INFINITY);
  const satisfied = new Array<number>(m).fill(Number.POSITIVE_INFINITY);
  let index = Number.POSITIVE_INFINITY;
  let partitions = new Map<string, boolean[]>();
  for (let code = 0; code < 2 ** Math.max(graph.n - 1, 0); code++) {
    const side = Uint8Array.from({ length: graph.n }, (_, v) => (code >> v) & 1);
    const cost = colouringCost(graph, side);
    const pattern = Array.from({ length: m }, (_, t) => isFrustrated(graph, side, t));
    if (cost < index) {
      index = cost;
      partitions = new Map();
    }
    if (cost === index) partitions.set(pattern.map(Number).join(''), pattern);
    pattern.forEach((is, t) => {
      const best = is ? frustrated : satisfied;
      best[t] = Math.min(best[t]!, cost);
    });
  }
  const all = [...partitions.values()];
  return {
    index,
    margins: frustrated.map((cost, t) => cost - satisfied[t]!),
    optima: all.length,
    strain: frustrated.map((_, t) => all.filter((pattern) => pattern[t]).length / all.length),
  };
}
