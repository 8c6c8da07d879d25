/** The store in React: one for the page, given by the shell. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Situation } from '../../situation/index.ts';
import { type Words, words } from '../words/index.ts';
import type { WorkbenchActions, WorkbenchState } from './state.ts';
import type { WorkbenchStore } from './workbench.ts';

export const WorkbenchContext = createContext<WorkbenchStore | undefined>(undefined);

export function useStoreOfPage(): WorkbenchStore {
  const store = useContext(WorkbenchContext);
  if (store === undefined) throw new Error('no workbench around this part');
  return store;
}

/** A piece of the state, or an action; select the smallest piece that is needed. */
export function useWorkbench<T>(select: (state: WorkbenchState & WorkbenchActions) => T): T {
  return useStore(useStoreOfPage(), select);
}

export function useWords(): Words {
  return words[useWorkbench((state) => state.settings.language)];
}

/** The open document as it stands, without a scenario. Views are shown only while one is open. */
export function useSituation(): Situation {
  const situation = useWorkbench((state) => state.document?.situation);
  if (situation === undefined) throw new Error('no situation is open');
  return situation;
}
