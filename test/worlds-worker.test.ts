/** Worlds on worker threads: the same bytes on any number of them, and stopped at once when told. */
import { describe, expect, it } from 'vitest';
import { driveWorlds } from '../src/cli/worlds-driver.ts';
import { sahelGames } from '../src/conflict/from-situation.cases.ts';
import { gameModel } from '../src/conflict/from-situation.ts';
import { worlds } from '../src/ensemble/worlds.ts';

const { model, wants, statusQuo, targets } = gameModel(sahelGames, 'g2');
const vary = [0, 1, 2, 3];
const task = {
  model,
  wants: wants.map((one) => ({ ...one, known: 'nothing' as const })),
  vary,
  statusQuo,
  targets,
  concepts: ['nash', 'seq'] as const,
  draws: 8192,
  seed: 3,
};

describe('worlds on workers', () => {
  it('gives the same bytes on 1, 2 and 8 workers as without any', async () => {
    const alone = JSON.stringify(worlds(task));
    for (const workers of [1, 2, 8]) {
      const progress: number[] = [];
      const found = await driveWorlds(task, {
        workers,
        onProgress: (share) => progress.push(share),
      });
      expect(JSON.stringify(found), `${workers} workers`).toBe(alone);
      expect(progress).toEqual([0.25, 0.5, 0.75, 1]);
    }
  });

  it('stops within 200 ms of being told', async () => {
    const control = new AbortController();
    const long = { ...task, draws: 2_000_000 };
    let told = 0;
    const work = driveWorlds(long, {
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
    expect(performance.now() - told).toBeLessThan(200);
  });
});
