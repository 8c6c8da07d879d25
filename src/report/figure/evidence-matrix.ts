/**
 * The evidence matrix: hypotheses down, least contradicted first, evidence across, a mark and its
 * letters in each cell. What speaks against is a square, solid for II and outlined on grey for I;
 * what speaks for is a circle, double for CC and single for C; neutral is the letter alone; a range is
 * a broken square. Ink grows with what counts, so that it reads in grey. Mirrored right to left.
 */
import { drawing, fixed, line, rect, text } from './svg.ts';
import { wrapped } from './wrapped.ts';

export interface MatrixRow {
  readonly label: string;
  readonly name: string;
  readonly cells: readonly string[];
  readonly score: string;
}

export interface MatrixFigure {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly string[];
  readonly scoreHead: string;
  readonly rtl: boolean;
}

const WIDTH = 760;
const NAMES = 268;
const SCORES = 92;
const ROW = 42;
const TOP = 30;
const MOST_COLUMNS = 24;
const NAME_SIZE = 12;

/** @returns the drawing, or nothing when there is no cell, or too many items to read */
export function evidenceMatrix({
  rows,
  columns,
  scoreHead,
  rtl,
}: MatrixFigure): string | undefined {
  if (rows.length === 0 || columns.length === 0 || columns.length > MOST_COLUMNS) return undefined;
  const step = Math.min(46, (WIDTH - NAMES - SCORES) / columns.length);
  const half = Math.min(13, step / 2 - 2);
  const height = TOP + rows.length * ROW + 4;
  const place = (x: number) => (rtl ? WIDTH - x : x);
  const [near, far] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const middle = (at: number) => place(NAMES + (at + 0.5) * step);
  const end = place(NAMES + columns.length * step + SCORES);
  const heads = columns.map((id, at) =>
    text(middle(at), TOP - 12, id, { anchor: 'middle', size: 11 }),
  );
  const body = rows.flatMap((row, at) => {
    const y = TOP + (at + 0.5) * ROW;
    const names = wrapped(row.name, NAMES - 40, NAME_SIZE).slice(0, 3);
    return [
      line(place(0), TOP + at * ROW, end, TOP + at * ROW, 'stroke="var(--line)"'),
      text(place(0), y + 4, row.label, { anchor: near, size: NAME_SIZE, weight: 600 }),
      ...names.map((part, index) =>
        text(place(30), y + 4 + (index - (names.length - 1) / 2) * 13.5, part, {
          anchor: near,
          size: NAME_SIZE,
        }),
      ),
      ...row.cells.map((rating, column) => cell(rating, middle(column), y, half)),
      text(end, y + 4, row.score, { anchor: far, size: 12.5, weight: 600 }),
    ];
  });
  return drawing(WIDTH, height, [
    ...heads,
    text(end, TOP - 12, scoreHead, { anchor: far, size: 11 }),
    ...body,
  ]);
}

function cell(rating: string, x: number, y: number, half: number): string {
  const box = (attributes: string) => rect(x - half, y - half, half * 2, half * 2, attributes);
  const ring = (radius: number) =>
    `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}" fill="none" stroke="var(--text-2)" stroke-width="1.2"/>`;
  const shape = {
    II: () => box('fill="var(--text)"'),
    I: () => box('fill="var(--line)" stroke="var(--text)" stroke-width="1.2"'),
    C: () => ring(half),
    CC: () => ring(half) + ring(half - 2.6),
  }[rating];
  const range = rating.includes('–')
    ? box('fill="none" stroke="var(--text-2)" stroke-dasharray="3 2"')
    : '';
  const style = rating === 'II' ? ' style="fill:var(--surface)"' : '';
  const size = rating.length > 2 ? 9 : 10.5;
  const letters = `<text x="${fixed(x)}" y="${fixed(y + 3.8)}" font-size="${size}" font-weight="600" text-anchor="middle"${style}>${rating.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
  return (shape?.() ?? range) + (rating ? letters : '');
}
