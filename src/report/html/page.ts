/**
 * The HTML writer: one self-contained page, in as many languages as documents are given.
 * It opens from disk, asks the network for nothing, runs no script (the language switch is a set
 * of radio buttons), and prints the language that is shown.
 */
import type { Language } from '../../situation/index.ts';
import { directionOf } from '../direction.ts';
import type { Footnote, ReportDocument } from '../document.ts';
import { quoteMarks } from '../quote-mark.ts';
import { vocabularies } from '../words/index.ts';
import { blockMarkup } from './block.ts';
import { escaped, line, running } from './element.ts';
import { stylesheet } from './style.ts';

/** A face to embed, its file as base64. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly woff2: string;
  readonly range: string;
}

const MARK =
  '<svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M8 2.2v11.3M4.6 14h6.8M2 4.4h12" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" fill="none"/><path d="M3.5 4.4v3M12.5 4.4v3" stroke="currentColor"/><path d="M.8 7.6h5.4a2.7 2.7 0 0 1-5.4 0z" fill="currentColor"/><path d="M10.4 8.2h4.2a2.1 2.1 0 0 1-4.2 0z" stroke="currentColor" stroke-width="1.2" fill="none" stroke-linejoin="round"/></svg>';

/** @param documents one per language; the first is the one shown at opening */
export function htmlPage(
  documents: readonly ReportDocument[],
  faces: readonly FontFace[] = [],
): string {
  const first = documents[0];
  if (!first) throw new RangeError('htmlPage: expected at least one document, found none');
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${first.language}" dir="${directionOf(first.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="Mizan">
<title>${escaped(plainTitle(first))}</title>
<style>
${faces.map(fontFace).join('\n')}
${stylesheet}
${documents.map(({ language }) => `body:has(#show-${language}:checked) article:not([lang="${language}"]) { display: none }`).join('\n')}
</style>
</head>
<body>
${documents.length > 1 ? languageSwitch(documents) : ''}
<main>
${documents.map(article).join('\n')}
</main>
</body>
</html>
`;
}

function plainTitle(document: ReportDocument): string {
  return `${document.title} · ${vocabularies[document.language].mizan}`.replace(
    /[\u2066-\u2069]/g,
    '',
  );
}

function fontFace(face: FontFace): string {
  return `@font-face { font-family: "${face.family}"; font-weight: ${face.weight}; font-display: swap; unicode-range: ${face.range}; src: url(data:font/woff2;base64,${face.woff2}) format("woff2") }`;
}

function languageSwitch(documents: readonly ReportDocument[]): string {
  const buttons = documents.map(({ language }, at) => {
    const name = vocabularies[language].page.languageName;
    return `<input type="radio" name="show" id="show-${language}"${at === 0 ? ' checked' : ''}><label for="show-${language}" lang="${language}" dir="${directionOf(language)}">${name}</label>`;
  });
  const names = documents
    .map(({ language }) => vocabularies[language].page.languageName)
    .join(', ');
  return `<fieldset class="languages" dir="ltr"><legend class="unseen">${names}</legend>${buttons.join('')}</fieldset>`;
}

/** So many paragraphs of answer make a page of their own in print: the one that is sent on. */
const SUMMARY = 4;

function article(document: ReportDocument): string {
  const { language } = document;
  const words = vocabularies[language];
  const question = document.question ? `<p class="question">${running(document.question)}</p>` : '';
  const text = document.answer.text
    .map((one) => `<p class="answer">${line(one, language)}</p>`)
    .join('\n');
  return `<article lang="${language}" dir="${directionOf(language)}">
<header${document.answer.text.length >= SUMMARY ? ' class="summary"' : ''}><p class="run"><b>${MARK} ${words.mizan}</b><span>${running(document.title)}</span><span>${running(document.asOf)}</span></p>
${question}<h1>${running(document.answer.headline)}</h1>
${text}</header>
${document.blocks.map((block) => blockMarkup(block, language)).join('\n')}
${footnotes(document)}
<footer>${document.colophon.map((text) => `<p>${running(text)}</p>`).join('')}</footer>
</article>`;
}

function footnotes(document: ReportDocument): string {
  if (document.footnotes.length === 0) return '';
  const { language } = document;
  const items = document.footnotes.map(
    (note) =>
      `<li id="${language}-n${note.number}" value="${note.number}">${footnote(note, language)}</li>`,
  );
  return `<section class="notes" role="doc-endnotes"><h2><span>${vocabularies[language].page.sources}</span></h2><ol>${items.join('')}</ol></section>`;
}

function footnote(note: Footnote, language: Language): string {
  const words = vocabularies[language];
  const voice = note.relayedBy ? words.page.relayed(note.voice, note.relayedBy) : note.voice;
  const marks = quoteMarks(note.language);
  const attributes = note.language
    ? ` lang="${note.language}" dir="${directionOf(note.language)}"`
    : ' dir="auto"';
  const translation = note.translation
    ? ` — <span class="quiet">${running(note.translation)} (${words.page.translation})</span>`
    : '';
  const [before = '', after = ''] = words.page.footnote(voice, '\u0000').split('\u0000');
  return `${running(before)}<q${attributes}>${marks[0]}${escaped(note.words)}${marks[1]}</q>${running(after)}${translation}`;
}
