/**
 * States as people write them: one letter an option, option 0 first, Y taken and N not.
 */
import type { Pattern } from './feasible.ts';

/**
 * The mask and value of a pattern such as `Y-N`.
 * @throws RangeError on another letter or another length
 */
export function patternOf(text: string, options: number): Pattern {
  if (text.length !== options || /[^YN-]/.test(text)) {
    throw new RangeError(`expected ${options} letters of Y, N and -, found "${text}"`);
  }
  let mask = 0;
  let value = 0;
  for (let k = 0; k < options; k++) {
    if (text[k] !== '-') mask |= 1 << k;
    if (text[k] === 'Y') value |= 1 << k;
  }
  return { mask, value };
}

/** The letters of a state, option 0 first. */
export function lettersOf(code: number, options: number): string {
  let text = '';
  for (let k = 0; k < options; k++) text += (code >>> k) & 1 ? 'Y' : 'N';
  return text;
}

/** The index of a code among the ascending feasible codes, or -1. */
export function stateIndex(codes: Int32Array, code: number): number {
  let low = 0;
  let high = codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (codes[middle] === code) return middle;
    if (codes[middle] < code) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
