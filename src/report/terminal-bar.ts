/** Counts and ranges as lines of a terminal: the number, its bar, and what it is of. */
import type { Language } from '../situation/index.ts';
import type { Block } from './document.ts';
import { largeCount } from './large-count.ts';
import { decimal } from './number-text.ts';
import { paint } from './terminal-style.ts';
import { visibleLength, wrap } from './terminal-wrap.ts';
import { vocabularies } from './words/index.ts';

const MARGIN = '    ';
/** Cells of a share, and of a range. */
const SHARE = 36;
const RANGE = 32;
/** Columns for the label of a range and the indent before it. */
const LABEL = 36;
/** A text beside a bar is not made narrower than this. */
const LEAST = 24;

export interface BarStyle {
  readonly language: Language;
  readonly width: number;
  readonly colour: boolean;
  /** Without bars: terminals differ in how they lay out right to left. */
  readonly rtl: boolean;
}

function under(text: string, width: number): string[] {
  return wrap(text, width - MARGIN.length).map((line) => MARGIN + line);
}

/** A bar that is never empty for a count above 0, nor full for one below the total. */
function filled(count: bigint, total: bigint): number {
  if (total === 0n || count === 0n) return 0;
  if (count >= total) return SHARE;
  const cells = Number((count * BigInt(SHARE) * 2n + total) / (total * 2n));
  return Math.min(SHARE - 1, Math.max(1, cells));
}

/** @param text what is counted, as it is written */
export function shareLines(
  { count, total }: Block & { kind: 'share' },
  text: string,
  { language, width, colour, rtl }: BarStyle,
): string[] {
  const share = vocabularies[language].of(largeCount(count, language), largeCount(total, language));
  if (rtl) return under(`${paint(share, 'strong', colour)}  ${text}`, width);
  const full = filled(count, total);
  const bar = `${'━'.repeat(full)}${paint('─'.repeat(SHARE - full), 'quiet', colour)}`;
  const start = `${MARGIN}${share.padStart(Math.max(12, share.length))}  `;
  const margin = visibleLength(start) + SHARE + 2;
  if (margin > width - LEAST) return under(`${share}  ${text}`, width);
  return wrap(text, width - margin).map((part, at) =>
    at === 0 ? `${start}${bar}  ${part}` : ' '.repeat(margin) + part,
  );
}

/** @param text what stands after it; where there is no room beside the bar, under it */
export function rangeLines(
  { low, high }: Block & { kind: 'range' },
  label: string,
  text: string,
  { language, width, rtl }: BarStyle,
): string[] {
  const [least, most] = [decimal(low, language), decimal(high, language)];
  const numbers = low === high ? least : `${least} – ${most}`;
  if (rtl) return under(`${label} \u2066${numbers}\u2069${text ? ` ${text}` : ''}`, width);
  const from = Math.round(low * RANGE);
  const to = Math.min(RANGE, Math.max(from + 1, Math.round(high * RANGE)));
  const bar = '─'.repeat(from) + '━'.repeat(to - from) + '─'.repeat(RANGE - to);
  // A longer label stands on a line of its own, so that the bars stay in one column.
  const told = `  ${label}`;
  const isLong = visibleLength(told) >= LABEL;
  const before = isLong ? '' : told;
  const start = `${before}${' '.repeat(LABEL - visibleLength(before))}${numbers.padEnd(12)} ${bar}`;
  const beside = text ? `${start}  ${text}` : start;
  return [
    ...(isLong ? [told] : []),
    ...(visibleLength(beside) <= width ? [beside] : [start, ...under(text, width)]),
  ];
}
