/** What an inverse task asks, as a text: two tasks on one graph with the same text have the same finding. */
import type { Memory } from '../memory.ts';
import type { InverseTask } from './inverse-task.ts';

/** @returns undefined where the text would be too long to be kept */
export function taskKey(task: InverseTask, memory: Memory): string | undefined {
  const { model, wants, vary, outcome, path, statusQuo, targets = [] } = task;
  const varied = vary.map((dm) => wants[dm]);
  const numbers = memory.key([
    ...varied.flatMap(({ truths }) => truths),
    // Of a decision maker that is varied only its statements count.
    ...model.ranks.filter((_, dm) => !vary.includes(dm)),
    ...targets.map(({ truth }) => truth),
  ]);
  if (numbers === undefined) return undefined;
  const words = [
    vary,
    varied.map(({ statements, priority, known }) => [statements, priority, known]),
    [outcome, path, statusQuo, targets.map(({ id }) => id)],
    [task.sanctions, task.concepts, task.seed],
  ];
  return `${JSON.stringify(words)} ${numbers}`;
}
