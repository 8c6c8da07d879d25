/**
 * Values that come from outside without having been a file: copied, and held to what a file could
 * hold, so that whatever is accepted can be printed and read back.
 */
import { shown } from './issue.ts';
import { MAX_DEPTH, RESERVED_KEYS } from './json-read.ts';
import { textFault } from './json-scalar.ts';

export type Plain =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly expected: string; readonly found: string };

class Refused extends Error {
  readonly expected: string;
  readonly found: string;
  constructor(expected: string, found: string) {
    super(expected);
    this.expected = expected;
    this.found = found;
  }
}

function copyText(text: string): string {
  const fault = textFault(text);
  if (fault !== undefined) throw new Refused(fault.expected, fault.found);
  return text;
}

function copyObject(value: object, depth: number): Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw new Refused('a plain object', 'an object of another kind');
  }
  const copied: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (RESERVED_KEYS.has(key)) throw new Refused('a key that is not reserved', shown(key));
    // A field that is undefined is no field in a file.
    if (inner !== undefined) copied[copyText(key)] = copy(inner, depth);
  }
  return copied;
}

/** Recursion is bounded by the depth that a file may have. */
function copy(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return copyText(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value !== 'object') throw new Refused('a value of JSON', shown(value));
  if (depth >= MAX_DEPTH) throw new Refused(`at most ${MAX_DEPTH} levels`, 'more');
  if (!Array.isArray(value)) return copyObject(value, depth + 1);
  return value.map((item) => copy(item, depth + 1));
}

/** A copy of a value as JSON could hold it, or why there is none. */
export function plainJson(value: unknown): Plain {
  try {
    return { ok: true, value: copy(value, 0) };
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    return { ok: false, expected: refused.expected, found: refused.found };
  }
}
