/**
 * What a question about joint worlds depends on, decision maker by decision maker.
 *
 * Two alternatives of one decision maker behave alike when no choice of the others tells them apart:
 * the answer is then a small table over behaviours. Where the table is a product, every decision
 * maker's alternative has to be one of its own good ones (*all*); where its complement is a product,
 * one of them is enough (*any*); such questions fall apart into one for each decision maker.
 */

export interface Behaviours {
  /** Per decision maker, the behaviour of each alternative. */
  readonly of: readonly Int32Array[];
  readonly counts: readonly number[];
  /** 1 where the joint behaviours make the answer yes; the last decision maker's change fastest. */
  readonly table: Uint8Array;
}

export function holdsIn(bits: Int32Array, world: number): boolean {
  return ((bits[world >>> 5] >>> (world & 31)) & 1) === 1;
}

/** Numbers the alternatives of one decision maker by how they answer. */
function numbered(
  bits: Int32Array,
  size: number,
  stride: number,
  count: number,
): { of: Int32Array; first: number[] } {
  const numbers = new Map<string, number>();
  const first: number[] = [];
  const span = stride * count;
  const of = Int32Array.from({ length: count }, (_, alternative) => {
    const codes: number[] = [];
    let code = 0;
    let filled = 0;
    for (let outer = alternative * stride; outer < size; outer += span) {
      for (let w = outer; w < outer + stride; w++) {
        if (holdsIn(bits, w)) code |= 1 << filled;
        if (++filled === 15) {
          codes.push(code);
          code = 0;
          filled = 0;
        }
      }
    }
    codes.push(code);
    let text = '';
    for (let from = 0; from < codes.length; from += 4096) {
      text += String.fromCharCode(...codes.slice(from, from + 4096));
    }
    const number = numbers.get(text) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(text, number);
      first.push(alternative);
    }
    return number;
  });
  return { of, first };
}

/**
 * @param bits the answer, a bit a joint world, the last decision maker's alternative fastest
 * @param counts alternatives of each decision maker
 */
export function behaviours(bits: Int32Array, counts: readonly number[]): Behaviours {
  const size = counts.reduce((product, count) => product * count, 1);
  let stride = size;
  const strides = counts.map((count) => {
    stride /= count;
    return stride;
  });
  const all = counts.map((count, k) => numbered(bits, size, strides[k], count));
  const kinds = all.map(({ first }) => first.length);
  const table = new Uint8Array(kinds.reduce((product, kind) => product * kind, 1));
  forEachTuple(kinds, (tuple, index) => {
    const world = tuple.reduce((sum, kind, k) => sum + all[k].first[kind] * strides[k], 0);
    table[index] = holdsIn(bits, world) ? 1 : 0;
  });
  return { of: all.map(({ of }) => of), counts: kinds, table };
}

/** Goes through all tuples, the last place fastest; the tuple is used again. */
export function forEachTuple(
  counts: readonly number[],
  visit: (tuple: readonly number[], index: number) => void,
): void {
  const size = counts.reduce((product, count) => product * count, 1);
  const tuple = counts.map(() => 0);
  for (let index = 0; index < size; index++) {
    visit(tuple, index);
    for (let k = counts.length - 1; k >= 0 && ++tuple[k] === counts[k]; k--) tuple[k] = 0;
  }
}

/**
 * Per decision maker the behaviours that the answer `value` asks for, when it asks for each on its
 * own: the table is `value` exactly where every decision maker has one of them.
 */
export function productOf(
  { counts, table }: Behaviours,
  value: 0 | 1,
): readonly Uint8Array[] | undefined {
  const good = counts.map((count) => new Uint8Array(count));
  let tuples = 0;
  forEachTuple(counts, (tuple, index) => {
    if (table[index] !== value) return;
    tuples++;
    tuple.forEach((kind, k) => {
      good[k][kind] = 1;
    });
  });
  const product = good.reduce((all, one) => all * one.reduce((sum, bit) => sum + bit, 0), 1);
  return product === tuples ? good : undefined;
}
