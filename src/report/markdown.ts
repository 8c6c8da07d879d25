/**
 * The Markdown writer: CommonMark with tables and footnotes as GitHub reads them. Figures give their
 * text alternative. Every text is escaped, so that no name or quote can become markup.
 */
import type { Language } from '../situation/index.ts';
import { withoutIsolates } from './direction.ts';
import type { Block, Inline, Line, ReportDocument } from './document.ts';
import { largeCount } from './large-count.ts';
import { range } from './number-text.ts';
import { quoteMarks } from './quote-mark.ts';
import { vocabularies } from './words/index.ts';

export function markdownText(document: ReportDocument): string {
  const { language } = document;
  const rtl = language === 'ar';
  const parts = [
    ...(rtl ? ['<div dir="rtl" lang="ar">'] : []),
    `# ${escaped(document.title)}`,
    `*${escaped(document.asOf)}*`,
    ...(document.question ? [escaped(document.question)] : []),
    ...(document.answer.headline ? [`**${escaped(document.answer.headline)}**`] : []),
    ...document.answer.text.map(line),
    ...document.blocks.map((block) => blockText(block, language)),
    ...(document.footnotes.length > 0 ? [footnotes(document)] : []),
    document.colophon.map(escaped).join('  \n'),
    ...(rtl ? ['</div>'] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Characters with a meaning in Markdown lose it; isolates are dropped, for editors show them as boxes. */
function escaped(text: string): string {
  return withoutIsolates(text)
    .replace(/[\\`*_[\]{}<>|#~$]/g, '\\$&')
    .replace(/^([-+>])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/\n/g, ' ');
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece);
  switch (piece.kind) {
    case 'strong': {
      const text = escaped(piece.text).trim();
      return `**${text}**${piece.text.endsWith(' ') ? ' ' : ''}`;
    }
    case 'mono':
      return `\`${withoutIsolates(piece.text).replaceAll('`', 'ˋ')}\``;
    case 'unsourced':
      return `*${escaped(piece.text)}*`;
    case 'notes':
      return piece.numbers.map((number) => `[^${number}]`).join('');
    default:
      return escaped(piece.text);
  }
}

function line(pieces: Line): string {
  return pieces.map(inline).join('');
}

function blockText(block: Block, language: Language): string {
  const words = vocabularies[language];
  switch (block.kind) {
    case 'heading': {
      const label = block.label ? `${escaped(block.label)}${words.colon} ` : '';
      const aside = block.aside ? ` (${escaped(block.aside)})` : '';
      return `${'#'.repeat(block.level)} ${label}${line(block.text)}${aside}`;
    }
    case 'lead':
      return `**${line(block.text).trim()}**`;
    case 'paragraph':
      return line(block.text);
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '*'} ${line(item)}`)
        .join('\n');
    case 'table':
      return tableText(block);
    case 'share':
      return `* **${withoutIsolates(words.of(largeCount(block.count, language), largeCount(block.total, language)))}** ${line(block.text)}`;
    case 'range':
      return `* ${escaped(block.label)}${words.colon} ${withoutIsolates(range(block.low, block.high, language))}${block.text.length > 0 ? ` · ${line(block.text)}` : ''}`;
    case 'figure':
      return `*${line(block.title)}.* ${escaped(block.alt)}`;
  }
}

function tableText(block: Block & { kind: 'table' }): string {
  const row = (cells: readonly Line[]) =>
    `| ${cells.map((cell) => line(cell) || ' ').join(' | ')} |`;
  const rule = `| ${block.head.map(() => '---').join(' | ')} |`;
  const rows = [row(block.head), rule, ...block.rows.map((one) => row(one.cells))].join('\n');
  return block.caption ? `${line(block.caption)}\n\n${rows}` : rows;
}

function footnotes(document: ReportDocument): string {
  const words = vocabularies[document.language];
  return document.footnotes
    .map((note) => {
      const voice = note.relayedBy ? words.page.relayed(note.voice, note.relayedBy) : note.voice;
      const translation = note.translation
        ? ` — ${escaped(note.translation)} (${words.page.translation})`
        : '';
      const [start, end] = quoteMarks(note.language);
      return `[^${note.number}]: ${escaped(words.page.footnote(voice, `${start}${note.words}${end}`))}${translation}`;
    })
    .join('\n');
}
