/** What is seen of the line of time, as a part of the whole of it. */

/** What is seen of the line, from 0 to 1. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const NARROWEST = 1 / 400;

export const whole: Window = { start: 0, end: 1 };

/** The window, nearer or farther around a place that stays where it is; never beyond the line. */
export function zoomed({ start, end }: Window, factor: number, around: number): Window {
  const length = Math.min(1, Math.max(NARROWEST, (end - start) * factor));
  const part = (around - start) / (end - start);
  return within(around - part * length, length);
}

/** The window, moved by a part of its own length. */
export function moved({ start, end }: Window, by: number): Window {
  return within(start + by * (end - start), end - start);
}

function within(start: number, length: number): Window {
  const first = Math.min(1 - length, Math.max(0, start));
  return { start: first, end: first + length };
}
