/** What the bench of the workbench counts as the work of an edit: hand-made records of tasks. */
import { describe, expect, it } from 'vitest';
import { paintings, type TraceEvent } from '../bench/workbench/painting.ts';

const PAGE = { pid: 1, tid: 1 };

const task = (ts: number, dur: number, tdur = dur, thread = PAGE): TraceEvent => ({
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur,
  tdur,
  ...thread,
});

const mark = (name: string, ts: number): TraceEvent => ({ name, ph: 'R', ts, ...PAGE });

describe('paintings', () => {
  it('counts the work from the mark of an edit to the frame that shows it, and apart what follows', () => {
    const events = [
      // Half of the task is the bench’s own, before its mark.
      task(1000, 4000),
      mark('bench.edit.0', 3000),
      mark('mizan.edit', 4500),
      // It waited half of its time.
      task(10_000, 6000, 3000),
      task(10_000, 6000, 6000, { pid: 1, tid: 2 }),
      mark('bench.drawn.0', 17_000),
      task(30_000, 500),
      // Too late to be of this edit.
      task(80_000, 9000),
    ];
    expect(paintings(events)).toEqual([{ painted: 2 + 3, after: 0.5 }]);
  });

  it('counts the whole task in which a pointer was met, and nothing between the mark and it', () => {
    const events = [
      task(0, 1000),
      mark('bench.edit.0', 500),
      task(2000, 700),
      task(5000, 4000),
      mark('mizan.edit', 8000),
      mark('bench.drawn.0', 9500),
    ];
    expect(paintings(events)).toEqual([{ painted: 4, after: 0 }]);
  });

  it('gives each edit its own, and none to one that was never drawn', () => {
    const events = [
      task(0, 1000),
      mark('bench.edit.4', 0),
      mark('mizan.edit', 500),
      mark('bench.drawn.4', 2000),
      task(9000, 3000),
      mark('bench.edit.5', 9000),
      mark('mizan.edit', 9100),
      mark('bench.drawn.5', 13_000),
      task(20_000, 3000),
      mark('bench.edit.6', 20_000),
    ];
    expect(paintings(events)).toEqual([
      { painted: 1, after: 0 },
      { painted: 3, after: 0 },
    ]);
  });
});
