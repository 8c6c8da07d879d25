/** Rankings drawn from a seed, where there are too many to list: counts out of the draws. */
import { seeded } from '../../ensemble/random.ts';
import type { Concept } from '../model.ts';
import type { Explained } from './finding.ts';
import type { InverseTask } from './inverse-task.ts';
import { blockWorlds, fixedRanks } from './joint-world.ts';
import type { MoveList } from './move-list.ts';
import { answerBlock, type Questions } from './question.ts';
import { type RankedBlocks, ranksOfBlocks } from './ranking-block.ts';
import { WorldBlock, worldsIn } from './world-block.ts';

const draws = 20_000;

/** @returns per concept the count out of the draws; no condition, and marked so */
export function rankingSample(
  { model, seed = 1 }: Pick<InverseTask, 'model' | 'seed'>,
  lists: MoveList,
  varied: readonly RankedBlocks[],
  asked: Questions,
): Partial<Record<Concept, Explained>> {
  const random = seeded(seed);
  const shuffled = (size: number) => {
    const order = Array.from({ length: size }, (_, k) => k);
    for (let k = size - 1; k > 0; k--) {
      const other = random.below(k + 1);
      [order[k], order[other]] = [order[other], order[k]];
    }
    return order;
  };
  const states = model.codes.length;
  const counts = asked.concepts.map(() => 0);
  for (let first = 0; first < draws; first += blockWorlds) {
    const worlds = Math.min(blockWorlds, draws - first);
    const makers = fixedRanks(model);
    const flat = varied.map(() => new Int32Array(states * worlds));
    for (let w = 0; w < worlds; w++) {
      varied.forEach((blocks, k) => {
        ranksOfBlocks(blocks, shuffled(blocks.size)).forEach((rank, s) => {
          flat[k][s * worlds + w] = rank;
        });
      });
    }
    varied.forEach(({ dm }, k) => {
      makers[dm] = { ...makers[dm], ranks: flat[k], fixed: false };
    });
    const found = answerBlock(lists, new WorldBlock(worlds, makers), { ...asked, path: undefined });
    found.concepts.forEach((column, k) => {
      counts[k] += worldsIn(column);
    });
  }
  const sampled = { draws: String(draws), seed: String(seed) };
  return Object.fromEntries(
    asked.concepts.map((concept, k) => [
      concept,
      { count: String(counts[k]), conditions: [], truncated: true as const, sampled },
    ]),
  );
}
