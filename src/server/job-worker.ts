/** The thread of a job: one task in, one result out. It holds nothing and opens nothing. */
import { parentPort } from 'node:worker_threads';
import { type Task, taskResult } from './task.ts';

export type JobMessage =
  | { readonly ok: true; readonly result: unknown }
  /** `isOwn`: the fault is in the program, and its words are for the log only. */
  | { readonly ok: false; readonly isOwn: boolean; readonly message: string };

parentPort?.once('message', async (task: Task) => {
  parentPort?.postMessage(await outcome(task));
});

async function outcome(task: Task): Promise<JobMessage> {
  try {
    return { ok: true, result: await taskResult(task) };
  } catch (error) {
    // Scales and reader refuse what they cannot weigh with errors of these names.
    const told =
      error instanceof RangeError || ['SourceError', 'GameFault'].includes(nameOf(error));
    const message = error instanceof Error ? error.message : 'no error at all';
    const isOverflow = /call stack|array length|string length/i.test(message);
    return { ok: false, isOwn: !told || isOverflow, message };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : '';
}
