/**
 * Minimal hitting sets (transversals) of a family of sets.
 * Berge 1989, Hypergraphs; Fredman & Khachiyan 1996 on the complexity.
 *
 * One set after the other is taken in: a hitting set that meets it stays, any other is extended by
 * each of its members, and what is no longer minimal goes.
 */

/** A set, its members as bits of 32-bit words. */
export type Mask = Int32Array;

export function bitsOf(mask: Mask): number[] {
  const bits: number[] = [];
  for (let k = 0; k < mask.length; k++) {
    for (let left = mask[k]; left !== 0; left &= left - 1) {
      bits.push(32 * k + 31 - Math.clz32(left & -left));
    }
  }
  return bits;
}

/** Sets of which none holds another, one after the other in one array that grows. */
export class Family {
  readonly words: number;
  count = 0;
  #data: Int32Array;

  constructor(words: number) {
    this.words = words;
    this.#data = new Int32Array(16 * words);
  }

  set(at: number): Mask {
    return this.#data.slice(at * this.words, (at + 1) * this.words);
  }

  word(at: number, k: number): number {
    return this.#data[at * this.words + k];
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds a set unless one of the family is within it; those that hold it go. */
  add(set: Mask): void {
    const { words } = this;
    const data = this.#data;
    for (let at = 0; at < this.count; at++) if (this.#within(at, set)) return;
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      if (this.#holds(at, set)) continue;
      if (kept !== at) data.copyWithin(kept * words, at * words, (at + 1) * words);
      kept++;
    }
    this.count = kept;
    this.push(set);
  }

  /** Adds a set that neither holds nor is held by another. */
  push(set: Mask): void {
    const at = this.count * this.words;
    if (at + this.words > this.#data.length) {
      const larger = new Int32Array(2 * this.#data.length);
      larger.set(this.#data);
      this.#data = larger;
    }
    for (let k = 0; k < this.words; k++) this.#data[at + k] = set[k];
    this.count++;
  }

  meets(at: number, set: Mask): boolean {
    for (let k = 0; k < this.words; k++) if ((this.word(at, k) & set[k]) !== 0) return true;
    return false;
  }

  #within(at: number, set: Mask): boolean {
    for (let k = 0; k < this.words; k++) if ((this.word(at, k) & ~set[k]) !== 0) return false;
    return true;
  }

  #holds(at: number, set: Mask): boolean {
    for (let k = 0; k < this.words; k++) if ((set[k] & ~this.word(at, k)) !== 0) return false;
    return true;
  }
}

/**
 * @param most gives up when there are more than this many on the way
 * @returns all minimal hitting sets, or undefined when given up
 */
export function hittingSets(family: Family, most: number): Family | undefined {
  const { words } = family;
  let found = new Family(words);
  let next = new Family(words);
  const grown = new Int32Array(words);
  const set = new Int32Array(words);
  found.push(grown);
  for (let at = 0; at < family.count; at++) {
    for (let k = 0; k < words; k++) set[k] = family.word(at, k);
    next.clear();
    for (let one = 0; one < found.count; one++) {
      if (!found.meets(one, set)) continue;
      for (let k = 0; k < words; k++) grown[k] = found.word(one, k);
      next.push(grown);
    }
    for (let one = 0; one < found.count; one++) {
      if (found.meets(one, set)) continue;
      for (let k = 0; k < words; k++) grown[k] = found.word(one, k);
      for (let k = 0; k < words; k++) {
        const own = grown[k];
        for (let left = set[k]; left !== 0; left &= left - 1) {
          grown[k] = own | (left & -left);
          next.add(grown);
        }
        grown[k] = own;
      }
    }
    if (next.count > most) return undefined;
    [found, next] = [next, found];
  }
  return found;
}

/** One minimal hitting set: members are left out one after the other, the last first, while it still hits all. */
export function oneHittingSet(family: Family): Mask {
  const { words, count } = family;
  const chosen = new Int32Array(words);
  for (let at = 0; at < count; at++) {
    for (let k = 0; k < words; k++) chosen[k] |= family.word(at, k);
  }
  for (const bit of bitsOf(chosen).reverse()) {
    chosen[bit >>> 5] &= ~(1 << (bit & 31));
    for (let at = 0; at < count; at++) {
      if (family.meets(at, chosen)) continue;
      chosen[bit >>> 5] |= 1 << (bit & 31);
      break;
    }
  }
  return chosen;
}
