/** The words of reading and of sources, in the reader's language; the first view does without them. */
import { useWorkbench } from '../model/use-workbench.ts';
import { type ReadingWords, readingWords } from '../words/reading/index.ts';

export function useReadingWords(): ReadingWords {
  return readingWords[useWorkbench((state) => state.settings.language)];
}
