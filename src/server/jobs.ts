/**
 * Jobs: work in threads of their own, bounded in number, time and memory, and stopped when asked.
 *   1. a job waits until one of the threads is free
 *   2. it ends with a result, a refusal, its time, its memory, or a word from the client
 *   3. what ended is kept until many others have ended after it
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { JobAnswer } from './contract.ts';
import { Fault } from './fault.ts';
import type { JobMessage } from './job-worker.ts';
import type { Task } from './task.ts';

export interface JobLimits {
  readonly jobs: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: JobLimits = { jobs: 8, seconds: 60, megabytes: 1024 };
const KEPT = 64;

/** In a checkout the sources themselves may run: a thread then needs the loader of its own. */
const SOURCE_THREAD = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./job-worker.ts', import.meta.url).href)});
});`;

interface Job {
  readonly id: string;
  readonly kind: Task['kind'];
  state: JobAnswer['state'];
  task?: Task;
  worker?: Worker;
  timer?: NodeJS.Timeout;
  result?: unknown;
  error?: { readonly id: string; readonly message: string };
  readonly ended: Promise<void>;
  readonly end: () => void;
}

export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private readonly limits: JobLimits;
  private readonly log: (line: string) => void;
  private readonly threads = Math.min(4, availableParallelism());
  /** A thread that has loaded the program and waits: it spares the next job that time. */
  private spare: Worker | undefined;
  private isClosed = false;

  constructor(log: (line: string) => void, limits: JobLimits = LIMITS) {
    this.log = log;
    this.limits = limits;
  }

  /** @throws Fault when too many are under way */
  start(task: Task): JobAnswer {
    const open = [...this.jobs.values()].filter((job) => isOpen(job));
    if (open.length >= this.limits.jobs)
      throw new Fault(429, 'too-many-jobs', `expected at most ${this.limits.jobs} jobs at a time`);
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const id = randomBytes(8).toString('hex');
    const job: Job = { id, kind: task.kind, state: 'queued', task, ended, end };
    this.jobs.set(job.id, job);
    this.forgetOld();
    this.next();
    return answerOf(job);
  }

  get(id: string): JobAnswer | undefined {
    const job = this.jobs.get(id);
    return job && answerOf(job);
  }

  /** Starts a job and waits for it; the job is forgotten when it has ended. */
  async run(task: Task, signal?: AbortSignal): Promise<unknown> {
    const { id } = this.start(task);
    const job = this.jobs.get(id)!;
    const stop = () => void this.cancel(id);
    signal?.addEventListener('abort', stop, { once: true });
    await job.ended;
    signal?.removeEventListener('abort', stop);
    this.jobs.delete(id);
    if (job.state === 'done') return job.result;
    throw faultOf(job);
  }

  /** @returns when the thread has stopped */
  async cancel(id: string): Promise<JobAnswer | undefined> {
    const job = this.jobs.get(id);
    if (job === undefined) return undefined;
    if (isOpen(job)) await this.finish(job, 'cancelled');
    return answerOf(job);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.jobs.keys()].map((id) => this.cancel(id)));
    const spare = this.spare;
    this.spare = undefined;
    await spare?.terminate();
  }

  private next(): void {
    const open = [...this.jobs.values()];
    const running = open.filter((job) => job.state === 'running').length;
    const waiting = open.filter((job) => job.state === 'queued');
    for (const job of waiting.slice(0, Math.max(0, this.threads - running))) this.begin(job);
  }

  private begin(job: Job): void {
    const worker = this.spare ?? this.thread();
    this.spare = undefined;
    job.state = 'running';
    job.worker = worker;
    worker.ref();
    worker.once('message', (message: JobMessage) => void this.told(job, message));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isFull) this.log(`job ${job.id} ${job.kind}: the thread broke: ${error.name}`);
      const said = `expected at most ${this.limits.megabytes} MB of memory, found more`;
      void this.finish(job, 'failed', isFull ? fault('too-large', said) : ownFault(job));
    });
    worker.once('exit', () => void this.finish(job, 'failed', ownFault(job)));
    job.timer = setTimeout(() => {
      const said = `expected at most ${this.limits.seconds} s, found more`;
      void this.finish(job, 'failed', fault('too-long', said));
    }, this.limits.seconds * 1000);
    worker.postMessage(job.task);
  }

  private async told(job: Job, message: JobMessage): Promise<void> {
    if (message.ok) {
      if (isOpen(job)) job.result = message.result;
      return this.finish(job, 'done');
    }
    // The words of an error of the program may quote what it worked on: they are not logged.
    if (message.isOwn) this.log(`job ${job.id} ${job.kind}: failed`);
    const error = message.isOwn ? ownFault(job) : fault(message.id, message.message);
    return this.finish(job, 'failed', error);
  }

  private async finish(job: Job, state: Job['state'], error?: Job['error']): Promise<void> {
    if (!isOpen(job)) return;
    const { worker } = job;
    job.state = state;
    job.error = error;
    clearTimeout(job.timer);
    delete job.task;
    delete job.worker;
    await worker?.terminate();
    job.end();
    // A thread takes its time to be made: who waits for this one's end is answered first.
    setImmediate(() => {
      if (this.isClosed) return;
      if (state === 'done') this.spare ??= this.thread();
      this.next();
    });
  }

  private thread(): Worker {
    const options = {
      // What the program was started with is not for its threads.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    };
    const worker = import.meta.url.endsWith('.ts')
      ? new Worker(SOURCE_THREAD, { ...options, eval: true })
      : new Worker(new URL('./job-worker.js', import.meta.url), options);
    worker.unref();
    const lost = () => {
      if (this.spare === worker) this.spare = undefined;
    };
    worker.once('error', lost).once('exit', lost);
    return worker;
  }

  private forgetOld(): void {
    const ended = [...this.jobs.values()].filter((job) => !isOpen(job));
    for (const job of ended.slice(0, Math.max(0, ended.length - KEPT))) this.jobs.delete(job.id);
  }
}

function isOpen(job: Job): boolean {
  return job.state === 'queued' || job.state === 'running';
}

function answerOf({ id, kind, state, result, error }: Job): JobAnswer {
  return {
    id,
    kind,
    state,
    ...(state === 'done' ? { result } : {}),
    ...(error ? { error } : {}),
  };
}

function fault(id: string, message: string) {
  return { id, message };
}

function ownFault(job: Job) {
  return fault(`internal-${job.id.slice(0, 8)}`, 'expected to finish, found an error of its own');
}

function faultOf(job: Job): Fault {
  if (job.error?.id === 'no-writer') return new Fault(501, 'no-writer', job.error.message);
  if (job.state === 'cancelled') return new Fault(503, 'cancelled', 'the work was stopped');
  const { id, message } = job.error ?? ownFault(job);
  return new Fault(id === 'refused' ? 422 : id === 'too-long' ? 504 : 503, id, message);
}
