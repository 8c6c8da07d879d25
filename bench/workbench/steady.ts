/// <reference lib="dom" />
import { setTimeout as pause } from 'node:timers/promises';
import type { Window } from './page.ts';
import { type Painting, TaskRecord } from './painting.ts';

/** Multiplications: some eight milliseconds where an edit takes as long. */
const STEADY_WORK = 6_000_000;

/** Lines of a list that are made, laid out and taken away again: some eight milliseconds as well. */
const STEADY_LINES = 260;

/** As between the edits. */
const PAUSE_MS = 80;

type Work = (edit: readonly [number, number]) => void;

/** Nothing but the processor. */
const reckon: Work = ([n, times]) => {
  performance.mark(`bench.edit.${n}`);
  let sum = n;
  for (let k = 0; k < times; k++) sum = Math.imul(sum ^ k, 0x9e3779b1);
  performance.mark(`bench.drawn.${n}`, { startTime: performance.now(), detail: sum });
};

/** What an edit asks for: elements, their styles, words set anew, and memory for all of it. */
const layOut: Work = ([n, lines]) => {
  performance.mark(`bench.edit.${n}`);
  const list = document.createElement('ul');
  list.style.inlineSize = '320px';
  for (let k = 0; k < lines; k++) {
    const line = list.appendChild(document.createElement('li'));
    const name = line.appendChild(document.createElement('b'));
    name.textContent = `${n + k} `;
    line.append(`line ${k * 7919} of ${n * 104_729}, `, String((n * k) % 977));
  }
  document.body.append(list);
  const detail = list.getBoundingClientRect().height;
  list.remove();
  performance.mark(`bench.drawn.${n}`, { startTime: performance.now(), detail });
};

/**
 * The same work again and again, each time after a pause, in the page's thread. By how much it differs
 * from itself is the machine's own part in how edits differ; what it takes from one run to the next is
 * the machine's own part in how runs differ. A processor shared with others slows the second kind, which
 * needs its caches, and hardly the first.
 *
 * @param first number of its marks, of which none may be another's
 */
export async function steady(
  window: Window,
  count: number,
  first: number,
): Promise<Readonly<Record<'reckoned' | 'laidOut', readonly Painting[]>>> {
  let asked = first;
  const measured = async (work: Work, size: number) => {
    const once = () => window.page.evaluate(work, [asked++, size] as const);
    for (let n = 0; n < 10; n++) await once();
    const record = await TaskRecord.begin(window);
    for (let n = 0; n < count; n++) {
      await pause(PAUSE_MS);
      await once();
    }
    return record.end();
  };
  return {
    reckoned: await measured(reckon, STEADY_WORK),
    laidOut: await measured(layOut, STEADY_LINES),
  };
}
