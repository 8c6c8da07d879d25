/** Worlds weighed on Web Workers: the pool of `ensemble/world-pool.ts`, as the command line has it. */
import type { WorldsTask } from '../../ensemble/world-plan.ts';
import { type DriveOptions, type PoolWorker, poolWorlds } from '../../ensemble/world-pool.ts';
import type { WorldsFinding } from '../../ensemble/worlds.ts';
import { startWorldsWorker } from './worlds-script.ts';

/** What the pool needs of a Web Worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A Web Worker as a worker of the pool: one that fails is an error, never silence. */
export function webWorker(worker: WorkerLike): PoolWorker {
  return {
    ask: (question) => worker.postMessage(question),
    listen(hear, ended) {
      worker.addEventListener('message', (event) => hear((event as MessageEvent).data));
      worker.addEventListener('error', (event) =>
        ended(new Error((event as ErrorEvent).message || 'a worker could not be started')),
      );
      worker.addEventListener('messageerror', () =>
        ended(new Error('an answer of a worker could not be read')),
      );
    },
    stop: () => worker.terminate(),
  };
}

export function driveWorlds(task: WorldsTask, options: DriveOptions): Promise<WorldsFinding> {
  return poolWorlds(() => webWorker(startWorldsWorker()), task, options);
}
