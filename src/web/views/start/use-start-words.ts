/** The words of the way in, in the reader's language. */
import { useWorkbench } from '../../model/use-workbench.ts';
import { bringWords, startWords } from '../../words/start/index.ts';
import type { BroughtFile } from '../sources/brought-file.ts';

export function useStartWords() {
  return startWords[useWorkbench((state) => state.settings.language)];
}

/** What is said of files that are brought in. */
export function useBringWords() {
  return bringWords[useWorkbench((state) => state.settings.language)];
}

/** Why a file was not taken, in words. */
export function useRefusal() {
  const bring = useBringWords();
  return (file: Exclude<BroughtFile, { ok: true }>): string => {
    const said = bring[file.why];
    return typeof said === 'function' ? said(file.found) : said;
  };
}
