import { expect, it } from 'vitest';
import { pressedKey } from './pressed-key.ts';

it.each([
  ['an English board', 'a', 'KeyA', 'KeyA'],
  ['a French board: its A stands at Q', 'a', 'KeyQ', 'KeyA'],
  ['a French board: its Z stands at W', 'z', 'KeyW', 'KeyZ'],
  ['a French board, with Shift', 'Z', 'KeyW', 'KeyZ'],
  ['a French board: its M stands at the semicolon', 'm', 'Semicolon', 'KeyM'],
  ['a French board: its minus stands at 6', '-', 'Digit6', 'Minus'],
  ['a French board: no letter is typed', 'à', 'Digit0', 'Digit0'],
  ['an Arabic board', 'ش', 'KeyA', 'KeyA'],
  ['an Arabic board: two letters at one key', 'لا', 'KeyB', 'KeyB'],
  ['an Arabic board, its digits', '٠', 'Digit0', 'Digit0'],
  ['the number pad', '-', 'NumpadSubtract', 'NumpadSubtract'],
  ['a key that types nothing', 'Escape', 'Escape', 'Escape'],
  ['a key told by its place alone', '', 'KeyZ', 'KeyZ'],
])('%s', (_board, key, code, pressed) => {
  expect(pressedKey({ key, code })).toBe(pressed);
});
