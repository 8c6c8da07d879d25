/// <reference lib="dom" />
/**
 * What the page's thread works for an edit until the frame that shows it weighed is painted: from the
 * browser's own record of the tasks of that thread, in processor time, so that others' work on the
 * machine does not count, nor what the thread waits for. Frames of the motion that follows are apart.
 */
import type { CDPSession } from 'playwright-core';
import type { Heard, Window } from './page.ts';

declare const heard: Heard[];

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when, for how long, and of that at work. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

export interface Painting {
  /** Milliseconds of work, from the edit to the end of the frame that shows it weighed. */
  readonly painted: number;
  /** And in the frames after it, until the next edit or for 40 ms. */
  readonly after: number;
}

const AFTER_US = 40_000;
const TASK = 'ThreadControllerImpl::RunTask';

/** Put where the frame after its weighing ended. */
export function markDrawn(n: number): void {
  performance.mark(`bench.drawn.${n}`, { startTime: heard.at(-1)?.drawn ?? 0 });
}

/** Of a task, what was worked from a moment on, in microseconds; it works all the while, or nearly. */
function workFrom({ ts, dur = 0, tdur = dur }: TraceEvent, from: number): number {
  return from <= ts ? tdur : tdur * (1 - (from - ts) / (dur || 1));
}

function work(tasks: readonly TraceEvent[], from: number): number {
  return tasks.reduce((sum, one) => sum + workFrom(one, from), 0) / 1000;
}

const holds = ({ ts, dur = 0 }: TraceEvent, moment: number) => ts <= moment && moment <= ts + dur;

/**
 * Where the work for an edit begins. Asked for by the document, at the mark of the bench, not at the
 * task around it, which is the bench’s own; asked for by the pointer, with the task that met it.
 */
function beginningOf(mark: TraceEvent, made: readonly TraceEvent[], tasks: readonly TraceEvent[]) {
  const edit = made.find(({ ts }) => ts >= mark.ts)?.ts ?? mark.ts;
  const task = tasks.find((one) => holds(one, edit));
  return task === undefined || holds(task, mark.ts) ? mark.ts : task.ts;
}

/** The painting of each edit that has both marks, in their order. */
export function paintings(events: readonly TraceEvent[]): Painting[] {
  const at = (kind: string) =>
    new Map(
      events
        .filter(({ name }) => name.startsWith(`bench.${kind}.`))
        .map((event) => [Number(event.name.split('.')[2]), event]),
    );
  const [edits, drawn] = [at('edit'), at('drawn')];
  const [first] = edits.values();
  const isMine = ({ pid, tid }: TraceEvent) => pid === first?.pid && tid === first.tid;
  const inOrder = (one: TraceEvent, other: TraceEvent) => one.ts - other.ts;
  const tasks = events.filter((one) => one.name === TASK && one.ph === 'X').filter(isMine);
  const made = events.filter(({ name }) => name === 'mizan.edit').sort(inOrder);
  const order = [...edits].sort(([a], [b]) => a - b);
  return order.flatMap(([n, mark], k) => {
    const end = drawn.get(n)?.ts;
    if (end === undefined) return [];
    const from = beginningOf(mark, made, tasks);
    // The task in which the next edit is asked for is no part of this one.
    const next = Math.min((order[k + 1]?.[1].ts ?? Infinity) - 1000, end + AFTER_US);
    const mine = tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < next);
    return [
      {
        painted: work(
          mine.filter(({ ts }) => ts <= end),
          from,
        ),
        after: work(
          mine.filter(({ ts }) => ts > end),
          from,
        ),
      },
    ];
  });
}

export class TaskRecord {
  readonly #session: CDPSession;
  readonly #events: TraceEvent[] = [];

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Tracing.dataCollected', ({ value }) =>
      this.#events.push(...(value as unknown as TraceEvent[])),
    );
  }

  static async begin({ page }: Window): Promise<TaskRecord> {
    const browser = page.context().browser();
    if (!browser) throw new Error('a page without a browser');
    const record = new TaskRecord(await browser.newBrowserCDPSession());
    await record.#session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
    });
    return record;
  }

  async end(): Promise<Painting[]> {
    const whole = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await whole;
    await this.#session.detach();
    return paintings(this.#events);
  }
}
