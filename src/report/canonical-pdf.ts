/**
 * A PDF of Chromium's in the one form that its report has: two files differ only where the reports do.
 *
 * 1. The dates of its making are blanked. Both keys are optional (ISO 32000-1, table 317).
 * 2. The ids of its structure (table 323), by which the cells of a table name their headers, are
 *    numbered anew from 1. Chromium makes them of the numbers of the page's nodes, which go on from
 *    whatever its process has made before: under load another count, and other bytes.
 *
 * Every id keeps its width and its place in the order, so the offsets of the cross-reference table
 * stay true and the name tree of the ids stays sorted. Written in place.
 */
export function canonicalPdf(bytes: Uint8Array): Uint8Array {
  // one character per byte, so that a place in the text is a place in the bytes
  const text = new TextDecoder('latin1').decode(bytes);
  for (const key of ['/CreationDate (D:', '/ModDate (D:']) {
    const start = text.lastIndexOf(key);
    const end = start < 0 ? -1 : text.indexOf(')', start);
    if (end > start && end - start < 60) bytes.fill(0x20, start, end + 1);
  }
  const numbers = structureNumbers(text);
  for (const { index, 1: id } of text.matchAll(/\(node(\d{8})\)/g)) {
    const number = numbers.get(id as string);
    if (number !== undefined) new TextEncoder().encodeInto(number, bytes.subarray(index + 5));
  }
  return bytes;
}

/** The new number of every id that a part of the structure bears; both have eight digits. */
function structureNumbers(text: string): ReadonlyMap<string, string> {
  const borne = new Set([...text.matchAll(/\/ID \(node(\d{8})\)/g)].map(([, id]) => id as string));
  return new Map([...borne].sort().map((id, at) => [id, String(at + 1).padStart(8, '0')]));
}
