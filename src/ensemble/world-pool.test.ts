import { describe, expect, it } from 'vitest';
import { sahelGames } from '../conflict/from-situation.cases.ts';
import { gameModel } from '../conflict/from-situation.ts';
import {
  type PoolAnswer,
  type PoolQuestion,
  type PoolWorker,
  poolAnswers,
  poolWorlds,
} from './world-pool.ts';
import { worlds } from './worlds.ts';

const { model, wants, statusQuo, targets } = gameModel(sahelGames, 'g2');
const task = { model, wants, vary: [0, 1], statusQuo, targets, concepts: ['nash', 'seq'] as const };

/** A worker without a thread: it answers in a later turn, in the order that `delay` makes. */
class FakeWorker implements PoolWorker {
  static readonly all: FakeWorker[] = [];
  isStopped = false;
  readonly #answers = poolAnswers();
  readonly #delay: () => number;
  readonly #bad: 'none' | 'ends' | 'fails';
  /** Questions are answered in the order asked, as a thread does. */
  #last: Promise<unknown> = Promise.resolve();
  #hear: (answer: PoolAnswer) => void = () => {};
  #ended: (reason: Error) => void = () => {};

  constructor(delay: () => number, bad: 'none' | 'ends' | 'fails' = 'none') {
    this.#delay = delay;
    this.#bad = bad;
    FakeWorker.all.push(this);
  }

  ask(question: PoolQuestion): void {
    const handed = structuredClone(question);
    this.#last = this.#last
      .then(() => new Promise((resolve) => setTimeout(resolve, this.#delay())))
      .then(() => this.#answer(handed));
  }

  #answer(question: PoolQuestion): void {
    if (this.isStopped) return;
    if (question.kind === 'chunk' && question.index === 2) {
      if (this.#bad === 'ends') this.#ended(new Error('it is gone'));
      if (this.#bad === 'fails') this.#hear({ kind: 'failed', message: 'it cannot' });
      if (this.#bad !== 'none') return;
    }
    const answer = this.#answers(question);
    if (answer !== undefined) this.#hear(structuredClone(answer));
  }

  listen(hear: (answer: PoolAnswer) => void, ended: (reason: Error) => void): void {
    this.#hear = hear;
    this.#ended = ended;
  }

  stop(): void {
    this.isStopped = true;
  }
}

describe('a pool of workers', () => {
  it('gives the same bytes however many workers answer, in whatever order', async () => {
    const alone = JSON.stringify(worlds(task));
    for (const workers of [1, 2, 8]) {
      let turn = 0;
      const shares: number[] = [];
      const found = await poolWorlds(() => new FakeWorker(() => (turn++ * 7) % 3), task, {
        workers,
        onProgress: (share) => shares.push(share),
      });
      expect(JSON.stringify(found)).toBe(alone);
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
    expect(FakeWorker.all.every((one) => one.isStopped)).toBe(true);
  });

  it('ends with an error when a worker is gone or cannot go on, all workers stopped', async () => {
    for (const [bad, message] of [
      ['ends', 'it is gone'],
      ['fails', 'it cannot'],
    ] as const) {
      const work = poolWorlds(() => new FakeWorker(() => 0, bad), task, { workers: 3 });
      await expect(work).rejects.toThrow(message);
      expect(FakeWorker.all.every((one) => one.isStopped)).toBe(true);
    }
  });

  it('stops when told, before it begins and while it runs', async () => {
    const early = AbortSignal.abort(new Error('too late'));
    const none = poolWorlds(() => new FakeWorker(() => 0), task, { workers: 1, signal: early });
    await expect(none).rejects.toThrow('too late');
    const control = new AbortController();
    const work = poolWorlds(() => new FakeWorker(() => 0), task, {
      workers: 2,
      signal: control.signal,
      onProgress: () => control.abort(new Error('enough')),
    });
    await expect(work).rejects.toThrow('enough');
    expect(FakeWorker.all.every((one) => one.isStopped)).toBe(true);
  });
});
