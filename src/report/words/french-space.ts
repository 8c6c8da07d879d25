/**
 * The spaces that French sets before : ; ? ! % and inside « »: none of them may break a line.
 * The words are written with plain spaces; they are set here once, whatever is put into them.
 */

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

export function spacedText(text: string): string {
  return text
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/ ([;?!%])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NO_BREAK}`);
}

/** A vocabulary whose every word and sentence is so spaced. */
export function spaced<T>(words: T): T {
  if (typeof words === 'string') return spacedText(words) as T;
  if (typeof words === 'function')
    return ((...given: unknown[]) =>
      spaced((words as (...all: unknown[]) => unknown)(...given))) as T;
  if (Array.isArray(words)) return words.map(spaced) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, spaced(value)])) as T;
}
