/** Arrow keys in a layered graph: along a layer, or to the nearest state of the next one; Enter opens. */
import type { KeyboardEvent, RefObject } from 'react';
import type { LayeredGeometry } from '../../../../report/figure/layered-geometry.ts';

/** The state that an arrow leads to: `by` is the layers to go, `along` the places within one. */
export function nextInLayers(
  { boxes }: LayeredGeometry,
  from: number,
  by: number,
  along: number,
): number {
  const here = boxes.get(from);
  if (here === undefined) return from;
  const middle = (state: number) => {
    const box = boxes.get(state);
    return box ? box.top + box.height / 2 : 0;
  };
  const far = (state: number) => Math.abs(middle(state) - middle(from));
  const there = [...boxes.values()]
    .filter(({ layer, state }) => layer === here.layer + by && state !== from)
    .map(({ state }) => state)
    .filter((state) => along === 0 || Math.sign(middle(state) - middle(from)) === along);
  return there.toSorted((a, b) => far(a) - far(b))[0] ?? from;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useLayerKeys(
  geometry: LayeredGeometry,
  drawing: RefObject<SVGSVGElement | null>,
  isMirrored: boolean,
  lettersOf: (state: number) => string,
  choose: (state: number) => void,
) {
  return (event: KeyboardEvent, from: number) => {
    if (event.code === 'Enter' || event.code === 'Space') {
      event.preventDefault();
      event.stopPropagation();
      choose(from);
      return;
    }
    const by = ARROWS[event.code];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextInLayers(geometry, from, isMirrored ? -by[0] : by[0], by[1]);
    drawing.current?.querySelector<SVGGElement>(`[data-yn="${lettersOf(next)}"]`)?.focus();
  };
}
