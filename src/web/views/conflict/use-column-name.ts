/** The name of a column of written states, as its head has it. */

import { useEditingWords } from '../../editing/use-editing.ts';
import type { WrittenState } from './combination.ts';

export function useColumnName(): (which: WrittenState) => string {
  const { options } = useEditingWords();
  return (which) =>
    which === 'statusQuo'
      ? options.start
      : which === 'outcome'
        ? options.observed
        : options.step(which);
}
