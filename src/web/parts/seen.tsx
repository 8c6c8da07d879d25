/**
 * A region that follows the document at once while it is seen, else when the edits pause. All of it
 * waits together: what it is given, and what its parts read of the store.
 */
import {
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { DrawnState } from '../model/drawn-state.ts';
import { DrawnContext, type State, useDrawn } from '../model/use-drawn.ts';
import { useInSight } from './in-sight.ts';

interface Following extends DrawnState<State> {
  state: State;
  tell(): void;
}

function following(state: State): Following {
  const listeners = new Set<() => void>();
  const made: Following = {
    state,
    getState: () => made.state,
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    tell() {
      for (const listen of listeners) listen();
    },
  };
  return made;
}

export function Seen({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const around = useDrawn();
  const state = useSyncExternalStore(around.subscribe, around.getState);
  const now = useMemo(() => ({ state, children }), [state, children]);
  const shown = useInSight(place, now);
  const [own] = useState(() => following(state));
  own.state = shown.state;
  // Before it is painted: parts that were not drawn with their surroundings read anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what it tells of
  useLayoutEffect(() => own.tell(), [own, shown.state]);
  return (
    <div ref={place} className="seen">
      <DrawnContext value={own}>{shown.children}</DrawnContext>
    </div>
  );
}
