/**
 * A smallest choice of sets that together cover a universe.
 * Chvátal 1979 (the greedy rule); exact by branch and bound where there are few enough sets.
 *
 *   1. sets that alone cover some element are taken
 *   2. of the rest, greedily the set that covers most; then whatever became redundant goes
 *   3. branch on the element that fewest sets cover; a branch that cannot beat the best is cut, and
 *      after a number of branches the best so far stands
 * Deterministic: ties go to the set given first.
 */
const mostBranches = 20_000;

export interface Cover {
  readonly chosen: readonly number[];
  /** Whether no smaller choice exists. */
  readonly exact: boolean;
}

/** Members of the universe 0 … size − 1 that a set covers, as words. */
export type Covered = Int32Array;

function countIn(a: Covered, open: Covered): number {
  let count = 0;
  for (let k = 0; k < a.length; k++) {
    for (let v = a[k] & open[k]; v !== 0; v &= v - 1) count++;
  }
  return count;
}

function without(open: Covered, set: Covered): Covered {
  return open.map((word, k) => word & ~set[k]);
}

const isEmpty = (words: Covered) => words.every((word) => word === 0);

/** Step 2. */
function greedy(sets: readonly Covered[], universe: Covered): number[] {
  const chosen: number[] = [];
  for (let open = universe; !isEmpty(open); ) {
    let best = -1;
    let most = 0;
    sets.forEach((set, k) => {
      const count = countIn(set, open);
      if (count > most) [best, most] = [k, count];
    });
    if (best < 0) break;
    chosen.push(best);
    open = without(open, sets[best]);
  }
  for (const one of [...chosen].reverse()) {
    const rest = chosen.filter((other) => other !== one);
    if (isEmpty(rest.reduce((open, k) => without(open, sets[k]), universe))) {
      chosen.splice(chosen.indexOf(one), 1);
    }
  }
  return chosen;
}

/** The sets that cover the element of `open` that fewest cover, the largest first. */
function branches(sets: readonly Covered[], open: Covered): number[] {
  let fewest: number[] | undefined;
  for (let k = 0; k < open.length; k++) {
    for (let left = open[k]; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const covering = [...sets.keys()].filter((at) => (sets[at][k] & bit) !== 0);
      if (fewest === undefined || covering.length < fewest.length) fewest = covering;
      if (fewest.length <= 1) return fewest;
    }
  }
  return (fewest ?? []).sort((a, b) => countIn(sets[b], open) - countIn(sets[a], open) || a - b);
}

/** @param universe the elements to cover; every one lies in some set */
export function smallestCover(sets: readonly Covered[], universe: Covered): Cover {
  let best = greedy(sets, universe);
  let tried = 0;
  const search = (open: Covered, chosen: readonly number[]): void => {
    if (isEmpty(open)) {
      if (chosen.length < best.length) best = [...chosen];
      return;
    }
    if (tried >= mostBranches) return;
    const largest = Math.max(...sets.map((set) => countIn(set, open)));
    if (chosen.length + Math.ceil(countIn(open, open) / largest) >= best.length) return;
    for (const k of branches(sets, open)) {
      tried++;
      search(without(open, sets[k]), [...chosen, k]);
    }
  };
  if (sets.length <= 400) search(universe, []);
  const exact = sets.length <= 400 && tried < mostBranches;
  return { chosen: best.sort((a, b) => a - b), exact };
}
