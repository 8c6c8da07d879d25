/**
 * Combinations of options that cannot occur, written as a pattern, `YN-`: taken, not taken, either.
 * A pattern is a conjunction of options and their negations; other expressions have no pattern.
 */
import { type Expression, type Game, parseExpression } from '../../../situation/index.ts';
import { optionsOf } from './option-edit.ts';
import { codeOf, type StateTest } from './state-test.ts';

type Letter = 'Y' | 'N' | '-';

/** The letter after a press: either, taken, not taken, and round again. */
export function nextLetter(letter: string): Letter {
  return letter === '-' ? 'Y' : letter === 'Y' ? 'N' : '-';
}

/** `r1 & !r2`; empty where every letter is `-`. */
export function textOfPattern(game: Game, pattern: string): string {
  return optionsOf(game)
    .flatMap(({ id }, k) => (pattern[k] === 'Y' ? [id] : pattern[k] === 'N' ? [`!${id}`] : []))
    .join(' & ');
}

function literalsOf(node: Expression): readonly (readonly [string, Letter])[] | undefined {
  if (node.kind === 'symbol') return [[node.name, 'Y']];
  if (node.kind === 'not' && node.of.kind === 'symbol') return [[node.of.name, 'N']];
  if (node.kind !== 'and') return undefined;
  const parts = node.of.map(literalsOf);
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** The pattern of an expression, or nothing where it has none. */
export function patternOfText(game: Game, holds: string): string | undefined {
  const parsed = parseExpression(holds);
  const literals = parsed.ok ? literalsOf(parsed.node) : undefined;
  if (literals === undefined) return undefined;
  const options = optionsOf(game).map(({ id }) => id);
  const letters: string[] = options.map(() => '-');
  for (const [name, letter] of literals) {
    const k = options.indexOf(name);
    if (k < 0 || (letters[k] !== '-' && letters[k] !== letter)) return undefined;
    letters[k] = letter;
  }
  return letters.join('');
}

/** A state that the document writes: where it starts, what was observed, a step of the path. */
export type WrittenState = 'statusQuo' | 'outcome' | number;

/** Every state that the document writes, with its letters. */
export function writtenStates(game: Game): readonly (readonly [WrittenState, string])[] {
  const { statusQuo, observed } = game;
  return [
    ...(statusQuo ? [['statusQuo', statusQuo.state] as const] : []),
    ...(observed?.path ?? []).map(({ state }, k) => [k, state] as const),
    ...(observed?.outcome ? [['outcome', observed.outcome.state] as const] : []),
  ];
}

/** The written states that a combination would forbid. */
export function forbids(game: Game, test: StateTest): readonly WrittenState[] {
  return writtenStates(game).flatMap(([which, yn]) => (test(codeOf(yn)) ? [which] : []));
}
