/**
 * Worlds weighed by several workers, whatever kind of thread they are: the same here for Node's worker
 * threads and for the Web Workers of the page.
 *
 *   1. the first worker makes the plan, off the thread that asks
 *   2. the others are started, no more than there are chunks; each is handed a chunk, and the next
 *      as soon as it answers
 *   3. counts are added up by the number of their chunk: the same bytes on any number of workers
 * A worker that fails or ends by itself ends the work with an error; so does the signal. In every case
 * all workers are stopped before the promise settles.
 */
import { worldCount } from './world-count.ts';
import type { WorldCounts } from './world-counts.ts';
import { type WorldPlan, type WorldsTask, worldPlan } from './world-plan.ts';
import { type WorldsFinding, worldsFinding } from './worlds.ts';

export interface DriveOptions {
  /** Workers, at least 1; never more than there are chunks. */
  readonly workers: number;
  /** @param share of the chunks that are done, 0 to 1 */
  readonly onProgress?: (share: number) => void;
  /** Ends the work: workers are stopped, the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a worker is asked: to make the plan, to take one made by another, to weigh a chunk. */
export type PoolQuestion =
  | { readonly kind: 'plan'; readonly task: WorldsTask }
  | { readonly kind: 'take'; readonly plan: WorldPlan }
  | { readonly kind: 'chunk'; readonly index: number };

export type PoolAnswer =
  | { readonly kind: 'planned'; readonly plan: WorldPlan }
  | { readonly kind: 'counted'; readonly index: number; readonly counts: WorldCounts }
  | { readonly kind: 'failed'; readonly message: string };

/** One worker as the pool sees it. */
export interface PoolWorker {
  ask(question: PoolQuestion): void;
  /** @param ended is told when the worker fails, or is gone without having been stopped */
  listen(hear: (answer: PoolAnswer) => void, ended: (reason: Error) => void): void;
  stop(): unknown;
}

/** The worker's side: what to answer to each question in turn; nothing to a plan that is taken. */
export function poolAnswers(): (question: PoolQuestion) => PoolAnswer | undefined {
  let count: ((index: number) => WorldCounts) | undefined;
  const answer = (question: PoolQuestion): PoolAnswer | undefined => {
    if (question.kind === 'chunk') {
      if (count === undefined) throw new Error('expected a plan before a chunk, found none');
      return { kind: 'counted', index: question.index, counts: count(question.index) };
    }
    const plan = question.kind === 'plan' ? worldPlan(question.task) : question.plan;
    count = worldCount(plan);
    return question.kind === 'plan' ? { kind: 'planned', plan } : undefined;
  };
  return (question) => {
    try {
      return answer(question);
    } catch (fault) {
      return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) };
    }
  };
}

/** A task that can be handed to another thread: formulas may hold what cannot. */
function handedOver(task: WorldsTask): WorldsTask {
  const wants = task.wants.map(({ statements, truths, priority, known }) => ({
    statements,
    truths,
    priority,
    known,
  }));
  return { ...task, wants };
}

export async function poolWorlds(
  start: () => PoolWorker,
  task: WorldsTask,
  { workers, onProgress, signal }: DriveOptions,
): Promise<WorldsFinding> {
  signal?.throwIfAborted();
  const pool: PoolWorker[] = [];
  let settle: (() => void) | undefined;
  const work = new Promise<WorldsFinding>((resolve, reject) => {
    const abort = () => reject(signal!.reason);
    signal?.addEventListener('abort', abort, { once: true });
    settle = () => signal?.removeEventListener('abort', abort);
    let plan: WorldPlan | undefined;
    let counts: WorldCounts[] = [];
    let next = 0;
    let done = 0;
    const give = (worker: PoolWorker) => {
      if (next < counts.length) worker.ask({ kind: 'chunk', index: next++ });
    };
    const hear = (worker: PoolWorker, answer: PoolAnswer) => {
      if (answer.kind === 'failed') reject(new Error(answer.message));
      else if (answer.kind === 'planned') {
        plan = answer.plan;
        counts = new Array<WorldCounts>(plan.chunks);
        give(worker);
        while (pool.length < Math.min(workers, plan.chunks)) {
          const more = hire();
          more.ask({ kind: 'take', plan });
          give(more);
        }
      } else {
        counts[answer.index] = answer.counts;
        onProgress?.(++done / counts.length);
        if (done === counts.length) resolve(worldsFinding(plan!, counts));
        else give(worker);
      }
    };
    const hire = (): PoolWorker => {
      const worker = start();
      pool.push(worker);
      worker.listen((answer) => {
        try {
          hear(worker, answer);
        } catch (fault) {
          reject(fault);
        }
      }, reject);
      return worker;
    };
    hire().ask({ kind: 'plan', task: handedOver(task) });
  });
  try {
    return await work;
  } finally {
    settle?.();
    await Promise.all(pool.map((worker) => worker.stop()));
  }
}
