/**
 * What the page draws of the store. An edit changes the document at once, and its weighing comes some
 * milliseconds later: drawn one after the other, both would be drawn in full and laid out twice, and
 * between them a new value would stand beside an old number.
 *   1. an edit that is being weighed is held back until its weighing comes, or for 50 ms
 *   2. not where a field has the focus: a list that is chosen from would show the old choice meanwhile,
 *      and take what is typed next for another choice
 *   3. everything else (another view, a selection, a refusal, a weighing) is drawn at once, and what
 *      was held with it
 *   4. a key, a press of the pointer or its end finds the page drawn: what it does may rest on what was drawn
 */
import type { StoreApi } from 'zustand/vanilla';
import type { WorkbenchState } from './state.ts';

/**
 * Three frames, a little longer than the worker takes before it tells what it has so far: nobody sees
 * that an edit waited for it. A shorter wait draws twice those edits whose weighing takes longest, and
 * on a busy machine those are many.
 */
const HOLD_MS = 50;

/** What an edit that is being weighed may change without being drawn yet. */
const HELD: ReadonlySet<keyof WorkbenchState> = new Set(['document', 'weigh', 'save']);

/** Whether nothing but an edit, and that it is being weighed, parts two states. */
function isHeld(drawn: WorkbenchState, now: WorkbenchState): boolean {
  if (!now.weigh.isWeighing || drawn.weigh.weighed !== now.weigh.weighed) return false;
  if (now.weigh.weighed === undefined || now.weigh.fault !== drawn.weigh.fault) return false;
  return (Object.keys(now) as (keyof WorkbenchState)[]).every(
    (key) => now[key] === drawn[key] || HELD.has(key),
  );
}

const ACTS = ['keydown', 'pointerdown', 'pointerup', 'click', 'input'] as const;

function isInField(): boolean {
  const focused = globalThis.document?.activeElement;
  return focused?.matches('input, select, textarea') ?? false;
}

export interface DrawnState<S> {
  getState(): S;
  subscribe(listen: () => void): () => void;
}

export function drawnState<S extends WorkbenchState>(
  store: Pick<StoreApi<S>, 'getState' | 'subscribe'>,
): DrawnState<S> {
  const listeners = new Set<() => void>();
  let drawn = store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    clearTimeout(timer);
    timer = undefined;
    drawn = store.getState();
    for (const listen of listeners) listen();
  };
  store.subscribe((now) => {
    if (isHeld(drawn, now) && !isInField()) timer ??= setTimeout(draw, HOLD_MS);
    else draw();
  });
  // On the window, before any view is there to listen: React draws before the next one is called.
  const catchUp = () => timer !== undefined && draw();
  for (const act of ACTS) globalThis.window?.addEventListener(act, catchUp, { capture: true });
  return {
    getState: () => drawn,
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
