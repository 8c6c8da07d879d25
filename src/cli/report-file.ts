/** Reports as files: one document, the format by the flag that named the file. */
import { writeFileSync } from 'node:fs';
import { stylesheet } from '../report/html/style.ts';
import { htmlPage, markdownText, type Picture, type ReportDocument } from '../report/index.ts';
import { undatedPdf } from '../report/undated.ts';
import { findChromium, pdfOfHtml, pngOfHtml } from './chromium.ts';
import { readFontFaces } from './font-file.ts';

export type ReportFormat = 'html' | 'md' | 'docx' | 'pdf';
export const reportFormats: readonly ReportFormat[] = ['html', 'md', 'docx', 'pdf'];

/** @param documents the chosen language first; only a page holds more than that one */
export async function writeReport(
  file: string,
  format: ReportFormat,
  documents: readonly ReportDocument[],
): Promise<void> {
  writeFileSync(file, await reportBytes(format, documents));
}

export async function reportBytes(
  format: ReportFormat,
  documents: readonly ReportDocument[],
): Promise<string | Uint8Array> {
  const first = documents[0] as ReportDocument;
  switch (format) {
    case 'html':
      return htmlPage(documents, readFontFaces());
    case 'md':
      return markdownText(first);
    case 'docx': {
      const { docxFile } = await import('../report/docx.ts');
      return docxFile(first, drawnFigures(first));
    }
    case 'pdf':
      return undatedPdf(pdfOfHtml(htmlPage([first], readFontFaces())));
  }
}

/** Every figure drawn by Chromium; none where there is no Chromium, and the words stand instead. */
function drawnFigures(document: ReportDocument): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  if (!findChromium()) return pictures;
  const faces = readFontFaces()
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};unicode-range:${face.range};src:url(data:font/woff2;base64,${face.woff2})}`,
    )
    .join('');
  for (const block of document.blocks) {
    if (block.kind !== 'figure') continue;
    const size = /width="([\d.]+)" height="([\d.]+)"/.exec(block.svg);
    if (!size) continue;
    const [width, height] = [Number(size[1]), Number(size[2])];
    const html = `<!doctype html><html data-theme="light" lang="${document.language}"><meta charset="utf-8"><style>${faces}${stylesheet}html,body{background:#fff;margin:0;padding:0}</style><body><div class="drawing">${block.svg}</div></body></html>`;
    pictures.set(block.id, { png: pngOfHtml(html, width, height), width, height });
  }
  return pictures;
}
