/** Where words stand in a text: as they are, or with other spaces and line ends between them. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
}

const MOST = 12;

/**
 * @param text the stored text, untouched: offsets are UTF-16 units into it
 * @param asked words as a person types or pastes them
 */
export function findWords(text: string, asked: string): readonly FoundWords[] {
  const words = asked.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found: FoundWords[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}
