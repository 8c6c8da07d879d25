/**
 * The greatest or the least of a value over what a decision maker can move to, class by class.
 *
 *   1. the extreme over the members of each class
 *   2. with one-way options: from the top class down, take in the extremes of the classes above
 * After this, `out[classOf[s]]` is the extreme over {s} and everything it can move to from s.
 *
 * Time O(n), no allocation.
 */
import type { Fibres } from '../moves.ts';

function takeAbove(fibres: Fibres, sign: 1 | -1, out: Int32Array): void {
  const order = fibres.order;
  if (order === undefined) return;
  const { rising, above } = order;
  for (let k = rising.length - 1; k >= 0; k--) {
    const c = rising[k];
    for (let link = above.start[c]; link < above.start[c + 1]; link++) {
      const value = out[above.targets[link]];
      if (sign * value > sign * out[c]) out[c] = value;
    }
  }
}

/** The greatest value that each class gives access to. */
export function fibreMost(fibres: Fibres, values: Int32Array, out: Int32Array): Int32Array {
  const { start, members } = fibres;
  for (let c = 0; c + 1 < start.length; c++) {
    let most = 0;
    for (let p = start[c]; p < start[c + 1]; p++) {
      if (values[members[p]] > most) most = values[members[p]];
    }
    out[c] = most;
  }
  takeAbove(fibres, 1, out);
  return out;
}

/** The least value that each class gives access to. */
export function fibreLeast(fibres: Fibres, values: Int32Array, out: Int32Array): Int32Array {
  const { start, members } = fibres;
  for (let c = 0; c + 1 < start.length; c++) {
    let least = 0x7fffffff;
    for (let p = start[c]; p < start[c + 1]; p++) {
      if (values[members[p]] < least) least = values[members[p]];
    }
    out[c] = least;
  }
  takeAbove(fibres, -1, out);
  return out;
}
