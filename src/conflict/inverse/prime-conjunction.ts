/**
 * Prime conjunctions of comparisons: those that hold in good orders only and from which none can be
 * left out. Quine 1952; here by minimal hitting sets (`condition.ts` has the argument).
 *
 *   1. per pair of items one bit: whether the first comes before the second
 *   2. for a good joint order, per decision maker and label the minimal sets of bits in which orders
 *      with that label differ from its own
 *   3. over all joint labels that are bad, the unions of such sets; the minimal ones are the family
 *   4. its minimal hitting sets are the primes through the order
 */
import { type Behaviours, forEachTuple } from './behaviour.ts';
import { bitsOf, Family, hittingSets, type Mask, oneHittingSet } from './hitting-set.ts';
import type { LabelledOrders } from './projection.ts';

/** One comparison: item `above` of the k-th varied decision maker before item `below`. */
export interface Comparison {
  readonly maker: number;
  readonly above: number;
  readonly below: number;
}

/** Orders with the comparisons they make as words. */
export interface Compared extends LabelledOrders {
  readonly words: number;
  readonly pairs: readonly (readonly [number, number])[];
  /** Order o is masks[o · words] … */
  readonly masks: Int32Array;
}

export function compared(orders: LabelledOrders): Compared {
  const width = orders.items.length;
  const pairs: [number, number][] = [];
  for (let b = 1; b < width; b++) for (let a = 0; a < b; a++) pairs.push([a, b]);
  const words = Math.ceil(pairs.length / 32);
  const masks = new Int32Array(orders.count * words);
  const place = new Uint8Array(width);
  for (let o = 0; o < orders.count; o++) {
    for (let p = 0; p < width; p++) place[orders.perms[o * width + p]] = p;
    // The pairs in their order: of each item with those before it.
    for (let b = 1, bit = 0; b < width; b++) {
      for (let a = 0; a < b; a++, bit++) {
        if (place[a] < place[b]) masks[o * words + (bit >>> 5)] |= 1 << (bit & 31);
      }
    }
  }
  return { ...orders, words, pairs, masks };
}

/** Per label, the minimal sets of comparisons in which orders with that label differ from order o. */
function differences(orders: Compared, o: number, labels: number): Family[] {
  const { words, masks } = orders;
  const families = Array.from({ length: labels }, () => new Family(words));
  const set = new Int32Array(words);
  families[orders.labels[o]].push(set);
  for (let b = 0; b < orders.count; b++) {
    if (orders.labels[b] === orders.labels[o]) continue;
    for (let k = 0; k < words; k++) set[k] = masks[o * words + k] ^ masks[b * words + k];
    families[orders.labels[b]].add(set);
  }
  return families;
}

/** A conjunction: which comparisons it makes, and which way round. */
export interface Prime {
  readonly asks: Mask;
  readonly values: Mask;
}

/** Good and bad joint orders of several decision makers, by a table over their labels. */
export class PrimeSearch {
  readonly #makers: readonly Compared[];
  readonly #counts: readonly number[];
  readonly #table: Uint8Array;
  readonly #starts: readonly number[];
  readonly #words: number;
  readonly #families: (Family[] | undefined)[][];
  readonly #places: (Map<number | string, number> | undefined)[] = [];

  constructor(
    makers: readonly Compared[],
    { counts, table }: Pick<Behaviours, 'counts' | 'table'>,
  ) {
    this.#makers = makers;
    this.#counts = counts;
    this.#table = table;
    let words = 0;
    this.#starts = makers.map((one) => {
      words += one.words;
      return words - one.words;
    });
    this.#words = words;
    this.#families = makers.map(() => []);
  }

  get sizes(): number[] {
    return this.#makers.map(({ count }) => count);
  }

  isGood(joint: readonly number[]): boolean {
    return this.#isGoodAt(joint.map((o, k) => this.#makers[k].labels[o]));
  }

  #differences(k: number, o: number): Family[] {
    const known = this.#families[k];
    let families = known[o];
    if (families === undefined) {
      families = differences(this.#makers[k], o, this.#counts[k]);
      known[o] = families;
    }
    return families;
  }

  /** The minimal sets of comparisons in which joint order g differs from bad ones. */
  #family(joint: readonly number[]): Family {
    const each = joint.map((o, k) => this.#differences(k, o));
    const family = new Family(this.#words);
    const union = new Int32Array(this.#words);
    const join = (labels: readonly number[], k: number): void => {
      if (k === labels.length) {
        family.add(union);
        return;
      }
      const own = each[k][labels[k]];
      for (let at = 0; at < own.count; at++) {
        for (let word = 0; word < own.words; word++) {
          union[this.#starts[k] + word] = own.word(at, word);
        }
        join(labels, k + 1);
      }
    };
    forEachTuple(this.#counts, (tuple, index) => {
      if (this.#table[index] === 0) join(tuple, 0);
    });
    return family;
  }

  #prime(joint: readonly number[], asks: Mask): Prime {
    const values = new Int32Array(this.#words);
    joint.forEach((o, k) => {
      const { masks, words } = this.#makers[k];
      values.set(masks.subarray(o * words, (o + 1) * words), this.#starts[k]);
    });
    return { asks, values: values.map((word, k) => word & asks[k]) };
  }

  /** How many bad joint orders differ from a good one in a single comparison. */
  tightness(joint: readonly number[]): number {
    const labels = joint.map((o, k) => this.#makers[k].labels[o]);
    let count = 0;
    joint.forEach((o, k) => {
      const own = labels[k];
      for (const label of this.#nearLabels(k, o)) {
        labels[k] = label;
        if (!this.#isGoodAt(labels)) count++;
      }
      labels[k] = own;
    });
    return count;
  }

  /** The labels of the orders that differ from order o in a single comparison. */
  #nearLabels(k: number, o: number): number[] {
    const { words, masks, labels, pairs } = this.#makers[k];
    const places = this.#placesOf(k);
    const near: number[] = [];
    const own = masks.slice(o * words, (o + 1) * words);
    for (let pair = 0; pair < pairs.length; pair++) {
      own[pair >>> 5] ^= 1 << (pair & 31);
      const place = places.get(words === 1 ? own[0] : own.join());
      if (place !== undefined) near.push(labels[place]);
      own[pair >>> 5] ^= 1 << (pair & 31);
    }
    return near;
  }

  /** Where the order that makes given comparisons stands; no two orders make the same. */
  #placesOf(k: number): Map<number | string, number> {
    let places = this.#places[k];
    if (places === undefined) {
      const { count, words, masks } = this.#makers[k];
      places = new Map();
      for (let o = 0; o < count; o++) {
        places.set(words === 1 ? masks[o] : masks.subarray(o * words, (o + 1) * words).join(), o);
      }
      this.#places[k] = places;
    }
    return places;
  }

  #isGoodAt(labels: readonly number[]): boolean {
    let index = 0;
    for (let k = 0; k < labels.length; k++) index = index * this.#counts[k] + labels[k];
    return this.#table[index] === 1;
  }

  /** The prime conjunctions through a good joint order: all, or one where there are too many. */
  primes(joint: readonly number[], most: number): Prime[] {
    const family = this.#family(joint);
    const all = hittingSets(family, most);
    if (all === undefined) return [this.#prime(joint, oneHittingSet(family))];
    return Array.from({ length: all.count }, (_, at) => this.#prime(joint, all.set(at)));
  }

  /** Per decision maker, 1 for each order that makes the comparisons of a prime. */
  holds({ asks, values }: Prime): Uint8Array[] {
    return this.#makers.map(({ count, masks, words }, k) => {
      const start = this.#starts[k];
      const holds = new Uint8Array(count);
      for (let o = 0; o < count; o++) {
        let differs = 0;
        for (let word = 0; word < words; word++) {
          differs |= (masks[o * words + word] ^ values[start + word]) & asks[start + word];
        }
        if (differs === 0) holds[o] = 1;
      }
      return holds;
    });
  }

  comparisons({ asks, values }: Prime): Comparison[] {
    return this.#makers.flatMap(({ pairs, items, words }, maker) => {
      const start = this.#starts[maker];
      const own = asks.slice(start, start + words);
      return bitsOf(own).map((bit) => {
        const [a, b] = pairs[bit].map((item) => items[item]);
        const kept = (values[start + (bit >>> 5)] >>> (bit & 31)) & 1;
        return kept === 1 ? { maker, above: a, below: b } : { maker, above: b, below: a };
      });
    });
  }
}
