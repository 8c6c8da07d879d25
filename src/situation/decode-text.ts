/**
 * Bytes to text: UTF-8 and nothing else, checked once and for all.
 *
 * A byte-order mark is dropped and not counted. Bytes that are not UTF-8, a NUL, and a text without
 * the limit of size are refused, with a word for the encodings that are met in practice. Offsets in
 * quotes count UTF-16 units of the text that comes out of here, which is never normalized.
 */

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly expected: string; readonly found: string };

const MEGABYTE = 1_000_000;

function tooLarge(size: number, limit: number): Decoded {
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`;
  return { ok: false, expected: `at most ${megabytes(limit)}`, found: megabytes(size) };
}

/** The encoding that the first bytes betray, where it is not UTF-8. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (bytes.length < 2) return undefined;
  if (a === 0 && b === 0) return 'UTF-32';
  // Text that begins with an ASCII character shows UTF-16 by the zero beside it.
  return (a === 0) !== (b === 0) ? 'UTF-16' : undefined;
}

function checked(text: string): Decoded {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { ok: false, expected: 'text', found: `a NUL character at offset ${nul}` };
  if (text.isWellFormed()) return { ok: true, text };
  return { ok: false, expected: 'whole characters', found: 'half a surrogate pair' };
}

/**
 * Decodes bytes, or checks a text that comes decoded already.
 *
 * @param limit the largest size in bytes (for a string: in UTF-16 units); 20 MB unless told
 */
export function decodeText(input: Uint8Array | string, limit = 20 * MEGABYTE): Decoded {
  if (input.length > limit) return tooLarge(input.length, limit);
  if (typeof input === 'string')
    return checked(input.startsWith('\ufeff') ? input.slice(1) : input);
  const other = otherEncoding(input);
  if (other !== undefined)
    return { ok: false, expected: 'text in UTF-8', found: `text in ${other}` };
  try {
    // Its default drops a byte-order mark at the start.
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(input));
  } catch {
    return { ok: false, expected: 'text in UTF-8', found: 'bytes that are not UTF-8' };
  }
}
