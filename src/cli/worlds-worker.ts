/** One worker of `worlds-driver.ts`: it is given a task once, then chunk after chunk. */
import { parentPort, workerData } from 'node:worker_threads';
import { worldCount } from '../ensemble/world-count.ts';
import { type WorldsTask, worldPlan } from '../ensemble/world-plan.ts';

const count = worldCount(worldPlan(workerData as WorldsTask));
parentPort?.on('message', (index: number) => {
  parentPort?.postMessage({ index, counts: count(index) });
});
