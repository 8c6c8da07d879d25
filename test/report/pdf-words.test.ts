/** The Arabic of the PDF can be searched: nine words in ten of the report are found again in its text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mizan } from '../cli/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-words-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SAHEL = 'examples/sahel-2024';
/** Reads the text of a PDF as other programs do; not on every machine. */
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

/**
 * Words of three letters and more, presentation forms put back to letters, and without vowel signs
 * and doublings: a search passes over them, and readers of PDF give them before or after their letter.
 */
function words(text: string): Set<string> {
  const bare = text.normalize('NFKC').replace(/\p{Mn}/gu, '');
  return new Set([...bare.matchAll(/\p{Script=Arabic}{3,}/gu)].map(([word]) => word));
}

it.skipIf(!hasReader)('finds nine Arabic words in ten again in the text of the PDF', () => {
  const [md, pdf] = [join(scratch, 'report.md'), join(scratch, 'report.pdf')];
  const ran = mizan('weigh', SAHEL, '--lang', 'ar', '--md', md, '--pdf', pdf);
  expect(ran.code, ran.err).toBe(0);
  const read = spawnSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  const there = words(read.stdout);
  // Text alternatives of figures stand in Markdown alone.
  const asked = [...words(readFileSync(md, 'utf8').replace(/^\*.*?\.\* .*$/gm, ''))];
  const missing = asked.filter((word) => !there.has(word));
  expect(asked.length).toBeGreaterThan(400);
  expect(1 - missing.length / asked.length, missing.slice(0, 60).join(' ')).toBeGreaterThanOrEqual(
    0.9,
  );
});
