/** The store in React: one for the page, given by the shell. */
import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { Situation } from '../../situation/index.ts';
import { type Words, words } from '../words/index.ts';
import { type DrawnState, drawnState } from './drawn-state.ts';
import type { WorkbenchActions, WorkbenchState } from './state.ts';
import type { WorkbenchStore } from './workbench.ts';

export const WorkbenchContext = createContext<WorkbenchStore | undefined>(undefined);

export function useStoreOfPage(): WorkbenchStore {
  const store = useContext(WorkbenchContext);
  if (store === undefined) throw new Error('no workbench around this part');
  return store;
}

type State = WorkbenchState & WorkbenchActions;

const drawnStates = new WeakMap<WorkbenchStore, DrawnState<State>>();

function drawnOf(store: WorkbenchStore): DrawnState<State> {
  const known = drawnStates.get(store) ?? drawnState(store);
  drawnStates.set(store, known);
  return known;
}

interface Reader<T> {
  select: (state: State) => T;
  read(): T;
}

function reader<T>(drawn: DrawnState<State>, select: (state: State) => T): Reader<T> {
  const made: Reader<T> = { select, read: () => made.select(drawn.getState()) };
  return made;
}

/** A piece of the state, or an action; select the smallest piece that is needed. */
export function useWorkbench<T>(select: (state: State) => T): T {
  const drawn = drawnOf(useStoreOfPage());
  const own = useRef<Reader<T>>(undefined);
  own.current ??= reader(drawn, select);
  // The same `read` every time: a new one would have React look again after every drawing.
  own.current.select = select;
  return useSyncExternalStore(drawn.subscribe, own.current.read);
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
