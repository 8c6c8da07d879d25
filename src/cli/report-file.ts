/** Reports as the bytes of files: one document, the format by the flag that named the file. */
import { canonicalPdf } from '../report/canonical-pdf.ts';
import { stylesheet } from '../report/html/style.ts';
import { htmlPage, markdownText, type Picture, type ReportDocument } from '../report/index.ts';
import { type Box, findChromium, pdfOfHtml, pngsOfHtml } from './chromium.ts';
import { readFontFaces } from './font-file.ts';

export type ReportFormat = 'html' | 'md' | 'docx' | 'pdf';
export const reportFormats: readonly ReportFormat[] = ['html', 'md', 'docx', 'pdf'];

/** @param documents the chosen language first; only a page holds more than that one */
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
      return docxFile(first, await drawnFigures(first));
    }
    case 'pdf':
      return canonicalPdf(await pdfOfHtml(htmlPage([first], readFontFaces())));
  }
}

/** Every figure drawn by Chromium; none where there is no Chromium, and the words stand instead. */
async function drawnFigures(document: ReportDocument): Promise<ReadonlyMap<string, Picture>> {
  const figures = document.blocks.flatMap((block) => {
    const size = block.kind === 'figure' && /width="([\d.]+)" height="([\d.]+)"/.exec(block.svg);
    return size
      ? [{ id: block.id, svg: block.svg, width: Number(size[1]), height: Number(size[2]) }]
      : [];
  });
  if (!findChromium() || figures.length === 0) return new Map();
  let next = 0;
  const boxes = figures.map(({ width, height }) => {
    const box = { x: 0, y: next, width, height };
    next += Math.ceil(height);
    return box;
  });
  const pictures = await pngsOfHtml(
    pageOfFigures(
      document.language,
      figures.map(({ svg }, at) => placed(svg, boxes[at] as Box)),
    ),
    boxes,
  );
  return new Map(
    figures.map(({ id, width, height }, at) => [
      id,
      { png: pictures[at] as Uint8Array, width, height },
    ]),
  );
}

function placed(svg: string, { y, width, height }: Box): string {
  return `<div class="drawing" style="position:absolute;left:0;top:${y}px;width:${width}px;height:${height}px">${svg}</div>`;
}

function pageOfFigures(language: string, drawings: readonly string[]): string {
  const faces = readFontFaces()
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};unicode-range:${face.range};src:url(data:font/woff2;base64,${face.woff2})}`,
    )
    .join('');
  return `<!doctype html><html data-theme="light" lang="${language}"><meta charset="utf-8"><style>${faces}${stylesheet}html,body{background:#fff;margin:0;padding:0}</style><body>${drawings.join('')}</body></html>`;
}
