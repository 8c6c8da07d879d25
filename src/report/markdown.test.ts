import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportDocument } from './document.ts';
import { markdownText } from './markdown.ts';

const document = (title: string, language: 'ar' | 'en' = 'en'): ReportDocument => ({
  language,
  title,
  asOf: 'as of 2024',
  answer: { headline: '', text: [] },
  blocks: [
    { kind: 'heading', level: 2, text: ['A *starred* heading'] },
    { kind: 'share', count: 240n, total: 720n, text: ['orders'] },
    {
      kind: 'table',
      head: [['a'], ['b']],
      rows: [{ cells: [['x|y'], [{ kind: 'notes', numbers: [1] }]] }],
    },
  ],
  footnotes: [{ number: 1, voice: 'Le Monde', words: 'des mots', language: 'fr', quote: 'q' }],
  colophon: [],
});

it('writes headings, shares, tables and footnotes', () => {
  const text = markdownText(document('Title'));
  expect(text).toContain('## A \\*starred\\* heading');
  expect(text).toContain('* **240 of 720** orders');
  expect(text).toContain('| x\\|y | [^1] |');
  expect(text).toContain('[^1]: Le Monde: «\u00a0des mots\u00a0»');
});

it('wraps Arabic in its direction', () => {
  expect(markdownText(document('عنوان', 'ar'))).toMatch(/^<div dir="rtl" lang="ar">/);
});

it('lets no text become a link, an image or a tag', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const first = markdownText(document(title)).split('\n')[0] ?? '';
      expect(/(?<!\\)(?:\\\\)*[<>[\]]/.test(first)).toBe(false);
    }),
  );
});
