/**
 * Worlds weighed by several worker threads. Chunks are handed out as workers become free and added up
 * in their own order, so that the finding is the same to the byte on any number of workers.
 */
import { Worker } from 'node:worker_threads';
import type { WorldCounts } from '../ensemble/world-counts.ts';
import { type WorldsTask, worldPlan } from '../ensemble/world-plan.ts';
import { type WorldsFinding, worldsFinding } from '../ensemble/worlds.ts';

export interface DriveOptions {
  /** Worker threads, at least 1; never more than there are chunks. */
  readonly workers: number;
  /** @param share of the chunks that are done, 0 to 1 */
  readonly onProgress?: (share: number) => void;
  /** Ends the work: workers are stopped, the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The compiled worker beside this file; run from source, the source by way of the development loader. */
function startWorker(task: WorldsTask): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worlds-worker.js', import.meta.url), { workerData: task });
  }
  const url = JSON.stringify(new URL('./worlds-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); });`;
  return new Worker(code, { eval: true, workerData: task });
}

/** What a worker needs: formulas may hold what cannot be handed over. */
function handedOver(task: WorldsTask): WorldsTask {
  const wants = task.wants.map(({ statements, truths, priority, known }) => ({
    statements,
    truths,
    priority,
    known,
  }));
  return { ...task, wants };
}

export async function driveWorlds(task: WorldsTask, options: DriveOptions): Promise<WorldsFinding> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const plan = worldPlan(task);
  const counts = new Array<WorldCounts>(plan.chunks);
  const given = handedOver(task);
  const pool = Array.from({ length: Math.max(1, Math.min(options.workers, plan.chunks)) }, () =>
    startWorker(given),
  );
  let next = 0;
  let done = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      for (const worker of pool) {
        worker.on('error', reject);
        worker.on('message', ({ index, counts: own }: { index: number; counts: WorldCounts }) => {
          counts[index] = own;
          onProgress?.(++done / plan.chunks);
          if (done === plan.chunks) resolve();
          else if (next < plan.chunks) worker.postMessage(next++);
        });
        worker.postMessage(next++);
      }
    });
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return worldsFinding(plan, counts);
}
