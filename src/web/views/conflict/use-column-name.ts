/** The name of a column of written states, as its head has it. */
import type { WrittenState } from './combination.ts';
import { useEditingWords } from './use-editing.ts';

export function useColumnName(): (which: WrittenState) => string {
  const { options } = useEditingWords();
  return (which) =>
    which === 'statusQuo'
      ? options.start
      : which === 'outcome'
        ? options.observed
        : options.step(which);
}
