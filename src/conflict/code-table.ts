import type { Workspace } from './workspace.ts';

/**
 * The table from code to state + 1 (0 = infeasible), or undefined where codes are too long for one.
 */
export function codeTable(space: Workspace): Int32Array | undefined {
  const { codes, size } = space.graph;
  const span = size === 0 ? 0 : codes[size - 1] + 1;
  if (space.table === undefined && span <= 2 ** 22) {
    space.table = new Int32Array(2 ** Math.ceil(Math.log2(span + 1)));
    for (let s = 0; s < size; s++) space.table[codes[s]] = s + 1;
  }
  return space.table;
}
