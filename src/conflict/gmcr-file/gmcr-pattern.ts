/**
 * Patterns of a `.gmcr` document: a list of `[option, "Y" | "N"]`, all of which hold, or
 * `{"compound": true, "members": [lists]}`, one of which holds. Options by position from 0.
 */
import type { Formula } from '../formula.ts';
import type { GmcrValue } from './gmcr-fault.ts';

function condition(entry: GmcrValue, options: number): { bit: number; taken: boolean } | undefined {
  const parts = entry.items('a pair of an option and "Y" or "N"');
  if (!Array.isArray(entry.value)) return undefined;
  if (parts.length !== 2) {
    return entry.fault('a pair of an option and "Y" or "N"', `${parts.length} values`);
  }
  const bit = parts[0].whole(0, options - 1, `the position of an option, 0 to ${options - 1}`);
  const letter = parts[1].value;
  if (letter !== 'Y' && letter !== 'N') return parts[1].fault('"Y" or "N"');
  return bit === undefined ? undefined : { bit, taken: letter === 'Y' };
}

function simple(list: GmcrValue, options: number): Formula {
  let mask = 0;
  let value = 0;
  for (const entry of list.items('a list of pairs, or {"compound": true, "members": […]}')) {
    const read = condition(entry, options);
    if (read === undefined) continue;
    const bit = 1 << read.bit;
    if ((mask & bit) !== 0 && ((value & bit) !== 0) !== read.taken) {
      entry.fault('each option once', `option ${read.bit} with both letters`);
    }
    mask |= bit;
    if (read.taken) value |= bit;
  }
  return { kind: 'pattern', mask, value };
}

/** The formula of a pattern. */
export function patternFormula(pattern: GmcrValue, options: number): Formula {
  if (Array.isArray(pattern.value) || typeof pattern.value !== 'object' || pattern.value === null) {
    return simple(pattern, options);
  }
  const members = pattern.at('members').items('a list of patterns');
  return { kind: 'any', of: members.map((member) => simple(member, options)) };
}

/** The formulas of a list of patterns, each once; an absent list is empty. */
export function patternFormulas(list: GmcrValue, options: number): Formula[] {
  if (list.isAbsent) return [];
  const found = new Map<string, Formula>();
  for (const pattern of list.items('a list of patterns')) {
    const formula = patternFormula(pattern, options);
    const parts = formula.kind === 'any' ? formula.of : [formula];
    const name = parts
      .map((part) => (part.kind === 'pattern' ? `${part.mask}:${part.value}` : ''))
      .sort()
      .join(' ');
    if (!found.has(name)) found.set(name, formula);
  }
  return [...found.values()];
}
