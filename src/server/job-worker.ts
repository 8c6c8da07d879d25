/** The thread of a job: one task in, one result out. It holds nothing and opens nothing. */
import { parentPort } from 'node:worker_threads';
import { type Task, taskResult } from './task.ts';

export type JobMessage =
  | { readonly ok: true; readonly result: unknown }
  /** `isOwn`: the fault is in the program, and its words are for the log only. */
  | {
      readonly ok: false;
      readonly isOwn: boolean;
      readonly id: 'refused' | 'no-writer';
      readonly message: string;
    };

/** Scales, reader and writers refuse what they cannot do with errors of these names. */
const TOLD: ReadonlySet<string> = new Set([
  'RangeError',
  'SourceError',
  'GameFault',
  'CallFailure',
]);

parentPort?.once('message', async (task: Task) => {
  parentPort?.postMessage(await outcome(task));
});

async function outcome(task: Task): Promise<JobMessage> {
  try {
    return { ok: true, result: await taskResult(task) };
  } catch (error) {
    const name = error instanceof Error ? error.constructor.name : '';
    const message = error instanceof Error ? error.message : 'no error at all';
    const isOverflow = /call stack|array length|string length/i.test(message);
    const told = TOLD.has(name) && !isOverflow;
    // A format for which the machine lacks something is no fault of the request.
    const id = name === 'CallFailure' ? 'no-writer' : 'refused';
    return { ok: false, isOwn: !told, id, message };
  }
}
