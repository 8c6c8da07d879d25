import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mizan, mizanWith } from '../cli/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-same-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function report(format: string, name: string): Buffer {
  const out = join(scratch, `${name}.${format}`);
  const ran = mizan('weigh', 'examples/sahel-2024', '--lang', 'ar', `--${format}`, out);
  expect(ran.code, ran.err).toBe(0);
  return readFileSync(out);
}

// Both files are written in different seconds: a hidden hour of writing would show.
it.each(['html', 'md', 'docx', 'pdf'])('writes the same %s twice', async (format) => {
  const first = report(format, 'first');
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const second = report(format, 'second');
  expect(first.byteLength).toBeGreaterThan(10_000);
  expect(second.equals(first)).toBe(true);
});

it('says so in one line when Chromium does not answer', () => {
  const ran = mizanWith(
    { MIZAN_CHROMIUM: process.execPath },
    'weigh',
    'examples/sahel-2024',
    '--pdf',
    join(scratch, 'none.pdf'),
  );
  expect(ran.code).toBe(2);
  expect(ran.err.trim()).toMatch(
    /^mizan weigh: expected Chromium \(.+\) to answer, found it ended$/,
  );
});
