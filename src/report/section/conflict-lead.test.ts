import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import { conflictLeadReport } from '../conflict-lead-report.ts';
import { conflictReport } from '../conflict-report.ts';
import { vocabularies } from '../words/index.ts';

const examples = join(import.meta.dirname, '../../../examples');

async function both(folder: string, at: number) {
  const parsed = parseSituation(readFileSync(join(examples, folder, 'situation.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const { situation } = parsed;
  const game = situation.games[at]!;
  const finding = (await weigh(situation, {})).conflict[at]!;
  const of = (report: typeof conflictReport) => report(situation, game, finding, 'en');
  return { lead: of(conflictLeadReport), whole: of(conflictReport) };
}

const heads = (blocks: Awaited<ReturnType<typeof both>>['lead']['blocks']) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.join('')] : []));

describe('the lead of a game', () => {
  it.each([
    ['sahel-2024', 0],
    ['sahel-2024', 1],
    ['classic/elmira', 0],
    ['classic/cuban-missile-crisis', 0],
  ])('is how its report begins: %s, game %i', async (folder, at) => {
    const { lead, whole } = await both(folder, at);
    expect(whole.blocks.slice(0, lead.blocks.length)).toEqual(lead.blocks);
    // It ends where a section does.
    expect(whole.blocks[lead.blocks.length]?.kind ?? 'heading').toBe('heading');
    expect(heads(lead.blocks)).toHaveLength(2);
  });

  it('of the flagship says what would settle it', async () => {
    const { lead } = await both('sahel-2024', 0);
    expect(heads(lead.blocks)[1]).toBe(vocabularies.en.conflict.decides);
  });
});
