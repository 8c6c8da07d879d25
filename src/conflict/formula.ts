/**
 * Propositions over options: where they hold, which options they look at.
 *
 * A formula is a pattern of options (`code & mask` equals `value`), a connective, or a formula with
 * a name of its own, which is worked out once however often it is used. `same` holds when an even
 * number of its parts fail; for two parts that is "if and only if".
 */
import type { Condition, Pattern } from './feasible.ts';

export type Formula =
  | ({ readonly kind: 'pattern' } & Pattern)
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'named'; readonly of: Formula }
  | { readonly kind: 'all' | 'any' | 'same'; readonly of: readonly Formula[] };

/** All the parts together; single options among them become one pattern. */
export function allOf(parts: readonly Formula[]): Formula {
  let mask = 0;
  let value = 0;
  const rest: Formula[] = [];
  for (const part of parts) {
    const joins = part.kind === 'pattern' && (mask & part.mask & (value ^ part.value)) === 0;
    if (!joins) rest.push(part);
    else {
      mask |= part.mask;
      value |= part.value;
    }
  }
  const joined: Formula = { kind: 'pattern', mask, value };
  return rest.length === 0 ? joined : { kind: 'all', of: [joined, ...rest] };
}

/** Not the formula; an option taken becomes the option not taken. */
export function notOf(formula: Formula): Formula {
  if (formula.kind === 'not') return formula.of;
  const single = formula.kind === 'pattern' && (formula.mask & (formula.mask - 1)) === 0;
  if (!single || formula.mask === 0) return { kind: 'not', of: formula };
  return { ...formula, value: formula.mask ^ formula.value };
}

function maskOf(formula: Formula, known: Map<Formula, number>): number {
  if (formula.kind === 'pattern') return formula.mask;
  const found = known.get(formula);
  if (found !== undefined) return found;
  const parts: readonly Formula[] =
    formula.kind === 'not' || formula.kind === 'named' ? [formula.of] : formula.of;
  const mask = parts.reduce((sum, part) => sum | maskOf(part, known), 0);
  known.set(formula, mask);
  return mask;
}

type Test = (code: number) => boolean;

function testOf(formula: Formula, named: Map<Formula, Test>): Test {
  switch (formula.kind) {
    case 'pattern': {
      const { mask, value } = formula;
      return (code) => (code & mask) === value;
    }
    case 'not': {
      const test = testOf(formula.of, named);
      return (code) => !test(code);
    }
    case 'named': {
      const test = named.get(formula) ?? remembered(testOf(formula.of, named));
      named.set(formula, test);
      return test;
    }
    case 'all':
    case 'any': {
      const sought = formula.kind === 'any';
      const tests = formula.of.map((part) => testOf(part, named));
      return (code) => {
        for (const test of tests) if (test(code) === sought) return sought;
        return !sought;
      };
    }
    case 'same': {
      const tests = formula.of.map((part) => testOf(part, named));
      return (code) => tests.reduce((even, test) => even === test(code), true);
    }
  }
}

/** Keeps the last answer: formulas named in one another are not worked out over and over. */
function remembered(test: Test): Test {
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

/** The formula as an exclusion of states. */
export function conditionOf(formula: Formula): Pattern | Condition {
  if (formula.kind === 'pattern') return formula;
  return { mask: maskOf(formula, new Map()), holds: testOf(formula, new Map()) };
}
