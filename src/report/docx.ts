/**
 * The DOCX writer. Arabic needs its direction said everywhere: on the paragraph, on every run, and
 * on every table. Footnotes are numbered references that lead to the list at the end, because one
 * note may be cited many times.
 */
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { withoutIsolates } from './direction.ts';
import type { Block, Footnote, Line, ReportDocument } from './document.ts';
import { figure } from './docx-figure.ts';
import { FONT, FONT_TABLE, lineOf } from './docx-font.ts';
import { marked, type Page, type Picture, paragraph, run } from './docx-run.ts';
import { table } from './docx-table.ts';
import { largeCount } from './large-count.ts';
import { range } from './number-text.ts';
import { quoteMarks } from './quote-mark.ts';
import { undatedZip } from './undated-zip.ts';
import { vocabularies } from './words/index.ts';

export type { Picture } from './docx-run.ts';

/** @param pictures figures drawn beforehand; a figure without one gives its text alternative */
export async function docxFile(
  document: ReportDocument,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<Uint8Array> {
  const page: Page = { document, rtl: document.language === 'ar', pictures };
  const { footnotes, colophon } = document;
  const words = vocabularies[document.language];
  const children = [
    ...head(page),
    ...document.blocks.flatMap((block) => blockParts(block, page)),
    ...(footnotes.length > 0 ? [heading([words.page.sources], 2, page)] : []),
    ...footnotes.map((note) => footnote(note, page)),
    ...colophon.map((text) => paragraph([{ kind: 'quiet', text }], page)),
  ];
  const file = new Document({
    creator: 'Mizan',
    title: withoutIsolates(document.title),
    styles: {
      default: {
        document: { run: { font: FONT, size: page.rtl ? 26 : 23, rightToLeft: page.rtl } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: MARGIN } },
        footers: { default: pageNumber() },
        children,
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: properties(withoutIsolates(document.title)) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ]);
  return undatedZip(new Uint8Array(bytes));
}

const MARGIN = { top: 1134, bottom: 1134, left: 1134, right: 1134 };

/** `3 / 16` at the foot of every page, in every language. */
function pageNumber(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children, font: FONT, size: 18, color: '63666b' })],
      }),
    ],
  });
}

/** The file's own card, without the hour of writing that the library would put there. */
function properties(title: string): string {
  const escaped = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped}</dc:title><dc:creator>Mizan</dc:creator></cp:coreProperties>`;
}

function head(page: Page): (Paragraph | Table)[] {
  const { document } = page;
  return [
    paragraph([{ kind: 'quiet', text: `${document.title} · ${document.asOf}` }], page),
    ...(document.question ? [paragraph([document.question], page)] : []),
    ...(document.answer.headline ? [heading([document.answer.headline], 1, page)] : []),
    ...document.answer.text.map((text) => paragraph(text, page)),
  ];
}

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function heading(line: Line, level: 1 | 2 | 3, page: Page): Paragraph {
  const size = { 1: 38, 2: 30, 3: 26 }[level];
  const text = line
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('');
  const plain = page.rtl ? marked(text) : withoutIsolates(text);
  return new Paragraph({
    heading: LEVELS[level],
    bidirectional: page.rtl,
    keepNext: true,
    spacing: { before: level === 1 ? 60 : 240, after: 80 },
    children: [
      new TextRun({
        text: plain,
        bold: true,
        size,
        color: '141414',
        font: FONT,
        rightToLeft: page.rtl,
      }),
    ],
  });
}

function blockParts(block: Block, page: Page): (Paragraph | Table)[] {
  const { language } = page.document;
  const words = vocabularies[language];
  switch (block.kind) {
    case 'heading': {
      const label = block.label ? `${block.label}${words.colon} ` : '';
      const aside = block.aside ? ` (${block.aside})` : '';
      return [heading([label, ...block.text, aside], block.level, page)];
    }
    case 'lead':
      return [
        paragraph(
          block.text.map((piece) =>
            typeof piece === 'string' ? { kind: 'strong', text: piece } : piece,
          ),
          page,
        ),
      ];
    case 'paragraph':
      return [paragraph(block.text, page)];
    case 'list':
      return block.items.map((item, at) =>
        paragraph(
          item,
          page,
          block.ordered ? { spacing: 40, number: at + 1 } : { spacing: 40, bullet: true },
        ),
      );
    case 'table':
      return [
        ...(block.caption ? [paragraph(block.caption, page, { keepNext: true })] : []),
        table(block, page),
        paragraph([], page),
      ];
    case 'share': {
      const count = words.of(largeCount(block.count, language), largeCount(block.total, language));
      return [
        paragraph([{ kind: 'strong', text: count }, '  ', ...block.text], page, {
          bullet: true,
          spacing: 40,
        }),
      ];
    }
    case 'range':
      return [
        paragraph(
          [
            `${block.label}${words.colon} `,
            { kind: 'strong', text: range(block.low, block.high, language) },
            ...(block.text.length > 0 ? [' · ', ...block.text] : []),
          ],
          page,
          { bullet: true, spacing: 40 },
        ),
      ];
    case 'figure':
      return figure(block, page);
  }
}

function footnote(note: Footnote, page: Page): Paragraph {
  const words = vocabularies[page.document.language];
  const voice = note.relayedBy ? words.page.relayed(note.voice, note.relayedBy) : note.voice;
  const [before = '', after = ''] = words.page.footnote(voice, '\u0000').split('\u0000');
  const marks = quoteMarks(note.language);
  const translation = note.translation ? ` — ${note.translation} (${words.page.translation})` : '';
  return new Paragraph({
    bidirectional: page.rtl,
    spacing: { after: 60, line: lineOf(page.rtl) },
    children: [
      new Bookmark({ id: `n${note.number}`, children: [run(`${note.number}. `, page)] }),
      run(before, page),
      new TextRun({
        text: `${marks[0]}${note.words}${marks[1]}`,
        font: FONT,
        rightToLeft: note.language === 'ar',
      }),
      run(after + translation, page),
    ],
  });
}
