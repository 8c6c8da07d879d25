/** Runs and paragraphs of the Word writer: direction, weight, references. */
import { AlignmentType, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { withoutIsolates } from './direction.ts';
import type { Inline, Line, ReportDocument } from './document.ts';
import { FONT, lineOf } from './docx-font.ts';

/** A figure as a picture, by the id of its block. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  readonly document: ReportDocument;
  readonly rtl: boolean;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Of letters, in half points, where it is not that of the document. */
  readonly size?: number;
}

export function run(
  text: string,
  page: Page,
  style: {
    bold?: boolean;
    color?: string;
    mono?: boolean;
    dashed?: boolean;
    superScript?: boolean;
  } = {},
): TextRun {
  const plain = heldTogether(page.rtl ? marked(text) : withoutIsolates(text));
  return new TextRun({
    text: plain,
    // A run of Latin letters or of an expression keeps its own direction.
    rightToLeft: page.rtl && !style.mono && /[\u0590-\u08ff]/.test(plain),
    bold: style.bold,
    color: style.color,
    superScript: style.superScript,
    font: style.mono ? 'IBM Plex Mono' : FONT,
    ...(page.size === undefined ? {} : { size: page.size }),
    ...(style.dashed ? { underline: { type: 'dash' as const } } : {}),
  });
}

/**
 * A range is not broken at its dash: no spaces, and a word joiner (U+2060) on either side. Spaces and
 * hyphens that should not break do break in right-to-left paragraphs of LibreOffice.
 */
export function heldTogether(text: string): string {
  return text.replace(/(?<=\d) – (?=\d)/g, '\u2060–\u2060');
}

/** Word knows no isolates: a piece that runs left to right stands between two marks (U+200E). */
export function marked(text: string): string {
  return withoutIsolates(text.replace(/\u2066([^\u2069]*)\u2069/g, '\u200e$1\u200e'));
}

function runs(piece: Inline, page: Page): ParagraphChild[] {
  if (typeof piece === 'string') return [run(piece, page)];
  switch (piece.kind) {
    case 'strong':
      return [run(piece.text, page, { bold: true })];
    case 'quiet':
      return [run(piece.text, page, { color: '63666b' })];
    case 'mono':
      return [run(piece.text, page, { mono: true })];
    case 'unsourced':
      return [run(piece.text, page, { dashed: true })];
    case 'sign':
      return [run(piece.text, page, { color: piece.sign === '+' ? '0b4f9e' : '9c4304' })];
    case 'notes':
      return piece.numbers.flatMap((number, at) => [
        ...(at > 0 ? [run(page.rtl ? '، ' : ', ', page, { superScript: true })] : []),
        new InternalHyperlink({
          anchor: `n${number}`,
          children: [run(String(number), page, { superScript: true })],
        }),
      ]);
  }
}

export function paragraph(
  line: Line,
  page: Page,
  options: { spacing?: number; bullet?: boolean; number?: number; keepNext?: boolean } = {},
): Paragraph {
  const start = options.number === undefined ? [] : [run(`${options.number}. `, page)];
  return new Paragraph({
    bidirectional: page.rtl,
    alignment: AlignmentType.START,
    spacing: { after: options.spacing ?? 120, line: lineOf(page.rtl) },
    keepNext: options.keepNext,
    ...(options.bullet ? { bullet: { level: 0 } } : {}),
    children: [...start, ...line.flatMap((piece) => runs(piece, page))],
  });
}
