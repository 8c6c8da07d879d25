/**
 * Many worlds over one move graph, 32 to a word.
 *
 * A world says how each decision maker ranks the states. The answer to "does this one prefer a to
 * b?" is a column with one bit a world; columns are made when first asked for, and everything that
 * is asked of a block of worlds is ands, ors and nots of columns.
 */

/** What one decision maker wants in each world of a block. */
export interface BlockRanks {
  /** States that no world tells apart are of one type. */
  readonly typeOf: Int32Array;
  readonly types: number;
  /** The rank of type t in world w at [t · worlds + w]; or one rank a type, the same in all worlds. */
  readonly ranks: Int32Array;
  readonly fixed: boolean;
}

export class WorldBlock {
  readonly worlds: number;
  readonly words: number;
  /** All worlds; none. */
  readonly full: Int32Array;
  readonly none: Int32Array;
  readonly #makers: readonly BlockRanks[];
  readonly #columns: (Int32Array | undefined)[][];

  constructor(worlds: number, makers: readonly BlockRanks[]) {
    this.worlds = worlds;
    this.words = (worlds + 31) >>> 5;
    this.full = new Int32Array(this.words).fill(-1);
    if (worlds & 31) this.full[this.words - 1] = (1 << (worlds & 31)) - 1;
    this.none = new Int32Array(this.words);
    this.#makers = makers;
    this.#columns = makers.map(() => []);
  }

  /** The worlds in which `dm` strictly prefers state `a` to state `b`. Not to be written to. */
  better(dm: number, a: number, b: number): Int32Array {
    const { typeOf, types, ranks, fixed } = this.#makers[dm];
    const [p, q] = [typeOf[a], typeOf[b]];
    if (p === q) return this.none;
    if (fixed) return ranks[p] > ranks[q] ? this.full : this.none;
    const known = this.#columns[dm];
    let column = known[p * types + q];
    if (column === undefined) {
      column = this.#column(ranks, p * this.worlds, q * this.worlds);
      known[p * types + q] = column;
    }
    return column;
  }

  #column(ranks: Int32Array, a: number, b: number): Int32Array {
    const column = new Int32Array(this.words);
    for (let word = 0, w = 0; word < this.words; word++) {
      const end = Math.min(this.worlds, w + 32);
      let bits = 0;
      for (let k = 0; w < end; w++, k++) {
        bits |= ((ranks[b + w] - ranks[a + w]) >>> 31) << k;
      }
      column[word] = bits;
    }
    return column;
  }
}

/** Whether a column holds in no world. */
export function isEmpty(column: Int32Array): boolean {
  for (let k = 0; k < column.length; k++) if (column[k] !== 0) return false;
  return true;
}

/** How many worlds a column holds in. */
export function worldsIn(column: Int32Array): number {
  let count = 0;
  for (let k = 0; k < column.length; k++) {
    let v = column[k];
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
