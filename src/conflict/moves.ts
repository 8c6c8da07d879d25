/**
 * Moves: which states a decision maker can bring about from which, in one move.
 * Fang, Hipel & Kilgour 1993 (option form); irreversible moves: same.
 *
 * A decision maker may change any subset of its own options at once, if the end state is feasible.
 * Its *fibres* are the sets of states that agree on everybody else's options. Where all its options
 * go both ways, it can move from each state of a fibre to each other. One-way options split a fibre
 * into *classes*, the states that also agree on its one-way options: inside a class every move is
 * allowed, and between classes of one fibre moves lead from class A to class B iff B has every
 * one-way change that A has (taken for `fwd`, undone for `back`). Only the nearest such classes are
 * stored, as links; the rest follows, because moves compose.
 *
 *   1. number the classes by the options that their states share; skip the states it does not see
 *   2. list the members of each class, in ascending order
 *   3. with one-way options: link the classes of each fibre (`one-way.ts`)
 *
 * No decision maker's move ever needs another of the same right after it: within a fibre "can move
 * to" is the order just described, restricted to the states it sees, and an order is transitive. So
 * "no decision maker twice in a row" forbids nothing that one move could not do; the same holds for
 * improvements by ranks (`docs/methods/graph-model.md`).
 *
 * Memory: two 32-bit numbers a state and decision maker, and one a class. No S×S matrix.
 */
import type { Model } from './model.ts';
import { type ClassOrder, classOrder } from './one-way.ts';

/** The moves of one decision maker. */
export interface Fibres {
  /** Its options, as bits of a code; those of them that go one way. */
  readonly mask: number;
  readonly oneWay: number;
  /** The class of each state; -1 where it does not see the state. */
  readonly classOf: Int32Array;
  /** Class c holds members[start[c]] … members[start[c + 1] - 1], ascending. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** How classes lie above each other; absent without one-way options (a class is then a fibre). */
  readonly order?: ClassOrder;
}

/** Everything about a model but its preferences. */
export interface MoveGraph {
  readonly size: number;
  readonly codes: Int32Array;
  readonly fibres: readonly Fibres[];
}

/** Table for step 1 when codes are short; beyond it a hash of open addresses. */
const tableBits = 22;

/** Step 1: the number of the class of each state, classes in order of first appearance. */
function numberClasses(
  codes: Int32Array,
  keep: number,
  unseen: Uint8Array | undefined,
  classOf: Int32Array,
): number {
  const direct = codes.length > 0 && codes[codes.length - 1] < 2 ** tableBits;
  const slots = direct ? 2 ** tableBits : 2 ** Math.ceil(Math.log2(2 * codes.length + 2));
  const span = direct ? codes[codes.length - 1] + 1 : slots;
  const numbers = new Int32Array(span);
  const keys = direct ? numbers : new Int32Array(span);
  const wrap = slots - 1;
  let count = 0;
  for (let s = 0; s < codes.length; s++) {
    if (unseen !== undefined && unseen[s] !== 0) {
      classOf[s] = -1;
      continue;
    }
    const key = codes[s] & keep;
    let slot = key;
    if (!direct) {
      slot = (Math.imul(key, 0x9e3779b1) >>> 7) & wrap;
      while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & wrap;
      keys[slot] = key;
    }
    if (numbers[slot] === 0) numbers[slot] = ++count;
    classOf[s] = numbers[slot] - 1;
  }
  return count;
}

/** Step 2: where each class begins. */
function classStarts(classOf: Int32Array, classes: number): Int32Array {
  const start = new Int32Array(classes + 1);
  for (let s = 0; s < classOf.length; s++) if (classOf[s] >= 0) start[classOf[s] + 1]++;
  for (let c = 0; c < classes; c++) start[c + 1] += start[c];
  return start;
}

function fibresOf(model: Model, dm: number): Fibres {
  let mask = 0;
  let forward = 0;
  let back = 0;
  model.moves.forEach((direction, k) => {
    if (model.owner[k] !== dm) return;
    mask |= 1 << k;
    if (direction === 'fwd') forward |= 1 << k;
    if (direction === 'back') back |= 1 << k;
  });
  const oneWay = forward | back;
  const classOf = new Int32Array(model.codes.length);
  const keep = ~(mask & ~oneWay);
  const classes = numberClasses(model.codes, keep, model.unseen?.[dm], classOf);
  const start = classStarts(classOf, classes);
  const members = new Int32Array(start[classes]);
  const next = start.slice();
  for (let s = 0; s < classOf.length; s++) if (classOf[s] >= 0) members[next[classOf[s]]++] = s;
  if (oneWay === 0) return { mask, oneWay, classOf, start, members };
  const firstCodes = new Int32Array(classes);
  for (let c = 0; c < classes; c++) firstCodes[c] = model.codes[members[start[c]]];
  return {
    mask,
    oneWay,
    classOf,
    start,
    members,
    order: classOrder(firstCodes, mask, forward, back),
  };
}

/** The moves of every decision maker of a model. Its preferences do not matter. */
export function moveGraph(model: Model): MoveGraph {
  return {
    size: model.codes.length,
    codes: model.codes,
    fibres: model.decisionMakers.map((_, dm) => fibresOf(model, dm)),
  };
}
