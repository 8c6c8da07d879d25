/** What parts that edit stand on: their words, and edits that say in place why they were not taken. */
import { useCallback, useState } from 'react';
import type { Edit } from '../../situation/index.ts';
import type { StepLabel } from '../model/history.ts';
import { localText } from '../model/local-text.ts';
import { useStoreOfPage, useWorkbench } from '../model/use-workbench.ts';
import { refusalText } from '../refusal/refusal-text.ts';
import { addressAfter } from '../refusal/renaming.ts';
import { type Editing, editing } from '../words/editing/index.ts';

export function useEditingWords(): Editing {
  return editing[useWorkbench((state) => state.settings.language)];
}

export interface LocalEdit {
  /** Does a step, or says why it is not taken; `fault` says so too, until the next one is. */
  attempt(edits: readonly Edit[], label?: StepLabel): string | undefined;
  readonly fault: string | undefined;
}

/** Edits whose refusal is said where they were made, and not at the top of the page. */
export function useLocalEdit(): LocalEdit {
  const words = useEditingWords();
  const store = useStoreOfPage();
  const [fault, setFault] = useState<string>();
  const attempt = useCallback(
    (edits: readonly Edit[], label?: StepLabel) => {
      const isTaken = edits.length === 0 || store.getState().edit(edits, label);
      const { fault: errors = [], document, settings } = store.getState();
      const { route, select } = store.getState();
      const at = isTaken && route.at ? addressAfter(route.at, edits) : route.at;
      // What was renamed stays selected.
      if (at !== route.at) select(at);
      // Where a scenario alone stands in the way, the page says what, and offers to do both as one step.
      const isHeld = !isTaken && errors.every((one) => one.path.startsWith('scenarios'));
      if (!isTaken && !isHeld) store.setState({ fault: undefined });
      const [first] = errors;
      const said =
        first && document ? refusalText(document.situation, edits, first, settings.language) : '';
      const refused = localText(words.fault.refused(said), settings);
      const why = isTaken ? undefined : isHeld ? words.fault.held : refused;
      setFault(why);
      return why;
    },
    [store, words],
  );
  return { attempt, fault };
}
