import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import type { Block } from '../document.ts';
import { report } from '../report.ts';
import { evidenceWords } from '../words/evidence/index.ts';

const file = join(import.meta.dirname, '../../../examples/classic/evidence-matrix/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
type Ratings = (typeof situation)['questions'][number]['evidence'][number]['ratings'];

async function section(change: (ratings: Ratings) => Ratings, language: 'en' | 'fr' | 'ar' = 'en') {
  const questions = situation.questions.map((one) => ({
    ...one,
    evidence: one.evidence.map((item) => ({ ...item, ratings: change(item.ratings) })),
  }));
  const of = { ...situation, questions, scenarios: [] };
  const { blocks } = report(of, await weigh(of), { language });
  const start = blocks.findIndex((one) => one.kind === 'heading' && one.id?.startsWith('question'));
  const end = blocks.findIndex((one, at) => at > start && one.kind === 'heading');
  return blocks.slice(start, end);
}
const told = (blocks: readonly Block[]) =>
  blocks
    .flatMap((one) => ('text' in one && Array.isArray(one.text) ? [one.text.join('')] : []))
    .join(' ');
const heads = (blocks: readonly Block[]) =>
  blocks.flatMap((one) => (one.kind === 'table' ? [one.head.flat().join(' ')] : []));

describe('the evidence', () => {
  it.each(['en', 'fr', 'ar'] as const)('has both views side by side: %s', async (language) => {
    const say = evidenceWords[language];
    const blocks = await section((ratings) => ratings, language);
    expect(heads(blocks)).toContain(` ${say.likelihood} ${say.prior} ${say.posterior}`);
    const bare = await section(
      (ratings) => ratings.map(({ likelihood: _, ...rest }) => rest),
      language,
    );
    expect(heads(bare).join()).not.toContain(say.likelihood);
  });

  it('says how many cells nobody rated', async () => {
    const blocks = await section((ratings) => ratings.slice(1));
    expect(told(blocks)).toContain('5 cells of 15 are rated by nobody');
    expect(told(await section((ratings) => ratings))).not.toContain('rated by nobody');
  });

  it.each(['en', 'fr', 'ar'] as const)(
    'ranks nothing where nothing is rated: %s',
    async (language) => {
      const blocks = await section(() => [], language);
      expect(told(blocks)).toContain(evidenceWords[language].noneRated);
      expect(heads(blocks)).toHaveLength(1);
    },
  );

  it('names the pairs whose order the ranges leave open', async () => {
    const blocks = await section((ratings) =>
      ratings.map((one) => ({ ...one, value: { low: 'II', high: 'CC' } as const })),
    );
    expect(told(blocks)).toMatch(/leave open which is contradicted less: \S+ or \S+/);
  });
});
