/**
 * Patterns that together hold exactly where a formula does (Shannon 1938, expansion by one option
 * after another).
 *
 *   1. fix the formula's options one by one, both ways, from the first
 *   2. what the two ways have in common needs no mention of the option
 *   3. with all options fixed the formula holds or does not
 * At most 2^m tests for m options that the formula looks at; patterns as they are stay as they are.
 */
import type { Pattern } from '../feasible.ts';
import { conditionOf, type Formula } from '../formula.ts';

export function patternCover(formula: Formula): Pattern[] {
  const condition = conditionOf(formula);
  if ('value' in condition) return [condition];
  if (formula.kind === 'any' && formula.of.every((part) => part.kind === 'pattern')) {
    return [...formula.of];
  }
  const cover = (rest: number, code: number): Pattern[] => {
    if (rest === 0) return condition.holds(code) ? [{ mask: 0, value: 0 }] : [];
    const bit = rest & -rest;
    const without = cover(rest ^ bit, code);
    const taken = cover(rest ^ bit, code | bit);
    const same = (a: Pattern) => (b: Pattern) => a.mask === b.mask && a.value === b.value;
    const common = without.filter((one) => taken.some(same(one)));
    const left = (list: Pattern[]) => list.filter((one) => !common.some(same(one)));
    return [
      ...common,
      ...left(without).map(({ mask, value }) => ({ mask: mask | bit, value })),
      ...left(taken).map(({ mask, value }) => ({ mask: mask | bit, value: value | bit })),
    ];
  };
  return cover(condition.mask, 0);
}
