/** Small pieces of SVG; every text goes through the one escape. Coordinates in pixels, 1 decimal. */

import { withoutIsolates } from '../direction.ts';
import { escaped } from '../html/element.ts';

export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly className?: string;
  readonly weight?: number;
  /** A rim of the ground's colour, for words that lie on lines. */
  readonly rim?: boolean;
}

/** Text at a point. Direction is the text's own, so Arabic labels join and read as they should. */
export function text(x: number, y: number, content: string, options: TextOptions = {}): string {
  const { anchor = 'start', size = 12, className, weight, rim } = options;
  const rtl = /\p{Script=Arabic}/u.test(content);
  // In right-to-left text SVG counts the anchor from the other end.
  const turned = rtl && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  const attributes = [
    `x="${fixed(x)}" y="${fixed(y)}" font-size="${size}" text-anchor="${turned}"`,
    rtl ? 'direction="rtl"' : '',
    weight ? `font-weight="${weight}"` : '',
    className ? `class="${className}"` : '',
    rim
      ? 'stroke="var(--surface)" stroke-width="3" stroke-linejoin="round" paint-order="stroke"'
      : '',
  ];
  return `<text ${attributes.filter(Boolean).join(' ')}>${escaped(withoutIsolates(content))}</text>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: string,
): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" ${attributes}/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" ${attributes}/>`;
}

export function drawing(width: number, height: number, content: readonly string[]): string {
  return `<svg viewBox="0 0 ${fixed(width)} ${fixed(height)}" width="${fixed(width)}" height="${fixed(height)}" xmlns="http://www.w3.org/2000/svg">${content.join('')}</svg>`;
}
