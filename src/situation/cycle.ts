/**
 * Circles in a relation, found without recursion.
 *   1. peel off, again and again, what leads nowhere (Kahn 1962); what is left leads into circles
 *   2. from each name left, follow the relation until a name comes back: that is a circle
 *
 * @param successors for each name those it leads to; names that are no keys lead nowhere
 * @returns circles without a common name, each as its names in order; none when there are none
 */
export function cycles(successors: ReadonlyMap<string, Iterable<string>>): string[][] {
  const left = unpeeled(successors);
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const start of left) {
    const walk = new Map<string, number>();
    let name = start;
    while (!seen.has(name)) {
      seen.add(name);
      walk.set(name, walk.size);
      name = [...successors.get(name)!].find((next) => left.has(next))!;
    }
    const from = walk.get(name);
    if (from !== undefined) found.push([...walk.keys()].slice(from));
  }
  return found;
}

/** The names from which a circle can be reached. */
function unpeeled(successors: ReadonlyMap<string, Iterable<string>>): ReadonlySet<string> {
  const predecessors = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [name, to] of successors) {
    const known = new Set([...to].filter((next) => successors.has(next)));
    open.set(name, known.size);
    for (const next of known) {
      const before = predecessors.get(next);
      if (before === undefined) predecessors.set(next, [name]);
      else before.push(name);
    }
  }
  const ready = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of ready) {
    for (const before of predecessors.get(name) ?? []) {
      const count = open.get(before)! - 1;
      open.set(before, count);
      if (count === 0) ready.push(before);
    }
  }
  const peeled = new Set(ready);
  return new Set([...successors.keys()].filter((name) => !peeled.has(name)));
}
