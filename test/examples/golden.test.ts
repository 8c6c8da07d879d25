/**
 * The flagship's printed answers, reviewed as diffs: `MIZAN_UPDATE=1 npx vitest run test/examples/golden`
 * writes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mizan, root } from '../cli/run.ts';

const SAHEL = 'examples/sahel-2024';
const golden: [string, string[]][] = [
  ['weigh.en.txt', ['weigh', SAHEL, '--lang', 'en']],
  ['weigh.ar.txt', ['weigh', SAHEL, '--lang', 'ar']],
  ['weigh.fr.txt', ['weigh', SAHEL, '--lang', 'fr']],
  ['wagner-leaves.en.txt', ['weigh', SAHEL, '--lang', 'en', '--scenario', 'wagner-leaves']],
  ['conflict-g1.en.txt', ['conflict', SAHEL, '--lang', 'en', '--game', 'g1']],
  ['depend.fr.txt', ['depend', SAHEL, '--lang', 'fr']],
  ['hypotheses.ar.txt', ['hypotheses', SAHEL, '--lang', 'ar']],
];

it.each(golden)('%s', (name, args) => {
  const file = join(root, SAHEL, 'golden', name);
  const ran = mizan(...args);
  expect(ran.code, ran.err).toBe(0);
  if (process.env.MIZAN_UPDATE || !existsSync(file)) {
    if (process.env.CI) throw new Error(`${name} is missing`);
    mkdirSync(join(root, SAHEL, 'golden'), { recursive: true });
    writeFileSync(file, ran.out);
  }
  expect(ran.out).toBe(readFileSync(file, 'utf8'));
});
