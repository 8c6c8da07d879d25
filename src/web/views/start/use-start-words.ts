/** The words of the way in, in the reader's language. */
import { useWorkbench } from '../../model/use-workbench.ts';
import { bringWords, startWords } from '../../words/start/index.ts';

export function useStartWords() {
  return startWords[useWorkbench((state) => state.settings.language)];
}

/** What is said of files that are brought in. */
export function useBringWords() {
  return bringWords[useWorkbench((state) => state.settings.language)];
}
