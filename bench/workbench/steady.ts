/// <reference lib="dom" />
import { setTimeout as pause } from 'node:timers/promises';
import type { Window } from './page.ts';
import { type Painting, TaskRecord } from './painting.ts';

/** Multiplications: some eight milliseconds where an edit takes as long. */
const STEADY_WORK = 6_000_000;

/** As between the edits. */
const PAUSE_MS = 80;

/**
 * The same work again and again, each time after a pause, in the page's thread: by how much it differs
 * from itself is the machine's own part in how edits differ.
 *
 * @param first number of its marks, of which none may be another's
 */
export async function steady(
  window: Window,
  count: number,
  first: number,
): Promise<readonly Painting[]> {
  let asked = first;
  const once = () =>
    window.page.evaluate(
      ([n, times]) => {
        performance.mark(`bench.edit.${n}`);
        let sum = n;
        for (let k = 0; k < times; k++) sum = Math.imul(sum ^ k, 0x9e3779b1);
        performance.mark(`bench.drawn.${n}`, { startTime: performance.now(), detail: sum });
      },
      [asked++, STEADY_WORK] as const,
    );
  for (let n = 0; n < 10; n++) await once();
  const record = await TaskRecord.begin(window);
  for (let n = 0; n < count; n++) {
    await pause(PAUSE_MS);
    await once();
  }
  return record.end();
}
