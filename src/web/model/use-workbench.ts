/** The store in React: one for the page, given by the shell. */
import { useRef, useSyncExternalStore } from 'react';
import type { Situation } from '../../situation/index.ts';
import { type Words, words } from '../words/index.ts';
import type { DrawnState } from './drawn-state.ts';
import { type State, useDrawn } from './use-drawn.ts';

export { useStoreOfPage, WorkbenchContext } from './use-drawn.ts';

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
  const drawn = useDrawn();
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
