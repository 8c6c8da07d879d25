/**
 * Weighs one situation at a time, the latest asked for.
 *   1. while a job runs, only the newest waiting one is kept
 *   2. a running job that has become stale is left to end when it is young, for that is soonest;
 *      an old one is stopped with its worker, and a fresh worker takes the newest
 */
import type { Situation } from '../../situation/index.ts';
import { changed, changeOf } from './change.ts';
import type { Answer, Asked, Job, Weighed } from './message.ts';

export interface EngineWorker {
  postMessage(job: Job): void;
  terminate(): void;
  addEventListener(kind: 'message', listen: (event: { data: Answer }) => void): void;
  addEventListener(kind: 'error', listen: (event: { message?: string }) => void): void;
}

export interface EngineEvents {
  /** @param of the situation that was asked about, which may have been edited since */
  weighed(weighed: Weighed, ms: number, of: Situation): void;
  failed(message: string): void;
}

/** A stale job that has run for longer is stopped; starting a worker costs some 50 ms. */
const STALE_MS = 150;

export class Engine {
  readonly #start: () => EngineWorker;
  readonly #now: () => number;
  readonly #events: EngineEvents;
  #worker: EngineWorker | undefined;
  #running: { readonly id: number; readonly since: number } | undefined;
  #waiting: Asked | undefined;
  /** What was last said to the worker, and what it last said. */
  #said: Situation | undefined;
  #heard: Weighed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(start: () => EngineWorker, events: EngineEvents, now: () => number) {
    this.#start = start;
    this.#events = events;
    this.#now = now;
  }

  /** What is asked for in one go, as when a step takes the place of another, is weighed once, as it ends. */
  ask(asked: Asked): void {
    const isFirst = this.#waiting === undefined;
    this.#waiting = asked;
    if (this.#running !== undefined) this.#stopWhenOld();
    else if (isFirst) {
      queueMicrotask(() => {
        if (this.#running === undefined) this.#next();
      });
    }
  }

  /** Stops what runs and forgets what waits. */
  cancel(): void {
    this.#waiting = undefined;
    if (this.#running !== undefined) this.#stop();
  }

  #stopWhenOld(): void {
    if (this.#timer !== undefined || this.#running === undefined) return;
    const left = STALE_MS - (this.#now() - this.#running.since);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        if (this.#running === undefined || this.#waiting === undefined) return;
        this.#stop();
        this.#next();
      },
      Math.max(0, left),
    );
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const asked = this.#waiting;
    this.#waiting = undefined;
    this.#running = undefined;
    if (asked === undefined) return;
    this.#worker ??= this.#fresh();
    const id = ++this.#count;
    this.#running = { id, since: this.#now() };
    const { situation } = asked;
    this.#worker.postMessage({ ...asked, id, situation: changeOf(this.#said, situation) });
    this.#said = situation;
  }

  #fresh(): EngineWorker {
    const worker = this.#start();
    this.#said = undefined;
    this.#heard = undefined;
    worker.addEventListener('message', ({ data }) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker !== this.#worker) return;
      this.#stop();
      this.#events.failed(message ?? '');
      this.#next();
    });
    return worker;
  }

  #hear(answer: Answer): void {
    const { kind, id } = answer;
    if (kind === 'failed') {
      if (id !== this.#running?.id) return;
      this.#events.failed(answer.message);
      this.#next();
      return;
    }
    const weighed = changed(this.#heard, answer.weighed);
    this.#heard = weighed;
    if (id !== this.#running?.id || this.#said === undefined) return;
    // A stale result is still newer than what is shown.
    this.#events.weighed(weighed, answer.ms, this.#said);
    if (weighed.isWhole) this.#next();
  }
}
