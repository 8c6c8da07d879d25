/**
 * Where the values of a JSON text stand: offsets by path, lines and columns by offset.
 */
import type { Path } from './issue.ts';

/** The offset of a value, with those of its members. */
export type Place = number | ListPlace | ObjectPlace;
export interface ListPlace {
  readonly at: number;
  readonly items: Place[];
}
export interface ObjectPlace {
  readonly at: number;
  readonly members: Map<string, { readonly keyAt: number; value: Place }>;
}

function offsetOf(place: Place): number {
  return typeof place === 'number' ? place : place.at;
}

/**
 * The offset at which a path stands: of the value, or of its key when `onKey`; for a path that is
 * not in the text, that of the innermost object or list around it.
 */
export function placeOf(root: Place, path: Path, onKey = false): number {
  let place = root;
  for (const [depth, step] of path.entries()) {
    if (typeof place === 'number') break;
    if ('items' in place) {
      const item = typeof step === 'number' ? place.items[step] : undefined;
      if (item === undefined) break;
      place = item;
    } else {
      const member = place.members.get(String(step));
      if (member === undefined) break;
      if (onKey && depth === path.length - 1) return member.keyAt;
      place = member.value;
    }
  }
  return offsetOf(place);
}

/**
 * Lines and columns of a text, both from 1, columns in UTF-16 units. A line ends after each line
 * feed, so that CRLF ends one line and counts two units of it.
 *
 * @returns a function from an offset (0 to the length of the text) to its line and column
 */
export function lineTable(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
