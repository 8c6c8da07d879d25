import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mizan, mizanWith } from '../cli/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-same-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const formats = ['html', 'md', 'docx', 'pdf'] as const;

/** All four from one call of the program. */
function reports(name: string): Record<(typeof formats)[number], Buffer> {
  const file = (format: string) => join(scratch, `${name}.${format}`);
  const flags = formats.flatMap((format) => [`--${format}`, file(format)]);
  const ran = mizan('weigh', 'examples/sahel-2024', '--lang', 'ar', ...flags);
  expect(ran.code, ran.err).toBe(0);
  const read = (format: string) => readFileSync(file(format));
  return { html: read('html'), md: read('md'), docx: read('docx'), pdf: read('pdf') };
}

describe('two calls in different seconds, where a hidden hour of writing would show', () => {
  let first: ReturnType<typeof reports>;
  let second: ReturnType<typeof reports>;
  beforeAll(async () => {
    const began = Date.now();
    first = reports('first');
    // Each format of the second is written two seconds after that of the first: a hidden hour counts
    // in twos. The first call alone mostly took as long.
    const left = Math.max(0, began + 2_100 - Date.now());
    await new Promise((resolve) => setTimeout(resolve, left));
    second = reports('second');
  });

  it.each(formats)('write the same %s', (format) => {
    expect(first[format].byteLength).toBeGreaterThan(10_000);
    expect(second[format].equals(first[format])).toBe(true);
  });
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
