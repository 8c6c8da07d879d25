/**
 * Strings and numbers of a JSON text (RFC 8259), each read from an offset without recursion and
 * with every fault noted, so that reading can go on behind it.
 */

import { quoted } from './issue.ts';

interface ScalarFault {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

/** What was read, and the offset behind it; `end` is -1 where the string never closes. */
export interface ReadString {
  readonly text: string;
  readonly end: number;
  readonly faults: readonly ScalarFault[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const HEX = /^[0-9A-Fa-f]{4}$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** An escape at a backslash: the character it stands for and its length, or the fault. */
function readEscape(text: string, at: number): { character: string; length: number } | ScalarFault {
  const letter = text[at + 1] ?? '';
  const plain = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
  if (plain !== undefined) return { character: plain, length: 2 };
  if (letter !== 'u') {
    const found = quoted(`\\${letter}`);
    return { at, expected: 'an escape (\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)', found };
  }
  const digits = text.slice(at + 2, at + 6);
  if (HEX.test(digits)) {
    return { character: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
  }
  return { at, expected: 'four hexadecimal digits after \\u', found: quoted(digits) };
}

/** What no text may hold, even by an escape: half a character, or NUL, which ends texts elsewhere. */
export function textFault(text: string): { expected: string; found: string } | undefined {
  if (!text.isWellFormed()) return { expected: 'whole characters', found: 'half a surrogate pair' };
  return text.includes('\0') ? { expected: 'text', found: 'a NUL character' } : undefined;
}

/**
 * A string whose opening quote stands at `start`; a single quote opens one too, for the sake of
 * the error that the caller reports.
 */
export function readString(text: string, start: number): ReadString {
  const quote = text.charCodeAt(start);
  const faults: ScalarFault[] = [];
  let read = '';
  let from = start + 1;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const whole = read + text.slice(from, at);
      const fault = textFault(whole);
      if (fault !== undefined) faults.push({ at: start, ...fault });
      return { text: whole, end: at + 1, faults };
    }
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    if (code < 0x20) {
      const found = `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      faults.push({ at, expected: 'a character or an escape', found });
    }
    if (code !== BACKSLASH) continue;
    const escapeRead = readEscape(text, at);
    read += text.slice(from, at);
    if ('character' in escapeRead) {
      read += escapeRead.character;
      at += escapeRead.length - 1;
    } else faults.push(escapeRead);
    from = at + 1;
  }
  const found = at < text.length ? 'the end of the line' : 'the end of the file';
  const expected = 'a closing quote on the same line (write a line break as \\n)';
  return { text: '', end: -1, faults: [...faults, { at: start, expected, found }] };
}

/** A number as JSON writes it, or what is wrong with it. */
export function readNumber(token: string): number | { expected: string; found: string } {
  const found = token.length > 40 ? `${token.slice(0, 40)}…` : token;
  if (!NUMBER.test(token)) return { expected: 'a number in JSON (0.5, -3, 1e6)', found };
  const value = Number(token);
  if (!Number.isFinite(value)) return { expected: 'a number at most 1.8e308 in size', found };
  // -0 would come back as 0 when printed.
  return value === 0 ? 0 : value;
}
