import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSituation } from '../situation/index.ts';
import { weigh } from '../weigh/index.ts';
import { report } from './report.ts';

const file = join(import.meta.dirname, '../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

it('names the readings that were chosen beside the date, before anything is read', async () => {
  const readings = new Map([
    ['algeria', 'bluff'],
    ['russia', 'deterred'],
  ]);
  const chosen = report(situation, await weigh(situation, { readings }), { language: 'en' });
  expect(chosen.asOf.replace(/[\u2066-\u2069]/g, '')).toBe(
    'as of 1 November 2024 · Algeria: bluffing · Russia: backs Mali, but deterred',
  );
  const stated = report(situation, await weigh(situation), { language: 'en' });
  expect(stated.asOf).toBe('as of 1 November 2024');
});
