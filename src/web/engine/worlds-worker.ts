/** One worker of `worlds-driver.ts`: the code of the command line, off the page's thread. */
import { type PoolQuestion, poolAnswers } from '../../ensemble/world-pool.ts';

const answers = poolAnswers();
self.addEventListener('message', ({ data }: MessageEvent<PoolQuestion>) => {
  const answer = answers(data);
  if (answer !== undefined) self.postMessage(answer);
});
