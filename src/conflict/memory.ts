/**
 * What was worked out before, kept for the next time that the same is asked. Whoever weighs one
 * document over and over makes a memory and hands it on; without one, everything is worked out anew.
 * What is kept changes the time and never the answer: a key holds all that its result depends on.
 */

/** Results of a kind. */
const MOST = 128;

export class Memory {
  readonly #kinds = new Map<string, Map<string, unknown>>();
  #names = 0;

  /** A short name for a long key: another key has another name. */
  nameOf(key: string | undefined): string | undefined {
    if (key === undefined) return undefined;
    return this.kept('name', key, () => String(this.#names++));
  }

  /**
   * @param kind what is worked out: results of one kind are of one type
   * @param key all that the result depends on; undefined: it is not kept
   * @param make works the result out; nobody may change it afterwards
   * @param most how many of the kind are kept: the one used longest ago goes first
   */
  kept<T>(kind: string, key: string | undefined, make: () => T, most = MOST): T {
    if (key === undefined) return make();
    let known = this.#kinds.get(kind);
    if (known === undefined) {
      known = new Map();
      this.#kinds.set(kind, known);
    }
    const result = known.has(key) ? (known.get(key) as T) : make();
    known.delete(key);
    known.set(key, result);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return result;
  }
}

/** More numbers than these take longer to compare than is saved, and would fill the memory. */
const LONGEST = 20_000;
/** Numbers that one call takes as arguments. */
const PIECE = 4096;

/** Each number as one unit of a text, or as two: a quarter of the time that digits take. */
function units(list: ArrayLike<number>): string {
  let text = list instanceof Uint8Array ? 'b' : 'n';
  if (list instanceof Uint8Array) {
    for (let from = 0; from < list.length; from += PIECE) {
      text += String.fromCharCode(...list.subarray(from, from + PIECE));
    }
    return text;
  }
  const whole = list instanceof Int32Array ? list : Int32Array.from(list);
  const halves = new Uint16Array(whole.buffer, whole.byteOffset, 2 * whole.length);
  for (let from = 0; from < halves.length; from += PIECE) {
    text += String.fromCharCode(...halves.subarray(from, from + PIECE));
  }
  return text;
}

/**
 * Lists of whole numbers of 32 bits as one text; nothing where they are too long to be kept. Lists
 * that are to be the same must be of one kind.
 */
export function numbersKey(lists: readonly ArrayLike<number>[]): string | undefined {
  let length = 0;
  for (const list of lists) length += list.length;
  if (length > LONGEST) return undefined;
  let text = '';
  for (const list of lists) text += `${list.length}${units(list)}`;
  return text;
}
