/**
 * Counting the sets of variables that satisfy a monotone formula, by size, and its prime sets.
 * Counting by cases with shared parts remembered: Bryant 1986 (decision diagrams), Bayardo &
 * Pehoushek 2000 (components).
 *
 *   1. clauses that share no variable are counted apart; their counts multiply
 *   2. otherwise by cases of one variable, in a fixed order that keeps the variables of a term
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

const variablesOf = (formula: Formula): Set<number> => new Set(formula.flat(2));

/**
 * Variables in the order of cases: term by term, the longest first. What is left of a formula then
 * hangs on few terms half decided; variables that also stand alone in other clauses come with the
 * term that holds them.
 */
function caseOrder(formula: Formula): Map<number, number> {
  const terms = formula.flat().sort((a, b) => b.length - a.length);
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

/** Step 1: clauses that hang together. */
function components(formula: Formula): Formula[] {
  const parts: { clauses: (readonly (readonly number[])[])[]; variables: Set<number> }[] = [];
  for (const clause of formula) {
    let joined = { clauses: [clause], variables: new Set(clause.flat()) };
    for (let k = parts.length - 1; k >= 0; k--) {
      if (![...parts[k].variables].some((variable) => joined.variables.has(variable))) continue;
      const [part] = parts.splice(k, 1);
      joined = {
        clauses: [...part.clauses, ...joined.clauses],
        variables: new Set([...part.variables, ...joined.variables]),
      };
    }
    parts.push(joined);
  }
  return parts.map(({ clauses }) => clauses);
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
  /** Over the variables of the formula itself. */
  const count = (whole: Formula): Polynomial =>
    components(whole).reduce<Polynomial>((product, part) => times(product, connected(part)), [1n]);
  const connected = (part: Formula): Polynomial => {
    const key = part.map((clause) => clause.join(';')).join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const variables = variablesOf(part);
    const first = [...variables].reduce((a, b) => (order.get(b)! < order.get(a)! ? b : a));
    const over = (value: boolean): Polynomial => {
      const left = assigned(part, first, value);
      if (left === undefined) return [0n];
      return times(count(left), free(variables.size - 1 - variablesOf(left).size));
    };
    const sum = plus(over(false), [0n, ...over(true)]);
    known.set(key, sum);
    return sum;
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
