/**
 * The first script of the page, and a small one: it starts the worker, asks for the situation, and has
 * the one weigh the other while the rest of the page is still being read. `index.html` names it before
 * the page, when it is built.
 */
import { askForSituation } from './data/early-answer.ts';
import type { Ahead } from './engine/message.ts';
import { startWorker } from './engine/worker-script.ts';
import { parseRoute } from './model/route.ts';

let started: Worker | undefined = startWorker();
const { situation, asOf } = parseRoute(location.hash);
void askForSituation(situation, (document) => {
  const ahead: Ahead = { kind: 'ahead', situation: document, ...(asOf ? { asOf } : {}) };
  started?.postMessage(ahead);
});

/** The worker that was started with the page, then new ones. */
export function nextWorker(): Worker {
  const worker = started ?? startWorker();
  started = undefined;
  return worker;
}
