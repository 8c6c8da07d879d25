/** Breaking lines by what is seen: styles, isolates and combining marks take no column. */

// Built from its parts so that no control character stands in the source.
const STYLE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const UNSEEN = /[\u2066-\u2069\u200e\u200f]|\p{Mn}/gu;

export function visibleLength(text: string): number {
  let length = 0;
  for (const _ of text.replace(STYLE, '').replace(UNSEEN, '')) length++;
  return length;
}

/** Lines of at most `width` columns, broken at spaces; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | undefined;
  let length = 0;
  for (const word of text.split(' ')) {
    const size = visibleLength(word);
    if (current === undefined) {
      current = word;
      length = size;
    } else if (length + 1 + size > width) {
      lines.push(current);
      current = word;
      length = size;
    } else {
      current += ` ${word}`;
      length += size + 1;
    }
  }
  return [...lines, current ?? ''];
}
