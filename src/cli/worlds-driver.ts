/** Worlds weighed on worker threads of Node: the pool of `ensemble/world-pool.ts`, its threads made here. */
import { Worker } from 'node:worker_threads';
import type { WorldsTask } from '../ensemble/world-plan.ts';
import { type DriveOptions, type PoolWorker, poolWorlds } from '../ensemble/world-pool.ts';
import type { WorldsFinding } from '../ensemble/worlds.ts';

/** The compiled worker beside this file; run from source, the source by way of the development loader. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worlds-worker.js', import.meta.url));
  }
  const url = JSON.stringify(new URL('./worlds-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); });`;
  return new Worker(code, { eval: true });
}

/** A thread as a worker of the pool: one that ends unasked is an error, never silence. */
export function threadWorker(thread: Worker): PoolWorker {
  return {
    ask: (question) => thread.postMessage(question),
    listen(hear, ended) {
      thread.on('message', hear);
      thread.on('messageerror', ended);
      thread.on('error', (fault) =>
        ended(fault instanceof Error ? fault : new Error(String(fault))),
      );
      thread.on('exit', (code) => ended(new Error(`a worker ended by itself, with code ${code}`)));
    },
    stop: () => thread.terminate(),
  };
}

export function driveWorlds(task: WorldsTask, options: DriveOptions): Promise<WorldsFinding> {
  return poolWorlds(() => threadWorker(startThread()), task, options);
}
