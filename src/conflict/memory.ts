/**
 * What was worked out before, kept for the next time that the same is asked. Whoever weighs one
 * document over and over makes a memory and hands it on; without one, everything is worked out anew.
 * What is kept changes the time and never the answer: a key holds all that its result depends on.
 */

/** Results of a kind, and names. */
const MOST = 128;
const MOST_NAMES = 1024;

/** Whole numbers of 32 bits. */
type Numbers = Int32Array | Uint8Array;

export class Memory {
  readonly #kinds = new Map<string, Map<string, unknown>>();
  readonly #named = new WeakMap<Numbers, string>();
  #names = 0;

  /** A short name for a long key: another key has another name. */
  nameOf(key: string): string {
    return this.kept('name', key, () => `#${this.#names++}`, MOST_NAMES);
  }

  /**
   * Lists of whole numbers as one text: of plain lists the numbers, of arrays a name for them. Nobody
   * may change an array that was named. Lists that are to be the same must be of one kind.
   * @returns undefined where one is too long to be kept
   */
  key(lists: readonly (readonly number[] | Numbers)[]): string | undefined {
    let text = '';
    for (const list of lists) {
      if (list.length > LONGEST) return undefined;
      text += 'buffer' in list ? this.#nameOfNumbers(list) : `[${list.join()}]`;
    }
    return text;
  }

  #nameOfNumbers(list: Numbers): string {
    let name = this.#named.get(list);
    if (name === undefined) {
      name = this.nameOf(units(list));
      this.#named.set(list, name);
    }
    return name;
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
function units(list: Numbers): string {
  const isBytes = list instanceof Uint8Array;
  const whole = isBytes ? list : new Uint16Array(list.buffer, list.byteOffset, 2 * list.length);
  let text = isBytes ? 'b' : 'n';
  for (let from = 0; from < whole.length; from += PIECE) {
    text += String.fromCharCode(...whole.subarray(from, from + PIECE));
  }
  return text;
}
