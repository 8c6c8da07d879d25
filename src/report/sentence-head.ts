/**
 * A capital at the head of what stands alone on its line: paragraphs, list items, heads of columns,
 * the name of a row, the label of a range. Names in a sentence carry a small article ("the Azawad
 * coalition", "le Mali"), and so do descriptions of what happened; at the head they take a capital.
 * Only a word of small Latin letters is turned: "n9", "iPhone" and Arabic stay as they are.
 */
import type { Block, Inline, Line, Row } from './document.ts';

const HEAD = /^((?:\d+\. )?[\u2066\u2068]*)(\p{Ll})(?=\p{Ll}*(?:[\s’'\u00a0\u2069,;:.–-]|$))/u;

export function capitalHead(text: string): string {
  return text.replace(HEAD, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

function lineHead(line: Line): Line {
  const head = line.findIndex((piece) => piece !== '');
  return line.map((piece, at) => (at === head ? pieceHead(piece) : piece));
}

function pieceHead(piece: Inline): Inline {
  if (typeof piece === 'string') return capitalHead(piece);
  return piece.kind === 'strong' || piece.kind === 'quiet'
    ? { ...piece, text: capitalHead(piece.text) }
    : piece;
}

/** The name of a row: its first cell, or its second where the first is only its number. */
function rowHead(row: Row, named: number): Row {
  return { ...row, cells: row.cells.map((cell, at) => (at === named ? lineHead(cell) : cell)) };
}

export function withSentenceHeads(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return block.label ? { ...block, label: capitalHead(block.label) } : block;
    case 'lead':
    case 'paragraph':
      return { ...block, text: lineHead(block.text) };
    case 'list':
      return { ...block, items: block.items.map(lineHead) };
    case 'table':
      return {
        ...block,
        head: block.head.map(lineHead),
        rows: block.rows.map((row) => rowHead(row, block.head[0]?.[0] === '#' ? 1 : 0)),
      };
    case 'range':
      return { ...block, label: capitalHead(block.label) };
    default:
      return block;
  }
}
