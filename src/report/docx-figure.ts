/** A figure of the Word writer: its title, the picture or its text alternative, its caption, kept together. */
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { withoutIsolates } from './direction.ts';
import type { Block } from './document.ts';
import { type Page, paragraph } from './docx-run.ts';

/** Pixels that fit the width and, with its words, half the height of a page. */
const WIDEST = 620;
const TALLEST = 430;

export function figure(block: Block & { kind: 'figure' }, page: Page): Paragraph[] {
  const picture = page.pictures.get(block.id);
  const words = block.title.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  const title = paragraph([{ kind: 'strong', text: words }], page, { keepNext: true });
  if (!picture) return [title, paragraph([block.alt], page)];
  const scale = Math.min(1, WIDEST / picture.width, TALLEST / picture.height);
  const drawing = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: block.caption !== undefined,
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: { width: picture.width * scale, height: picture.height * scale },
        altText: { name: block.id, title: block.id, description: withoutIsolates(block.alt) },
      }),
    ],
  });
  return [title, drawing, ...(block.caption ? [paragraph(block.caption, page)] : [])];
}
