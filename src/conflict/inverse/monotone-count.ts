/**
 * Counting the sets of variables that satisfy a monotone formula, by size, and its prime sets.
 * Counting by cases with shared parts remembered: Bryant 1986 (decision diagrams), Bayardo &
 * Pehoushek 2000 (components).
 *
 *   1. clauses that share no variable are counted apart; their counts multiply
 *   2. of one clause alone, terms that share no variable are missed apart: the counts of the sets that
 *      miss them multiply, and all others satisfy it
 *   3. otherwise by cases of one variable, in a fixed order that keeps the variables of a term
 *      together; formulas met before are not counted again
 * Counts by size are the coefficients of a polynomial in exact whole numbers.
 */

import { bitsOf, Family } from './hitting-set.ts';
import type { Formula } from './sanction-formula.ts';

type Polynomial = readonly bigint[];

function times(a: Polynomial, b: Polynomial): bigint[] {
  const product = new Array<bigint>(a.length + b.length - 1).fill(0n);
  a.forEach((x, i) => {
    if (x === 0n) return;
    b.forEach((y, j) => {
      product[i + j] += x * y;
    });
  });
  return product;
}

/** (1 + x)^n: any choice among n variables. */
function free(n: number): bigint[] {
  const row = [1n];
  for (let k = 0; k < n; k++) row.push((row[k] * BigInt(n - k)) / BigInt(k + 1));
  return row;
}

function plus(a: Polynomial, b: Polynomial): bigint[] {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.map((x, k) => x + (short[k] ?? 0n));
}

function minus(a: Polynomial, b: Polynomial): bigint[] {
  return a.map((x, k) => x - (b[k] ?? 0n));
}

const variablesOf = (formula: Formula): Set<number> => new Set(formula.flat(2));

/**
 * Variables in the order of cases: those that stand alone in a term first, of these the ones that
 * settle a clause which no other does; then term by term.
 */
function caseOrder(formula: Formula): Map<number, number> {
  const clausesOf = new Map<string, number>();
  for (const term of formula.flat()) {
    const key = term.join();
    clausesOf.set(key, (clausesOf.get(key) ?? 0) + 1);
  }
  const terms = formula
    .flat()
    .sort((a, b) => a.length - b.length || clausesOf.get(a.join())! - clausesOf.get(b.join())!);
  const order = new Map<number, number>();
  for (const variable of terms.flat()) {
    if (!order.has(variable)) order.set(variable, order.size);
  }
  return order;
}

/** Terms that ask for more than another of the same clause go, and clauses that ask for less than another. */
function simplified(formula: Formula): Formula | undefined {
  const clauses = new Map<string, readonly (readonly number[])[]>();
  for (const clause of formula) {
    if (clause.length === 0) return undefined;
    const terms = [...clause].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
    const kept: (readonly number[])[] = [];
    for (const term of terms) {
      if (!kept.some((one) => one.every((variable) => term.includes(variable)))) kept.push(term);
    }
    clauses.set(kept.join(';'), kept);
  }
  return [...clauses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, clause]) => clause);
}

function assigned(formula: Formula, variable: number, value: boolean): Formula | undefined {
  const left: (readonly number[])[][] = [];
  for (const clause of formula) {
    const terms = value
      ? clause.map((term) => (term.includes(variable) ? term.filter((v) => v !== variable) : term))
      : clause.filter((term) => !term.includes(variable));
    if (!terms.some((term) => term.length === 0)) left.push(terms);
  }
  return simplified(left);
}

/** What hangs together by its variables: groups that share none. */
function groups<T>(items: readonly T[], variablesIn: (item: T) => Iterable<number>): T[][] {
  const parts: { items: T[]; variables: Set<number> }[] = [];
  for (const item of items) {
    let joined = { items: [item], variables: new Set(variablesIn(item)) };
    for (let k = parts.length - 1; k >= 0; k--) {
      if (![...joined.variables].some((variable) => parts[k].variables.has(variable))) continue;
      const [part] = parts.splice(k, 1);
      for (const variable of joined.variables) part.variables.add(variable);
      joined = { items: [...part.items, ...joined.items], variables: part.variables };
    }
    parts.push(joined);
  }
  return parts.map((part) => part.items);
}

/**
 * @param size how many variables there are
 * @returns per k from 0 to `size`, how many sets of k variables satisfy the formula
 */
export function countBySize(formula: Formula, size: number): bigint[] {
  const start = simplified(formula);
  if (start === undefined) return new Array<bigint>(size + 1).fill(0n);
  const order = caseOrder(start);
  const known = new Map<string, Polynomial>();
  /** Step 1. Over the variables of the formula itself. */
  const count = (whole: Formula): Polynomial =>
    groups(whole, (clause) => clause.flat()).reduce<Polynomial>(
      (product, part) => times(product, connected(part)),
      [1n],
    );
  const connected = (part: Formula): Polynomial => {
    const key = part.map((clause) => clause.join(';')).join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const terms = part.length === 1 ? groups(part[0], (term) => term) : [];
    const isApart = terms.length > 1 || (part.length === 1 && part[0].length === 1);
    const sum = isApart ? byTerms(terms) : byCases(part);
    known.set(key, sum);
    return sum;
  };
  /** Step 2. */
  const byTerms = (parts: readonly (readonly number[])[][]): Polynomial => {
    let size = 0;
    let missed: Polynomial = [1n];
    for (const terms of parts) {
      const own = new Set(terms.flat()).size;
      size += own;
      // A term alone is satisfied by the one set that holds all of it.
      const met =
        terms.length === 1 ? [...new Array<bigint>(own).fill(0n), 1n] : connected([terms]);
      missed = times(missed, minus(free(own), met));
    }
    return minus(free(size), missed);
  };
  /** Step 3. */
  const byCases = (part: Formula): Polynomial => {
    const variables = variablesOf(part);
    const first = [...variables].reduce((a, b) => (order.get(b)! < order.get(a)! ? b : a));
    const over = (value: boolean): Polynomial => {
      const left = assigned(part, first, value);
      if (left === undefined) return [0n];
      return times(count(left), free(variables.size - 1 - variablesOf(left).size));
    };
    return plus(over(false), [0n, ...over(true)]);
  };
  const counted = times(count(start), free(size - variablesOf(start).size));
  return Array.from({ length: size + 1 }, (_, k) => counted[k] ?? 0n);
}

/**
 * The minimal sets of variables that satisfy the formula, the smallest first; there is one way only to
 * say a monotone formula without idle parts, and this is it.
 * @param most gives up multiplying out beyond this many
 */
export function primeSets(
  formula: Formula,
  size: number,
  most: number,
): { readonly sets: readonly (readonly number[])[]; readonly whole: boolean } {
  const words = Math.max(1, Math.ceil(size / 32));
  let found = new Family(words);
  let whole = true;
  const set = new Int32Array(words);
  found.push(set);
  for (const clause of simplified(formula) ?? [[]]) {
    const next = new Family(words);
    for (let at = 0; at < found.count; at++) {
      for (const term of clause) {
        for (let k = 0; k < words; k++) set[k] = found.word(at, k);
        for (const variable of term) set[variable >>> 5] |= 1 << (variable & 31);
        next.add(set);
      }
      if (next.count > most) {
        whole = false;
        break;
      }
    }
    found = next;
  }
  const sets = Array.from({ length: found.count }, (_, at) => bitsOf(found.set(at)));
  sets.sort((a, b) => a.length - b.length || firstDifference(a, b));
  return { sets, whole };
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, k) => one !== b[k]);
  return at < 0 ? 0 : a[at] - b[at];
}
