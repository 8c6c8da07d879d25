/** One worker thread of `worlds-driver.ts`. */
import { parentPort } from 'node:worker_threads';
import { type PoolQuestion, poolAnswers } from '../ensemble/world-pool.ts';

const answers = poolAnswers();
parentPort?.on('message', (question: PoolQuestion) => {
  const answer = answers(question);
  if (answer !== undefined) parentPort?.postMessage(answer);
});
