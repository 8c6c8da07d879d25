import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mizan } from '../cli/run.ts';
import { zipEntry } from './zip.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-docx-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function documentIn(language: string): string {
  const file = join(scratch, `${language}.docx`);
  const ran = mizan('weigh', 'examples/sahel-2024', '--lang', language, '--docx', file);
  expect(ran.code, ran.err).toBe(0);
  return zipEntry(readFileSync(file), 'word/document.xml');
}

it('says the direction of Arabic on every paragraph and on its runs', () => {
  const xml = documentIn('ar');
  const paragraphs = xml.match(/<w:p>|<w:p /g)?.length ?? 0;
  const turned = xml.match(/<w:bidi\/>/g)?.length ?? 0;
  expect(paragraphs).toBeGreaterThan(50);
  // Figures stand in paragraphs of their own, which have no direction.
  expect(turned).toBeGreaterThan(paragraphs * 0.9);
  const arabicRuns = [
    ...xml.matchAll(/<w:r>((?:(?!<\/w:r>).)*[\u0600-\u06ff](?:(?!<\/w:r>).)*)<\/w:r>/g),
  ];
  expect(arabicRuns.length).toBeGreaterThan(100);
  // A drawing carries Arabic only in its text alternative.
  const spoken = arabicRuns.filter(([, run]) => !run?.includes('<w:drawing>'));
  expect(spoken.filter(([, run]) => !run?.includes('<w:rtl/>')).map(([, run]) => run)).toEqual([]);
});

it('holds the answer, the counts and the words it rests on', () => {
  const text = documentIn('en').replace(/<[^>]+>/g, '');
  expect(text).toContain('The halt alone leaves three readings of Russia');
  expect(text).toContain('240 of 720');
  expect(text).toContain('Le Monde, relayed by “The halt”');
});
