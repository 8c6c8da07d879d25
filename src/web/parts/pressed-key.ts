/**
 * Which key was pressed, whatever the layout of the board.
 *   1. a Latin letter, plus or minus is the key on which it is printed: A of a French board, its Z for undo
 *   2. any other key goes by its place, so that an Arabic board has the same keys
 */

const signs: Readonly<Record<string, string>> = { '+': 'Equal', '-': 'Minus' };

export interface Pressed {
  /** What it types. */
  readonly key: string;
  /** Its place, named by what an English board has there. */
  readonly code: string;
}

/** @returns a code of the English board: KeyA, Minus, Digit0, Escape */
export function pressedKey({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return code.startsWith('Numpad') ? code : (signs[key] ?? code);
}
