/** The words of the conflict view in the reader's language. */
import { useWorkbench } from '../../model/use-workbench.ts';
import { type ConflictWords, conflictWords } from '../../words/conflict/index.ts';

export function useConflictWords(): ConflictWords {
  return conflictWords[useWorkbench((state) => state.settings.language)];
}
