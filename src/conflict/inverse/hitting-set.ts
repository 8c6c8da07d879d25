/**
 * Minimal hitting sets (transversals) of a family of sets.
 * Berge 1989, Hypergraphs; Fredman & Khachiyan 1996 on the complexity.
 *
 * Sets are lists of 32-bit words. One set after the other is taken in: a hitting set that meets it
 * stays, any other is extended by each of its members, and what is no longer minimal goes.
 */
export type Mask = Int32Array;

export function isSubset(a: Mask, b: Mask): boolean {
  for (let k = 0; k < a.length; k++) if ((a[k] & ~b[k]) !== 0) return false;
  return true;
}

function meets(a: Mask, b: Mask): boolean {
  for (let k = 0; k < a.length; k++) if ((a[k] & b[k]) !== 0) return true;
  return false;
}

export function bitsOf(mask: Mask): number[] {
  const bits: number[] = [];
  for (let k = 0; k < mask.length; k++) {
    for (let left = mask[k]; left !== 0; left &= left - 1) {
      bits.push(32 * k + 31 - Math.clz32(left & -left));
    }
  }
  return bits;
}

/** Adds a set to a family of which none holds another; returns whether it was added. */
export function addMinimal(family: Mask[], set: Mask): boolean {
  for (const one of family) if (isSubset(one, set)) return false;
  let kept = 0;
  for (const one of family) if (!isSubset(set, one)) family[kept++] = one;
  family.length = kept;
  family.push(set);
  return true;
}

function withBit(mask: Mask, bit: number): Mask {
  const more = mask.slice();
  more[bit >>> 5] |= 1 << (bit & 31);
  return more;
}

/**
 * @param family sets none of which holds another
 * @param words how many words a set has
 * @param most gives up when there are more than this many on the way
 * @returns all minimal hitting sets, or undefined when given up
 */
export function hittingSets(
  family: readonly Mask[],
  words: number,
  most: number,
): Mask[] | undefined {
  let found: Mask[] = [new Int32Array(words)];
  for (const set of family) {
    const next = found.filter((one) => meets(one, set));
    for (const one of found) {
      if (meets(one, set)) continue;
      for (const bit of bitsOf(set)) addMinimal(next, withBit(one, bit));
    }
    if (next.length > most) return undefined;
    found = next;
  }
  return found;
}

/** One minimal hitting set: bits are left out one after the other, the last first, while it still hits all. */
export function oneHittingSet(family: readonly Mask[], words: number): Mask {
  const chosen = new Int32Array(words);
  for (const set of family) for (let k = 0; k < words; k++) chosen[k] |= set[k];
  for (const bit of bitsOf(chosen).reverse()) {
    chosen[bit >>> 5] &= ~(1 << (bit & 31));
    if (family.some((set) => !meets(chosen, set))) chosen[bit >>> 5] |= 1 << (bit & 31);
  }
  return chosen;
}
