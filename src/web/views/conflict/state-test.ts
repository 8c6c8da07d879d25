/** Expressions of a game tested on its states, given as codes: bit k is option k. */
import {
  compileExpression,
  type Expression,
  type Game,
  parseExpression,
} from '../../../situation/index.ts';
import { optionsOf } from './option-edit.ts';

export type StateTest = (code: number) => boolean;

/** Games up to here are gone through state by state on the page: 65,536 of them. */
const MOST_OPTIONS = 16;

export function codeOf(yn: string): number {
  return [...yn].reduce((code, letter, k) => code + (letter === 'Y' ? 2 ** k : 0), 0);
}

/** A test of an expression; nothing where it does not parse or names what the game has not. */
export function stateTest(game: Game, holds: string): StateTest | undefined {
  const parsed = parseExpression(holds);
  if (!parsed.ok) return undefined;
  const bits = new Map(optionsOf(game).map(({ id }, k) => [id, k]));
  const resolve = (name: string): number | Expression => {
    const bit = bits.get(name);
    if (bit !== undefined) return bit;
    const found = game.propositions.find(({ id }) => id === name);
    const inner = found ? parseExpression(found.holds) : undefined;
    if (!inner?.ok) throw new RangeError(name);
    return inner.node;
  };
  try {
    return compileExpression(parsed.node, resolve);
  } catch {
    // A name that stands for nothing, or a circle: the field says which.
    return undefined;
  }
}

/** What takes states away, in the order of the document. */
function infeasibleTests(game: Game): readonly StateTest[] {
  return game.infeasible.flatMap(({ holds }) => stateTest(game, holds) ?? []);
}

export interface Counted {
  /** Combinations of options in all. */
  readonly total: number;
  readonly feasible: number;
  /** Per infeasible combination: how many it takes away, and how many it alone takes away. */
  readonly removed: readonly { readonly all: number; readonly alone: number }[];
}

/** How many states each infeasible combination takes away; nothing for very large games. */
export function countStates(game: Game): Counted | undefined {
  const options = optionsOf(game).length;
  if (options > MOST_OPTIONS) return undefined;
  const tests = infeasibleTests(game);
  const removed = tests.map(() => ({ all: 0, alone: 0 }));
  let feasible = 0;
  for (let code = 0; code < 2 ** options; code++) {
    const by = tests.flatMap((test, k) => (test(code) ? [k] : []));
    if (by.length === 0) feasible++;
    for (const k of by) removed[k]!.all++;
    if (by.length === 1) removed[by[0]!]!.alone++;
  }
  return { total: 2 ** options, feasible, removed };
}

/** How many of the states that can occur satisfy an expression. */
export function countHolding(
  game: Game,
  holds: string,
): { readonly count: number; readonly of: number } | undefined {
  const options = optionsOf(game).length;
  const test = stateTest(game, holds);
  if (options > MOST_OPTIONS || test === undefined) return undefined;
  const excluded = infeasibleTests(game);
  let [count, of] = [0, 0];
  for (let code = 0; code < 2 ** options; code++) {
    if (excluded.some((one) => one(code))) continue;
    of++;
    if (test(code)) count++;
  }
  return { count, of };
}
