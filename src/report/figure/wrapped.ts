/**
 * A label cut into lines of at most so many pixels, at spaces only. Widths are estimated from the
 * size of the letters (0.54 of it on average, 0.46 in Arabic): no font is asked, so that the same
 * text gives the same lines everywhere.
 */
import { withoutIsolates } from '../direction.ts';

export function wrapped(content: string, pixels: number, size: number): string[] {
  const plain = withoutIsolates(content);
  const letter = size * (/\p{Script=Arabic}/u.test(plain) ? 0.46 : 0.54);
  const most = Math.max(6, Math.floor(pixels / letter));
  const lines: string[] = [];
  for (const word of plain.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
