/**
 * Where the page stands in its pane. A place begins at its top, and what is come back to is found as it was left:
 * without this the pane keeps the height at which another view was left.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useWorkbench } from '../model/use-workbench.ts';
import { firstView } from '../views/registry.ts';
import { isComingBack, isForm, placeOf } from './scroll-place.ts';

/** The browser's own account of how an address is come to; not every browser gives it. */
interface Navigating {
  readonly navigation?: EventTarget;
}

/** What the selected thing of a list is drawn as. */
const rowOf = (pane: Element, at: string) =>
  pane.querySelector(`[data-address="${CSS.escape(at)}"]`);

/** Draws nothing: nothing else is drawn again for it. */
export function ScrollKeeper(): null {
  const place = useWorkbench(({ route }) => placeOf(route.view ?? firstView, route.item ?? ''));
  const at = useWorkbench(({ route }) => route.at);
  const shown = useRef(place);
  const left = useRef(new Map<string, number>());
  const isTraversed = useRef(false);
  useEffect(() => {
    const pane = document.getElementById('page');
    const { navigation } = globalThis as Navigating;
    const keep = () => void left.current.set(shown.current, pane?.scrollTop ?? 0);
    const meet = (event: Event) => {
      isTraversed.current = (event as { navigationType?: string }).navigationType === 'traverse';
    };
    pane?.addEventListener('scroll', keep, { passive: true });
    navigation?.addEventListener('navigate', meet);
    return () => {
      pane?.removeEventListener('scroll', keep);
      navigation?.removeEventListener('navigate', meet);
    };
  }, []);
  useLayoutEffect(() => {
    const from = shown.current;
    const pane = document.getElementById('page');
    if (from === place || pane === null) return;
    shown.current = place;
    const isBack = isComingBack(from, place, isTraversed.current);
    pane.scrollTop = isBack ? (left.current.get(place) ?? 0) : 0;
    if (isForm(from) && at) rowOf(pane, at)?.scrollIntoView({ block: 'nearest' });
  }, [place, at]);
  return null;
}
