/** Text into markup: the one place where characters are escaped and isolates become elements. */
import type { Language } from '../../situation/index.ts';
import { isolatedPieces } from '../direction.ts';
import type { Inline, Line } from '../document.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** Running text: isolates become bdi elements, everything else is escaped. */
export function running(text: string): string {
  return isolatedPieces(text)
    .map(({ text: piece, direction }) => {
      if (!direction) return escaped(piece);
      return direction === 'ltr'
        ? `<bdi dir="ltr">${escaped(piece)}</bdi>`
        : `<bdi>${escaped(piece)}</bdi>`;
    })
    .join('');
}

function noteLinks(numbers: readonly number[], language: Language): string {
  const links = numbers.map(
    (number) => `<a href="#${language}-n${number}" role="doc-noteref">${number}</a>`,
  );
  // In Arabic they are read from the right, as what they belong to is.
  return language === 'ar'
    ? `<sup>${links.join('، ')}</sup>`
    : `<sup dir="ltr">${links.join(', ')}</sup>`;
}

function inline(piece: Inline, language: Language): string {
  if (typeof piece === 'string') return running(piece);
  switch (piece.kind) {
    case 'strong':
      return `<strong>${running(piece.text)}</strong>`;
    case 'quiet':
      return `<span class="quiet">${running(piece.text)}</span>`;
    case 'mono':
      return `<code dir="ltr">${running(piece.text)}</code>`;
    case 'unsourced':
      return `<span class="unsourced">${running(piece.text)}</span>`;
    case 'sign':
      return `<span class="${piece.sign === '+' ? 'plus' : 'minus'}">${running(piece.text)}</span>`;
    case 'notes':
      return noteLinks(piece.numbers, language);
  }
}

export function line(pieces: Line, language: Language): string {
  return pieces.map((piece) => inline(piece, language)).join('');
}
