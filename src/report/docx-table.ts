/**
 * A table of the Word writer. Word lays columns out by the widths it is told, so each gets what its
 * words ask for:
 *   1. a column asks for its longest cell, of at most MOST_LETTERS, and needs its longest word
 *   2. where all fit, what is left over goes to the column that asks for most
 *   3. where not, what is missing is taken from what columns ask for beyond their need
 *   4. where not even their longest words fit, each gets its part of the page, and words are broken
 */
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { withoutIsolates } from './direction.ts';
import type { Block, Line } from './document.ts';
import { type Page, paragraph } from './docx-run.ts';

const THIN = { style: BorderStyle.SINGLE, size: 2, color: 'bbbbbb' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Twentieths of a point: A4 without its margins; a letter of the text; the sides of a cell. */
const WIDTH = 9638;
const LETTER = 132;
const SIDES = 240;
const MOST_LETTERS = 140;

/** Half points of the letters of a table of many columns; Arabic has its own sizes. */
const SMALL = { ltr: 18, rtl: 21 };

export function table(block: Block & { kind: 'table' }, given: Page): Table {
  const page = block.beside ? { ...given, size: SMALL[given.rtl ? 'rtl' : 'ltr'] } : given;
  const widths = columnWidths([block.head, ...block.rows.map((row) => row.cells)]);
  const cell = (line: Line, at: number, bold: boolean, keepNext: boolean) =>
    new TableCell({
      borders: { top: NONE, left: NONE, right: NONE, bottom: THIN },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [paragraph(bold ? strong(line) : line, page, { spacing: 0, keepNext })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((line, at) => cell(line, at, false, true)),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((line, at) => cell(line, at, row.marked ?? false, false)),
      }),
  );
  return new Table({
    rows: [head, ...rows],
    visuallyRightToLeft: page.rtl,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
  });
}

function strong(line: Line): Line {
  return line.map((piece) => (typeof piece === 'string' ? { kind: 'strong', text: piece } : piece));
}

function plain(line: Line): string {
  const text = line.map((piece) =>
    typeof piece === 'string' ? piece : 'text' in piece ? piece.text : '0 0',
  );
  return withoutIsolates(text.join(''));
}

/** Widths that sum to the width of the page; exported for its test. */
export function columnWidths(rows: readonly (readonly Line[])[]): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => {
    const cells = rows.map((row) => plain(row[at] ?? []));
    // A range is not cut at its dash.
    const words = cells.flatMap((cell) => cell.replaceAll(' – ', '_–_').split(/\s+/));
    const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length));
    const need = (Math.min(24, longest(words)) + 1) * LETTER + SIDES;
    return { need, ask: Math.max(need, Math.min(MOST_LETTERS, longest(cells)) * LETTER + SIDES) };
  });
  const asked = columns.reduce((sum, one) => sum + one.ask, 0);
  const needed = columns.reduce((sum, one) => sum + one.need, 0);
  const spare = Math.max(0, WIDTH - needed);
  const share = asked > WIDTH && asked > needed ? Math.min(1, spare / (asked - needed)) : 1;
  const fit = Math.min(1, WIDTH / needed);
  const widths = columns.map(({ need, ask }) => Math.floor((need + (ask - need) * share) * fit));
  const widest = columns.reduce((best, one, at) => (one.ask > columns[best].ask ? at : best), 0);
  widths[widest] += WIDTH - widths.reduce((sum, one) => sum + one, 0);
  return widths;
}
