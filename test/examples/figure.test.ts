/**
 * The flagship's figures, reviewed as diffs: `MIZAN_UPDATE=1 npx vitest run test/examples/figure`
 * writes them anew. The map is left out: it is mostly coast line.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportDocument, report } from '../../src/report/index.ts';
import { parseSituation } from '../../src/situation/index.ts';
import { weigh } from '../../src/weigh/index.ts';
import { root } from '../cli/run.ts';

const folder = join(root, 'examples/sahel-2024');
const golden = join(folder, 'golden', 'figure');
const documents = new Map<string, ReportDocument>();

beforeAll(async () => {
  const parsed = parseSituation(readFileSync(join(folder, 'situation.json'), 'utf8'));
  if (!parsed.ok) throw new Error('expected a situation');
  const weighing = await weigh(parsed.situation, {});
  for (const language of ['en', 'ar'] as const)
    documents.set(language, report(parsed.situation, weighing, { language }));
});

function figures(language: string) {
  return (documents.get(language)?.blocks ?? []).flatMap((block) =>
    block.kind === 'figure' ? [block] : [],
  );
}

/** One element a line, so that a diff shows what moved. */
function lines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

const ids = [
  'g1-orders',
  'g1-states',
  'g2-layers',
  'network',
  'coverage',
  'matrix-why-halted',
  'timeline',
];

describe.each(['en', 'ar'])('the figures in %s', (language) => {
  it('has one for every scale, and each says in words what it shows', () => {
    const found = figures(language);
    expect(found.map((one) => one.id)).toEqual([...ids, 'map']);
    for (const one of found) expect(one.alt.length, one.id).toBeGreaterThan(20);
  });

  it.each(ids)('%s', (id) => {
    const file = join(golden, `${id}.${language}.svg`);
    const svg = lines(figures(language).find((one) => one.id === id)?.svg ?? '');
    if (process.env.MIZAN_UPDATE || !existsSync(file)) {
      if (process.env.CI) throw new Error(`${file} is missing`);
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, svg);
    }
    expect(svg).toBe(readFileSync(file, 'utf8'));
  });
});
