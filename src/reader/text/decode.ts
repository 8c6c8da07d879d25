import { SourceError } from './source-error.ts';

/** A text of a hundred articles; more is refused unless the caller raises it. */
export const DEFAULT_LIMIT = 5_000_000;

function placeOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; ) {
    line++;
    lineStart = next + 1;
    next = text.indexOf('\n', lineStart);
  }
  return { line, column: at - lineStart + 1 };
}

function loneSurrogate(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return i;
    i++;
  }
  return -1;
}

/**
 * Refuses a text whose offsets or bytes could not be trusted.
 *   1. NUL: a binary file, or a text that other programs would cut there
 *   2. a lone surrogate: written to disk it comes back as U+FFFD, and offsets lie
 *
 * @throws SourceError with the line and the column of the first fault
 */
export function checkText(text: string): void {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new SourceError('nul', 'text', 'a NUL character', placeOf(text, nul));
  }
  if (!text.isWellFormed()) {
    const at = loneSurrogate(text);
    throw new SourceError(
      'surrogate',
      'well-formed text',
      'half a surrogate pair',
      placeOf(text, at),
    );
  }
}

/**
 * Bytes to the text that offsets count in: UTF-8, a byte-order mark dropped, nothing else changed.
 *
 * @param limit  most bytes to accept
 * @throws SourceError on too many bytes, invalid UTF-8 (at 1:1), NUL
 */
export function decode(bytes: Uint8Array, limit = DEFAULT_LIMIT): string {
  if (bytes.length > limit) {
    throw new SourceError('size', `at most ${limit} bytes of text`, `${bytes.length}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('encoding', 'UTF-8', 'bytes that are not');
  }
  checkText(text);
  return text;
}
