/**
 * What is taken from a situation, kept as long as the parts that it was read from are the same
 * objects. Which parts these are is not written down anywhere: it is seen as they are read, so that
 * none can be forgotten.
 */
import type { Situation } from '../../situation/index.ts';

interface Kept {
  /** All that was given besides the situation. */
  readonly by: string;
  /** The parts that were read, and what they held. */
  readonly read: ReadonlyMap<string | symbol, unknown>;
  readonly found: unknown;
}

/** Of each thing taken: that of a situation and of its scenario, as they stand and one edit ago. */
const MOST = 4;

/** Stands for which parts there are. */
const EVERY = Symbol('every part');

function part(situation: Situation, key: string | symbol): unknown {
  return key === EVERY ? Reflect.ownKeys(situation).join() : Reflect.get(situation, key);
}

/** The situation, noting which of its parts are read. */
function watched(situation: Situation, read: Map<string | symbol, unknown>): Situation {
  const note = (key: string | symbol): unknown => {
    const value = part(situation, key);
    read.set(key, value);
    return value;
  };
  return new Proxy(situation, {
    get: (_, key) => note(key),
    has: (_, key) => note(key) !== undefined || Reflect.has(situation, key),
    // Who goes through all parts has read them all.
    ownKeys: () => {
      const keys = Reflect.ownKeys(situation);
      for (const key of [EVERY, ...keys]) note(key);
      return keys;
    },
  });
}

export class Inputs {
  readonly #kept = new Map<string, readonly Kept[]>();

  /**
   * @param what of one name, what is found is of one type
   * @param by all that `find` is given besides the situation
   * @param find takes something from a situation: the same of the same parts
   */
  from<T>(what: string, situation: Situation, by: string, find: (of: Situation) => T): T {
    const list = this.#kept.get(what) ?? [];
    const isSame = (one: Kept) => {
      if (one.by !== by) return false;
      for (const [key, value] of one.read) {
        if (part(situation, key) !== value) return false;
      }
      return true;
    };
    const known = list.find(isSame);
    const read = new Map<string | symbol, unknown>();
    const one = known ?? { by, read, found: find(watched(situation, read)) };
    if (list[0] !== one) {
      this.#kept.set(what, [one, ...list.filter((other) => other !== one)].slice(0, MOST));
    }
    return one.found as T;
  }
}
