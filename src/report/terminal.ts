/**
 * The terminal writer: a report document as plain lines.
 *
 * Left-to-right languages get a column of counts and bars; Arabic gets one statement a line, its
 * number first, because terminals differ too much in how they lay out right to left.
 */
import { directionOf, withoutIsolates } from './direction.ts';
import type { Block, Footnote, Inline, Line, ReportDocument } from './document.ts';
import { quoteMarks } from './quote-mark.ts';
import { rangeLines, shareLines } from './terminal-bar.ts';
import { paint, type Style } from './terminal-style.ts';
import { tableBeside, tableInColumns, tableInStatements } from './terminal-table.ts';
import { visibleLength, wrap } from './terminal-wrap.ts';
import { vocabularies } from './words/index.ts';

export interface TerminalOptions {
  /** Columns; 60 at least. */
  readonly width?: number;
  /** Whether ANSI styles are written. */
  readonly colour?: boolean;
  /** Whether blocks marked as detail are written too. */
  readonly full?: boolean;
}

const INDENT = '  ';

interface Context {
  readonly document: ReportDocument;
  readonly width: number;
  readonly colour: boolean;
  readonly rtl: boolean;
  /** Whether tables of long cells are written, each row spelled out. */
  readonly full: boolean;
}

export function terminalText(document: ReportDocument, options: TerminalOptions = {}): string {
  const context: Context = {
    document,
    width: Math.max(60, Math.min(options.width ?? 100, 120)),
    colour: options.colour ?? false,
    rtl: directionOf(document.language) === 'rtl',
    full: options.full ?? false,
  };
  const blocks = withoutBareHeadings(
    document.blocks.filter((block) => options.full || !block.detail),
    context,
  );
  const cited = citedIn(blocks);
  const lines = [
    ...head(context),
    ...blocks.flatMap((block) => blockLines(block, context)),
    '',
    ...document.footnotes
      .filter((note) => cited.has(note.number))
      .flatMap((note) => footnoteLines(note, context)),
    '',
    ...document.colophon.flatMap((line) => wrap(styled(line, 'quiet', context), context.width)),
  ];
  return `${collapseBlanks(lines)
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** A heading stands only over something that is written here: a figure, say, is not. */
function withoutBareHeadings(blocks: readonly Block[], context: Context): readonly Block[] {
  const isBare = (block: Block, at: number) => {
    if (block.kind !== 'heading' || block.level !== 3) return false;
    const below = blocks.slice(at + 1);
    const end = below.findIndex((one) => one.kind === 'heading');
    const own = end < 0 ? below : below.slice(0, end);
    return own.every((one) => blockLines(one, context).length === 0);
  };
  return blocks.filter((block, at) => !isBare(block, at));
}

/** The numbers of the footnotes that some blocks refer to. */
function citedIn(blocks: readonly Block[]): Set<number> {
  const lines = blocks.flatMap((block): readonly Line[] => {
    switch (block.kind) {
      case 'list':
        return block.items;
      case 'table':
        return block.rows.flatMap((row) => row.cells);
      case 'figure':
        return [];
      default:
        return [block.text];
    }
  });
  const notes = lines.flat().filter((piece) => typeof piece !== 'string' && piece.kind === 'notes');
  return new Set(notes.flatMap((piece) => piece.numbers));
}

function styled(text: string, style: Style, context: Context): string {
  return paint(plain(text, context), style, context.colour);
}

/** Isolates stay where the text is right to left: terminals that know them need them there. */
function plain(text: string, context: Context): string {
  return context.rtl ? text : withoutIsolates(text);
}

function inline(piece: Inline, context: Context): string {
  if (typeof piece === 'string') return plain(piece, context);
  switch (piece.kind) {
    case 'strong':
      return styled(piece.text, 'strong', context);
    case 'quiet':
      return styled(piece.text, 'quiet', context);
    case 'unsourced':
      return styled(piece.text, 'unsourced', context);
    case 'sign':
      return styled(piece.text, piece.sign === '+' ? 'plus' : 'minus', context);
    case 'mono':
      return plain(piece.text, context);
    case 'notes':
      return piece.numbers
        .map((number) => ` ${paint(`[${number}]`, 'quiet', context.colour)}`)
        .join('');
  }
}

function line(pieces: Line, context: Context): string {
  return pieces.map((piece) => inline(piece, context)).join('');
}

function head({ document, ...rest }: Context): string[] {
  const context = { document, ...rest };
  const title = styled(document.title, 'strong', context);
  const date = styled(document.asOf, 'quiet', context);
  const lines = [spread(title, date, context)];
  if (document.question) lines.push(plain(document.question, context));
  return lines;
}

/** Two pieces at the two ends of a line; in Arabic one after the other. */
function spread(start: string, end: string, context: Context): string {
  if (!end) return start;
  if (context.rtl) return `${start}  ${end}`;
  const gap = context.width - visibleLength(start) - visibleLength(end);
  return gap >= 2 ? start + ' '.repeat(gap) + end : `${start}  ${end}`;
}

function blockLines(block: Block, context: Context): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block, context);
    case 'lead':
      return indented(wrap(line(block.text, context), context.width - 2));
    case 'paragraph':
      return indented(
        wrap(
          block.quiet
            ? paint(line(block.text, context), 'quiet', context.colour)
            : line(block.text, context),
          context.width - 2,
        ),
      );
    case 'list':
      return listLines(block, context);
    case 'table':
      return tableLines(block, context);
    case 'share':
      return shareLines(block, line(block.text, context), barStyle(context));
    case 'range':
      return rangeLines(
        block,
        plain(block.label, context),
        line(block.text, context),
        barStyle(context),
      );
    case 'figure':
      return [];
  }
}

function barStyle({ document, width, colour, rtl }: Context) {
  return { language: document.language, width, colour, rtl };
}

function indented(lines: readonly string[], by = INDENT): string[] {
  return lines.map((text) => (text ? by + text : text));
}

function headingLines(block: Block & { kind: 'heading' }, context: Context): string[] {
  const text = line(block.text, context);
  if (block.level === 3) return ['', `${INDENT}${paint(text, 'strong', context.colour)}`];
  const label = block.label
    ? styled(context.rtl ? block.label : block.label.toUpperCase(), 'strong', context)
    : '';
  const aside = block.aside ? styled(block.aside, 'warn', context) : '';
  return ['', spread([label, text].filter(Boolean).join('  '), aside, context)];
}

function listLines(block: Block & { kind: 'list' }, context: Context): string[] {
  return block.items.flatMap((item, index) => {
    const mark = block.ordered ? `${index + 1}${context.rtl ? '.' : ' '} ` : '- ';
    const lines = wrap(line(item, context), context.width - 4 - mark.length);
    return lines.map(
      (text, at) => INDENT + INDENT + (at === 0 ? mark : ' '.repeat(mark.length)) + text,
    );
  });
}

function tableLines(block: Block & { kind: 'table' }, context: Context): string[] {
  if (block.long && !context.full) return [];
  const rows = block.rows.map((row) => row.cells.map((cell) => line(cell, context)));
  if (block.beside) return besideLines(block, rows, context);
  if (context.rtl || block.long) {
    const head = block.head.map((cell) => line(cell, context));
    return tableInStatements(head, rows, context.width, vocabularies[context.document.language]);
  }
  return tableInColumns(
    block.head.map((cell) => paint(line(cell, context), 'quiet', context.colour)),
    rows,
    context.width,
  );
}

function besideLines(
  block: Block & { kind: 'table' },
  rows: readonly (readonly string[])[],
  context: Context,
): string[] {
  const isQuiet = (cell: Line) =>
    cell.every((piece) => typeof piece !== 'string' && piece.kind === 'quiet');
  // The second is named within lines, the others stand over them.
  const head = block.head.map((cell, at) =>
    at === 1 ? line(cell, context) : paint(line(cell, context), 'strong', context.colour),
  );
  const told = rows.map((cells, at) => ({
    cells,
    isMoved: (block.rows[at]?.cells ?? []).map((cell) => !isQuiet(cell)),
  }));
  return tableBeside(head, told, context.width, vocabularies[context.document.language]);
}

function footnoteLines(note: Footnote, context: Context): string[] {
  const words = vocabularies[context.document.language];
  const voice = note.relayedBy ? words.page.relayed(note.voice, note.relayedBy) : note.voice;
  const [start, end] = quoteMarks(note.language);
  const quote = `${start}${note.words}${end}`;
  return wrap(
    plain(`[${note.number}] ${words.page.footnote(voice, `\u2068${quote}\u2069`)}`, context),
    context.width,
  );
}

function collapseBlanks(lines: readonly string[]): string[] {
  return lines.filter((text, at) => text !== '' || (at > 0 && lines[at - 1] !== ''));
}
