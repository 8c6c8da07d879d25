/**
 * The first script of the page, and a small one: it starts the worker and asks for the situation while
 * the rest of the page is still being read. `index.html` names it before the page, when it is built.
 */
import { askForSituation } from './data/early-answer.ts';
import { startWorker } from './engine/worker-script.ts';
import { parseRoute } from './model/route.ts';

let started: Worker | undefined = startWorker();
void askForSituation(parseRoute(location.hash).situation);

/** The worker that was started with the page, then new ones. */
export function nextWorker(): Worker {
  const worker = started ?? startWorker();
  started = undefined;
  return worker;
}
