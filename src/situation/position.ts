/** Where a path stands in the text of a file, for errors that are found after parsing. */
import { decodeText } from './decode-text.ts';
import type { Path } from './issue.ts';
import { lineTable, placeOf } from './json-place.ts';
import { readJson } from './json-read.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * A function that gives the line and column of the value at a path; of what is around it where it
 * is not in the text; 1:1 for a text that cannot be read.
 */
export function positionsIn(input: Uint8Array | string): (path: Path) => Position {
  const decoded = decodeText(input);
  if (!decoded.ok) return () => ({ line: 1, column: 1 });
  const position = lineTable(decoded.text);
  const { places } = readJson(decoded.text);
  return (path) => position(placeOf(places, path));
}
