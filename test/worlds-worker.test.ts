/** Worlds on worker threads: the same bytes on any number of them, stopped at once, never left hanging. */
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { driveWorlds, threadWorker } from '../src/cli/worlds-driver.ts';
import { sahelGames } from '../src/conflict/from-situation.cases.ts';
import { gameModel } from '../src/conflict/from-situation.ts';
import { poolWorlds } from '../src/ensemble/world-pool.ts';
import { worlds } from '../src/ensemble/worlds.ts';
import { quickest } from './quickest.ts';

const { model, wants, statusQuo, targets } = gameModel(sahelGames, 'g2');
const listed = {
  model,
  wants: wants.map((one) => ({ ...one, known: 'nothing' as const })),
  vary: [0, 1, 2, 3],
  statusQuo,
  targets,
  concepts: ['nash', 'seq'] as const,
};

/** Mali with six statements more that nothing satisfies: 12 statements, too many orders to list. */
function drawnTask(draws: number) {
  const [mali, ...others] = listed.wants;
  const empty = Array.from({ length: 6 }, () => new Uint8Array(model.codes.length));
  const more = {
    ...mali!,
    statements: [...mali!.statements, 'X1', 'X2', 'X3', 'X4', 'X5', 'X6'],
    truths: [...mali!.truths, ...empty],
    priority: [...mali!.priority!, ...empty.map((_, k) => mali!.truths.length + k)],
  };
  return { ...listed, wants: [more, ...others], vary: [0], draws, seed: 3 };
}

describe('worlds on workers', () => {
  // On 1, 2 and 8 of the compiled program: test/cli/worlds.test.ts.
  it('gives the same bytes on two as without any', async () => {
    for (const [task, chunks] of [
      [listed, Math.ceil(model.codes.length / 8) + 1],
      [drawnTask(8192), 4],
    ] as const) {
      const alone = JSON.stringify(worlds(task));
      const progress: number[] = [];
      const found = await driveWorlds(task, {
        workers: 2,
        onProgress: (share) => progress.push(share),
      });
      expect(JSON.stringify(found)).toBe(alone);
      expect(progress).toEqual(Array.from({ length: chunks }, (_, k) => (k + 1) / chunks));
    }
  });

  it('stops within 200 ms of being told', async () => {
    const attempt = async () => {
      const control = new AbortController();
      let told = 0;
      const work = driveWorlds(drawnTask(2_000_000), {
        workers: 2,
        signal: control.signal,
        onProgress: () => {
          if (told > 0) return;
          told = performance.now();
          control.abort();
        },
      });
      await expect(work).rejects.toThrow();
      expect(told).toBeGreaterThan(0);
      return performance.now() - told;
    };
    expect(await quickest(200, attempt)).toBeLessThan(200);
  });

  it('is an error when a thread dies, whatever way', async () => {
    for (const [code, message] of [
      ['process.exit(3)', 'ended by itself, with code 3'],
      ['throw new Error("broken")', 'broken'],
      ['Promise.reject(new Error("later"))', 'later'],
    ] as const) {
      const start = () => threadWorker(new Worker(code, { eval: true }));
      await expect(poolWorlds(start, listed, { workers: 2 })).rejects.toThrow(message);
    }
  });
});
