/** One worker of `worlds-driver.ts`: it is given a task once, then chunk after chunk. */
import { parentPort, workerData } from 'node:worker_threads';
import { weighChunk } from '../ensemble/world-count.ts';
import { type WorldsTask, worldPlan } from '../ensemble/world-plan.ts';

const plan = worldPlan(workerData as WorldsTask);
parentPort?.on('message', (index: number) => {
  const counts = weighChunk(plan, index);
  parentPort?.postMessage({ index, counts });
});
