/** Which store a part of the page is drawn from: that of the page, or of a region that may fall behind it. */
import { createContext, useContext } from 'react';
import { type DrawnState, drawnState } from './drawn-state.ts';
import type { WorkbenchActions, WorkbenchState } from './state.ts';
import type { WorkbenchStore } from './workbench.ts';

export type State = WorkbenchState & WorkbenchActions;

export const WorkbenchContext = createContext<WorkbenchStore | undefined>(undefined);

/** What a region draws, where it may fall behind the page. */
export const DrawnContext = createContext<DrawnState<State> | undefined>(undefined);

export function useStoreOfPage(): WorkbenchStore {
  const store = useContext(WorkbenchContext);
  if (store === undefined) throw new Error('no workbench around this part');
  return store;
}

const drawnStates = new WeakMap<WorkbenchStore, DrawnState<State>>();

export function useDrawn(): DrawnState<State> {
  const own = useContext(DrawnContext);
  const store = useStoreOfPage();
  const page = own ?? drawnStates.get(store) ?? drawnState(store);
  if (own === undefined) drawnStates.set(store, page);
  return page;
}
