/** The words of the forms in the reader's language. */
import { useWorkbench } from '../../../model/use-workbench.ts';
import { type FormWords, formWords } from '../../../words/form/index.ts';

export function useFormWords(): FormWords {
  return formWords[useWorkbench((state) => state.settings.language)];
}
