/**
 * The worst that legal sequences of the opponents can bring about, per state, by a search backwards.
 * It serves every case; `sequence-answer.ts` takes shorter ways where there are any.
 *
 *   1. take the states in ascending order of value; one not yet reached gets its own value
 *   2. whatever can be followed by a reached state gets the same value: for each opponent, the
 *      states of the class that it can move (improve) from
 *   3. each class is read once from its lowest member up, so a position pointer a class is enough;
 *      with one-way options the classes below are read too, as far as the same rank
 *
 * Time O(N·n) after sorting, memory one pointer a class; nothing large is allocated.
 */
import { ascending } from '../improvement.ts';
import type { Fibres } from '../moves.ts';
import { classRanking, type Workspace } from '../workspace.ts';

const unlimited = 0x7fffffff;

/** Step 2 for a decision maker without one-way options: the queue from `head`; returns its end. */
function readBack(
  fibres: Fibres,
  sorted: Int32Array,
  cut: Int32Array | undefined,
  next: Int32Array,
  queue: Int32Array,
  head: number,
  tail: number,
  value: number,
  out: Int32Array,
): number {
  const { classOf, start } = fibres;
  let end = tail;
  for (let q = head; q < end; q++) {
    const t = queue[q];
    const c = classOf[t];
    if (c < 0) continue;
    const stop = cut === undefined ? start[c + 1] : cut[t];
    let p = next[c];
    if (p >= stop) continue;
    for (; p < stop; p++) {
      const s = sorted[p];
      if (out[s] === 0) {
        out[s] = value;
        queue[end++] = s;
      }
    }
    next[c] = p;
  }
  return end;
}

/** What reading back needs where options go one way: the rank up to which each class was read. */
interface OneWayReading {
  readonly fibres: Fibres;
  readonly sorted: Int32Array;
  readonly ranks: Int32Array | undefined;
  readonly next: Int32Array;
  readonly read: Int32Array;
  readonly stack: Int32Array;
}

/** Steps 2 and 3 with one-way options: the queue from `head`; returns its end. */
function readBelow(
  { fibres, sorted, ranks, next, read, stack }: OneWayReading,
  queue: Int32Array,
  head: number,
  tail: number,
  value: number,
  out: Int32Array,
): number {
  const { classOf, start, order } = fibres;
  const { start: firstLink, targets } = order!.below;
  let end = tail;
  for (let q = head; q < end; q++) {
    const t = queue[q];
    const own = classOf[t];
    const rank = ranks === undefined ? unlimited : ranks[t];
    if (own < 0 || read[own] >= rank) continue;
    let depth = 0;
    stack[depth++] = own;
    read[own] = rank;
    while (depth > 0) {
      const c = stack[--depth];
      const stop = start[c + 1];
      let p = next[c];
      for (; p < stop; p++) {
        const s = sorted[p];
        if (ranks !== undefined && ranks[s] >= rank) break;
        if (out[s] === 0) {
          out[s] = value;
          queue[end++] = s;
        }
      }
      next[c] = p;
      for (let link = firstLink[c]; link < firstLink[c + 1]; link++) {
        const lower = targets[link];
        if (read[lower] >= rank) continue;
        read[lower] = rank;
        stack[depth++] = lower;
      }
    }
  }
  return end;
}

interface Reader {
  readonly fibres: Fibres;
  readonly sorted: Int32Array;
  readonly cut: Int32Array | undefined;
  readonly next: Int32Array;
  readonly oneWay: OneWayReading | undefined;
  head: number;
}

function reader(space: Workspace, j: number, improvements: boolean): Reader {
  const fibres = space.graph.fibres[j];
  const ranking = improvements ? classRanking(space, j) : undefined;
  const sorted = ranking?.sorted ?? fibres.members;
  const next = space.perClass[j];
  next.set(fibres.start);
  const oneWay =
    fibres.order === undefined
      ? undefined
      : {
          fibres,
          sorted,
          ranks: improvements ? space.model.ranks[j] : undefined,
          next,
          read: space.readUpTo[j].fill(0),
          stack: space.stack,
        };
  return { fibres, sorted, cut: ranking?.cut, next, oneWay, head: 0 };
}

/** Step 2 for every opponent, until nothing new is reached. */
function drain(
  readers: readonly Reader[],
  queue: Int32Array,
  tail: number,
  value: number,
  out: Int32Array,
): number {
  let end = tail;
  let seen = -1;
  while (seen !== end) {
    seen = end;
    for (const one of readers) {
      if (one.oneWay === undefined) {
        end = readBack(one.fibres, one.sorted, one.cut, one.next, queue, one.head, end, value, out);
      } else {
        end = readBelow(one.oneWay, queue, one.head, end, value, out);
      }
      one.head = end;
    }
  }
  return end;
}

/**
 * Fills `out`; steps 1 to 3, states of equal value together, in their own order.
 * @param values from 1 up to the number of states; not `out`, not `space.byValue`
 */
export function backwardSearch(
  space: Workspace,
  dm: number,
  values: Int32Array,
  improvements: boolean,
  out: Int32Array,
): Int32Array {
  const { byValue, queue } = space;
  const readers: Reader[] = [];
  for (let j = 0; j < space.graph.fibres.length; j++) {
    if (j !== dm) readers.push(reader(space, j, improvements));
  }
  ascending(values, space.counts, byValue);
  out.fill(0);
  let tail = 0;
  for (let k = 0; k < byValue.length; ) {
    const value = values[byValue[k]];
    for (; k < byValue.length && values[byValue[k]] === value; k++) {
      const t = byValue[k];
      if (out[t] !== 0) continue;
      out[t] = value;
      queue[tail++] = t;
    }
    tail = drain(readers, queue, tail, value, out);
  }
  return out;
}
