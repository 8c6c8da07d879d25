/**
 * The worst that legal sequences of the opponents can bring about, per state.
 *
 * `out[u]` becomes the least of `values` over u and every state that the opponents of a decision
 * maker reach from u, by moves or by improvements. "No decision maker twice in a row" changes nothing
 * here (`moves.ts`).
 *   1. where an opponent has a one-way option: the search backwards (`backward-search.ts`)
 *   2. by moves: what the opponents reach is a component, which takes the least value in it
 *   3. by improvements: sweeps. One sweep of an opponent gives every state the least value of the
 *      states above it in its class; later ones take only the classes in which something changed.
 *      Sweeps go round until none changes anything, or, on the rare long chain, until the search is
 *      cheaper
 *
 * Sweeps take the classes in order, so that neighbours in memory are met together: twice to four
 * times as fast as the search at a million states, where every step of that misses the cache.
 * Time O(N·n) after sorting; nothing large is allocated.
 */
import type { Components } from '../component.ts';
import type { ClassRanking } from '../improvement.ts';
import { classRanking, componentsFor, type Workspace } from '../workspace.ts';
import { backwardSearch } from './backward-search.ts';

/** Sweeps after which the search takes over. */
const mostSweeps = 100;

/** Step 2. */
function componentAnswer(
  { labels, count }: Components,
  values: Int32Array,
  least: Int32Array,
  out: Int32Array,
): Int32Array {
  least.fill(0x7fffffff, 0, count);
  for (let s = 0; s < labels.length; s++) {
    const c = labels[s];
    if (values[s] < least[c]) least[c] = values[s];
  }
  for (let s = 0; s < labels.length; s++) out[s] = least[labels[s]];
  return out;
}

/**
 * Step 3, one sweep: each class that waits for it from its best members down, equal ranks together.
 * @returns how many states changed; they are listed in `lowered`
 */
function sweep(
  start: Int32Array,
  { sorted, cut }: ClassRanking,
  waits: Uint8Array,
  lowered: Int32Array,
  out: Int32Array,
): number {
  let count = 0;
  for (let c = 0; c + 1 < start.length; c++) {
    if (waits[c] === 0) continue;
    waits[c] = 0;
    const low = start[c];
    let least = 0x7fffffff;
    let p = start[c + 1] - 1;
    while (p >= low) {
      const first = cut[sorted[p]];
      let next = least;
      for (; p >= first; p--) {
        const s = sorted[p];
        const value = out[s];
        if (value > least) {
          out[s] = least;
          lowered[count++] = s;
        } else if (value < next) next = value;
      }
      least = next;
    }
  }
  return count;
}

/** Step 3; whether the sweeps came to rest. */
function sweepAnswer(space: Workspace, opponents: readonly number[], out: Int32Array): boolean {
  const { fibres } = space.graph;
  const lowered = space.queue;
  for (const j of opponents) space.waits[j].fill(1);
  let quiet = 0;
  for (let turn = 0; turn < mostSweeps; turn++) {
    const j = opponents[turn % opponents.length];
    const count = sweep(fibres[j].start, classRanking(space, j), space.waits[j], lowered, out);
    quiet = count > 0 ? 0 : quiet + 1;
    // The last to have changed anything need not sweep again: its own improvements are transitive.
    if (quiet >= opponents.length - 1 && turn + 1 >= opponents.length) return true;
    for (const k of opponents) if (k !== j) mark(fibres[k].classOf, lowered, count, space.waits[k]);
  }
  return false;
}

/** Has the classes of lowered states wait for another sweep. */
function mark(classOf: Int32Array, lowered: Int32Array, count: number, waits: Uint8Array): void {
  for (let q = 0; q < count; q++) {
    const c = classOf[lowered[q]];
    if (c >= 0) waits[c] = 1;
  }
}

/**
 * @param dm the decision maker whose opponents answer
 * @param values from 1 up to the number of states; not `out`, not `space.byValue`
 * @param improvements whether the opponents answer by improvements only
 */
export function sequenceAnswer(
  space: Workspace,
  dm: number,
  values: Int32Array,
  improvements: boolean,
  out: Int32Array,
): Int32Array {
  const opponents = space.graph.fibres.map((_, j) => j).filter((j) => j !== dm);
  const components = componentsFor(space, dm);
  if (components === null) return backwardSearch(space, dm, values, improvements, out);
  if (!improvements) return componentAnswer(components, values, space.counts, out);
  out.set(values);
  if (opponents.length === 0 || sweepAnswer(space, opponents, out)) return out;
  return backwardSearch(space, dm, values, improvements, out);
}
