/**
 * Expressions as fast tests of a state's code.
 *
 * A state's code is the sum of 2^k over the options taken. Conjunctions and disjunctions of single
 * options become one comparison under a mask, everything else small closures: no `eval`, which a
 * content security policy forbids.
 */
import type { Expression } from './expression.ts';

export type CodeTest = (code: number) => boolean;

/** What a symbol stands for: an option by its bit, 0 to 29, or a named proposition. */
export type Resolve = (symbol: string) => number | Expression;

class Compiler {
  readonly #resolve: Resolve;
  readonly #named = new Map<string, CodeTest>();
  readonly #open = new Set<string>();

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  compile(node: Expression): CodeTest {
    switch (node.kind) {
      case 'symbol':
        return this.#symbol(node.name);
      case 'not':
        return negation(this.compile(node.of));
      case 'and':
        return this.#all(node.of, true);
      case 'or':
        return negation(this.#all(node.of, false));
      case 'if': {
        const [left, right] = [this.compile(node.left), this.compile(node.right)];
        return (code) => !left(code) || right(code);
      }
      case 'iff':
        return equivalence(node.of.map((part) => this.compile(part)));
    }
  }

  #symbol(name: string): CodeTest {
    const bit = this.#bit(name);
    if (bit !== undefined) return underMask(1 << bit, 1 << bit);
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    if (this.#open.has(name)) throw new RangeError(`proposition "${name}" rests on itself`);
    this.#open.add(name);
    const test = remembered(this.compile(this.#resolve(name) as Expression));
    this.#open.delete(name);
    this.#named.set(name, test);
    return test;
  }

  #bit(name: string): number | undefined {
    const meaning = this.#resolve(name);
    if (typeof meaning !== 'number') return undefined;
    if (Number.isInteger(meaning) && meaning >= 0 && meaning < 30) return meaning;
    throw new RangeError(`option "${name}" has bit ${meaning}, expected 0 to 29`);
  }

  /**
   * Whether every part holds (`wanted` true), or none does (`wanted` false).
   *   1. options and negated options go into one mask and the bits wanted under it
   *   2. an option wanted both taken and not taken leaves nothing to test
   *   3. the other parts are tested one by one, after the mask
   */
  #all(parts: readonly Expression[], wanted: boolean): CodeTest {
    let mask = 0;
    let value = 0;
    let contradiction = false;
    const others: CodeTest[] = [];
    for (const part of parts) {
      const literal = this.#literal(part);
      if (literal === undefined) {
        const test = this.compile(part);
        others.push(wanted ? test : negation(test));
        continue;
      }
      const bit = 1 << literal.bit;
      const required = literal.taken === wanted ? bit : 0;
      if ((mask & bit) !== 0 && (value & bit) !== required) contradiction = true;
      mask |= bit;
      value |= required;
    }
    if (contradiction) return () => false;
    if (mask !== 0) others.unshift(underMask(mask, value));
    return conjunction(others);
  }

  #literal(node: Expression): { bit: number; taken: boolean } | undefined {
    const inner = node.kind === 'not' ? node.of : node;
    if (inner.kind !== 'symbol') return undefined;
    const bit = this.#bit(inner.name);
    return bit === undefined ? undefined : { bit, taken: inner === node };
  }
}

function underMask(mask: number, value: number): CodeTest {
  return (code) => (code & mask) === value;
}

function negation(test: CodeTest): CodeTest {
  return (code) => !test(code);
}

/** a <-> b <-> c …, which holds when an even number of the parts do not. */
function equivalence(tests: readonly CodeTest[]): CodeTest {
  return (code) => {
    let holds = true;
    for (const test of tests) holds = holds === test(code);
    return holds;
  };
}

function conjunction(tests: readonly CodeTest[]): CodeTest {
  const [first, second, third] = tests;
  if (tests.length === 1) return first!;
  if (tests.length === 2) return (code) => first!(code) && second!(code);
  if (tests.length === 3) return (code) => first!(code) && second!(code) && third!(code);
  return (code) => {
    for (const test of tests) if (!test(code)) return false;
    return true;
  };
}

/** Keeps the last answer, so that propositions built on one another are not worked out 2^k times. */
function remembered(test: CodeTest): CodeTest {
  let lastCode = -1;
  let last = false;
  return (code) => {
    if (code !== lastCode) {
      last = test(code);
      lastCode = code;
    }
    return last;
  };
}

/**
 * A function that tells of a state's code whether the expression holds there. Calls are not
 * re-entrant across threads, but may be interleaved with those of other compiled expressions.
 *
 * @param resolve the bit of an option, or the expression of a proposition; may throw for others
 * @throws RangeError when a proposition rests on itself, or a bit is not within 0–29
 */
export function compileExpression(node: Expression, resolve: Resolve): CodeTest {
  return new Compiler(resolve).compile(node);
}
