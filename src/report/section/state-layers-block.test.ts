import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation, type Situation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import type { Block } from '../document.ts';
import { report } from '../report.ts';
import { layersWords } from '../words/layers/index.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

type Figure = Block & { kind: 'figure' };

async function blocksOf(one: Situation): Promise<readonly Block[]> {
  return report(one, await weigh(one), { language: 'en' }).blocks;
}

const figureOf = (blocks: readonly Block[]) =>
  blocks.find((one): one is Figure => one.kind === 'figure' && one.id === 'g2-layers');

/** The flagship with a path observed in its game of 96 states. */
function withPath(states: readonly string[]): Situation {
  const games = situation.games.map((game) =>
    game.id === 'g2'
      ? { ...game, observed: { path: states.map((state) => ({ state, quotes: [] })) } }
      : game,
  );
  return { ...situation, games } as Situation;
}

const START = 'NYNNNYN';
const EXPELS = 'YYNNNYN';
const WITHDRAWS = 'YYNYNYN';

describe('the states of a game too large for a board', () => {
  it('stand around the start: what lasts, what follows it, and every equilibrium', async () => {
    const blocks = await blocksOf(situation);
    const alt = figureOf(blocks)?.alt ?? '';
    // From the status quo nobody gains; Mali and Russia can do what cannot be taken back.
    expect(alt).toMatch(
      /^Drawn from state 27\. Moves: Mali from 27 to 28 \(without gain\); Russia from 27 to 35 \(without gain\); Russia from 28 to 36; /,
    );
    expect(alt).toMatch(/Equilibria under SEQ: 27, 59, 60\.$/);
    expect(blocks.some((one) => one.kind === 'figure' && one.id === 'g1-layers')).toBe(false);
  });

  it('has a curve for every move that the text alternative names', async () => {
    const figure = figureOf(await blocksOf(situation));
    const curves = figure?.svg.match(/<path d="M[\d.]+ [\d.]+C/g) ?? [];
    expect(curves.length).toBeGreaterThan(10);
    expect(curves).toHaveLength(figure?.alt.match(/ from \d+ to \d+/g)?.length ?? 0);
  });

  it('follows the observed path', async () => {
    const figure = figureOf(await blocksOf(withPath([START, EXPELS, WITHDRAWS])));
    expect(figure?.title).toEqual([layersWords.en.titlePath]);
    expect(figure?.svg).toContain('<polyline');
    expect(figure?.caption?.join('')).toContain(layersWords.en.path);
  });

  it('gives way to a sentence where a path is longer than a page is wide', async () => {
    const there = Array.from({ length: 8 }, (_, k) => (k % 2 === 0 ? START : 'NNNNNYN'));
    const blocks = await blocksOf(withPath(there));
    expect(figureOf(blocks)).toBeUndefined();
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'paragraph', text: [layersWords.en.tooMany('96')] }),
    );
  });
});
