/**
 * The answers of all joint worlds, numbered by the stated orders.
 *
 * A world ranks states and knows nothing of how orders were stated: move a statement of a decision
 * maker whose order is not known, and the same worlds come in another sequence.
 *   1. answer every question with the statements in the order listed; that is kept
 *   2. per decision maker, the class among these of each class of the stated order
 *      (`restated-classes.ts`)
 *   3. read the answers over in the sequence of the stated orders
 */
import type { Memory } from '../memory.ts';
import type { Model } from '../model.ts';
import type { MoveList } from './move-list.ts';
import type { OrderClasses } from './order-class.ts';
import { type Answers, answers, type Questions } from './question.ts';

/** The classes of one decision maker's orders, as listed, and what a stated order makes of them. */
export interface StatedClasses {
  readonly dm: number;
  readonly listed: OrderClasses;
  /** Per statement as listed, 1 for each state that satisfies it. */
  readonly listedTruths: readonly Uint8Array[];
  /** Per class as stated, its number as listed; absent where the numbers are the same. */
  readonly listedClass?: Int32Array;
}

/** The listed world of each stated one, the last decision maker's classes fastest. */
function listedWorlds(makers: readonly StatedClasses[]): Int32Array {
  let worlds = Int32Array.of(0);
  for (const { listed, listedClass } of makers) {
    const count = listed.ranks.length;
    const next = new Int32Array(worlds.length * count);
    for (let w = 0, at = 0; w < worlds.length; w++) {
      const first = worlds[w] * count;
      for (let c = 0; c < count; c++) next[at++] = first + (listedClass?.[c] ?? c);
    }
    worlds = next;
  }
  return worlds;
}

/** Step 3 for one column. */
function inSequence(bits: Int32Array, worlds: Int32Array): Int32Array {
  const read = new Int32Array(bits.length);
  for (let w = 0; w < worlds.length; w++) {
    const from = worlds[w];
    read[w >>> 5] |= ((bits[from >>> 5] >>> (from & 31)) & 1) << (w & 31);
  }
  return read;
}

function keyOf(model: Model, makers: readonly StatedClasses[], asked: Questions, memory: Memory) {
  const { outcome, path, statusQuo, targets = [] } = asked;
  const varied = new Set(makers.map(({ dm }) => dm));
  const key = memory.key([
    ...makers.flatMap(({ dm, listed, listedTruths }) => [
      [dm],
      listed.order.above,
      ...listedTruths,
    ]),
    ...model.ranks.filter((_, dm) => !varied.has(dm)),
    [outcome ?? -1, path?.length ?? -1, statusQuo ?? -1, makers.length, targets.length],
    (path ?? []).flatMap(({ mover, from, to }) => [mover, from, to]),
    ...targets.map(({ truth }) => truth),
  ]);
  return key && `${asked.concepts.join()} ${asked.sanctions} ${key}`;
}

/**
 * @param memory keeps what does not depend on the stated orders, for models of one graph
 * @returns what `answers` returns for the stated classes
 */
export function statedAnswers(
  model: Model,
  makers: readonly StatedClasses[],
  asked: Questions,
  lists: MoveList,
  memory: Memory,
): Answers {
  const listed = makers.map(({ dm, listed }) => ({ dm, ...listed }));
  const found = memory.kept('answers', keyOf(model, makers, asked, memory), () =>
    answers(model, listed, asked, lists),
  );
  if (makers.every(({ listedClass }) => listedClass === undefined)) return found;
  const worlds = listedWorlds(makers);
  const known = new Map<Int32Array, Int32Array>();
  const column = (bits: Int32Array): Int32Array => {
    const read = known.get(bits) ?? inSequence(bits, worlds);
    known.set(bits, read);
    return read;
  };
  return {
    concepts: Object.fromEntries(
      Object.entries(found.concepts).map(([concept, bits]) => [concept, column(bits)]),
    ),
    path: found.path && column(found.path),
    foresight: found.foresight && column(found.foresight),
    targets: found.targets.map(column),
  };
}
