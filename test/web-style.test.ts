/** Rules that the styles of the page keep, for the sake of what an edit costs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '..', 'src', 'web');

/** Of a narrow page alone: there the rules below do not apply on a desk. */
const NARROW = join('style', 'narrow.css');

test('no style looks into what it holds: each edit would work out anew what might match', () => {
  const all = readdirSync(web, { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => file.endsWith('.css') && file !== NARROW);
  expect(files.length).toBeGreaterThan(10);
  const looking = files.filter((file) => readFileSync(join(web, file), 'utf8').includes(':has('));
  expect(looking).toEqual([]);
});
