import { describe, expect, it, vi } from 'vitest';
import type { Situation } from '../../situation/index.ts';
import { changed, changeOf } from './change.ts';
import { Engine, type EngineWorker } from './engine.ts';
import type { Answer, Job, Weighed } from './message.ts';

class FakeWorker implements EngineWorker {
  /** The situations asked for. */
  readonly jobs: Situation[] = [];
  isStopped = false;
  #said: Weighed | undefined;
  #listen: ((event: { data: Answer }) => void) | undefined;

  postMessage(job: Job): void {
    this.jobs.push(changed(this.jobs.at(-1), job.situation));
  }

  terminate(): void {
    this.isStopped = true;
  }

  addEventListener(kind: string, listen: (event: never) => void): void {
    if (kind === 'message') this.#listen = listen as (event: { data: Answer }) => void;
  }

  answer(id: number, isWhole = true): void {
    const said: Weighed = { shown: {}, isWhole };
    const weighed = changeOf(this.#said, said);
    this.#said = said;
    this.#listen?.({ data: { kind: 'weighed', id, weighed, ms: 1 } });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const heard: boolean[] = [];
  /** The situations that were told to have been weighed. */
  const of: string[] = [];
  let now = 0;
  const engine = new Engine(
    () => {
      workers.push(new FakeWorker());
      return workers.at(-1) as FakeWorker;
    },
    {
      weighed: ({ isWhole }, _, { id }) => {
        heard.push(isWhole);
        of.push(id);
      },
      failed: () => {},
    },
    () => now,
  );
  /** Asked for, and time given in which what was asked for at once is put together. */
  const ask = async (...ids: string[]) => {
    for (const id of ids) engine.ask({ situation: { id } as Situation, settings: {} });
    await Promise.resolve();
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { workers, heard, of, engine, ask, pass };
}

describe('Engine', () => {
  it('weighs what is asked for in one go once', async () => {
    const { workers, ask } = setUp();
    await ask('a', 'b', 'c');
    expect(workers[0]?.jobs.map(({ id }) => id)).toEqual(['c']);
  });

  it('keeps only the newest of those that wait', async () => {
    const { workers, ask } = setUp();
    for (const id of ['a', 'b', 'c']) await ask(id);
    workers[0]?.answer(1);
    expect(workers[0]?.jobs.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(workers).toHaveLength(1);
  });

  it('tells partial results and goes on only after the whole', async () => {
    const { workers, heard, ask } = setUp();
    await ask('a');
    await ask('b');
    workers[0]?.answer(1, false);
    expect(heard).toEqual([false]);
    expect(workers[0]?.jobs).toHaveLength(1);
    workers[0]?.answer(1);
    expect(workers[0]?.jobs).toHaveLength(2);
  });

  it('says of which situation an answer is, though another has been asked about since', async () => {
    const { workers, of, ask } = setUp();
    await ask('a');
    await ask('b');
    workers[0]?.answer(1);
    workers[0]?.answer(2);
    expect(of).toEqual(['a', 'b']);
  });

  it('stops an old job for a newer one, and hears no more of it', async () => {
    vi.useFakeTimers();
    const { workers, heard, ask, pass } = setUp();
    await ask('a');
    pass(100);
    await ask('b');
    pass(50);
    vi.advanceTimersByTime(50);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.isStopped).toBe(true);
    expect(workers[1]?.jobs.map(({ id }) => id)).toEqual(['b']);
    workers[0]?.answer(1);
    expect(heard).toEqual([]);
    vi.useRealTimers();
  });

  it('cancels what runs and what waits', async () => {
    const { workers, heard, engine, ask } = setUp();
    await ask('a');
    await ask('b');
    engine.cancel();
    workers[0]?.answer(1);
    expect([workers[0]?.isStopped, heard]).toEqual([true, []]);
    await ask('c');
    expect(workers[1]?.jobs.map(({ id }) => id)).toEqual(['c']);
  });
});
