/** The name of a column of written states, as its head has it. */

import { useEditingWords } from '../../editing/use-editing.ts';
import { useLocal } from '../../model/use-local.ts';
import type { WrittenState } from './combination.ts';

export function useColumnName(): (which: WrittenState) => string {
  const { options } = useEditingWords();
  const local = useLocal();
  return (which) =>
    which === 'statusQuo'
      ? options.start
      : which === 'outcome'
        ? options.observed
        : local(options.step(which));
}
