/**
 * A table as lines of a terminal: its cells in columns, or a row spelled out as one statement.
 *
 *   1. each column as wide as its widest cell
 *   2. where that is too much, the widest of them gives way, and its cells run on under themselves
 */
import { visibleLength, wrap } from './terminal-wrap.ts';

const MARGIN = '    ';
const GAP = '   ';
/** No column is made narrower than this; a terminal that is narrower still breaks the line itself. */
const LEAST = 20;

type Cells = readonly string[];

/** The heading and the rows in columns. */
export function tableInColumns(head: Cells, rows: readonly Cells[], width: number): string[] {
  const widths = fitted(
    head.map((_, at) => Math.max(...[head, ...rows].map((row) => visibleLength(row[at] ?? '')))),
    width - MARGIN.length,
  );
  return [head, ...rows].flatMap((row) => laidRow(row, widths));
}

/** Step 2. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length);
  for (let over = total() - room; over > 0; over = total() - room) {
    const [widest = 0, second = 0] = [...widths].sort((a, b) => b - a);
    const to = Math.max(LEAST, widest - over, Math.min(second, widest - 1));
    if (to >= widest) break;
    widths[widths.lastIndexOf(widest)] = to;
  }
  return widths;
}

function laidRow(row: Cells, widths: readonly number[]): string[] {
  const cells = widths.map((width, at) => wrap(row[at] ?? '', Math.max(width, 1)));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, k) => {
    const parts = cells.map((lines, at) => padded(lines[k] ?? '', widths[at] as number));
    return `${MARGIN}${parts.join(GAP)}`.trimEnd();
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visibleLength(text)));
}

/** As the language sets them: French parts them from the word before. */
interface Marks {
  readonly colon: string;
  readonly semicolon: string;
}

/** Each row as one statement: its name, then each cell under the name of its column. */
export function tableInStatements(
  head: Cells,
  rows: readonly Cells[],
  width: number,
  { colon, semicolon }: Marks,
): string[] {
  return rows.flatMap(([name = '', ...cells]) => {
    // The one column beside the name needs no name of its own.
    const named = cells.length > 1;
    const parts = cells.map((cell, at) => {
      const heading = named ? (head[at + 1] ?? '') : '';
      return cell === '' || heading === '' ? cell : `${heading}${colon} ${cell}`;
    });
    const text = `${name}${colon} ${parts.filter(Boolean).join(semicolon)}`;
    return wrap(text, width - MARGIN.length).map((line) => MARGIN + line);
  });
}

/** Columns set beside the second, one after the other: of each, what is not as it is there. */
export function tableBeside(
  head: Cells,
  rows: readonly { readonly cells: Cells; readonly isMoved: readonly boolean[] }[],
  width: number,
  { colon, semicolon }: Marks,
): string[] {
  // At the head of its column, and here within a line.
  const base = (head[1] ?? '').replace(/\p{L}/u, (first) => first.toLowerCase());
  const under = (text: string, margin: string) =>
    wrap(text, width - margin.length).map((line) => margin + line);
  return head.slice(2).flatMap((name, at) => [
    ...(at === 0 ? [] : ['']),
    ...under(name, MARGIN),
    ...rows
      .filter(({ isMoved }) => isMoved[at + 2])
      .flatMap(({ cells: [label = '', was = '', ...others] }) => {
        const before = was === '' ? '' : `${semicolon}${base}${colon} ${was}`;
        return under(`${label}${colon} ${others[at] ?? ''}${before}`, `${MARGIN}  `);
      }),
  ]);
}
