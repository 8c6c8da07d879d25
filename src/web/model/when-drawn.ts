/** Work that nobody waits for, done when nobody waits for a frame. */
import type { StoreApi } from 'zustand/vanilla';
import type { WorkbenchState } from './state.ts';

/** A page that is not seen draws no frames. */
const LONGEST_FRAME_MS = 100;

/** Half a frame: what follows on a frame at once, an answer or a step of a drag, goes before. */
const REST_MS = 8;

/** Acts when the next frame has been drawn, and that long after it. */
export function afterFrame(act: () => void, restMs = 0): void {
  if (!('requestAnimationFrame' in globalThis)) {
    setTimeout(act);
    return;
  }
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    act();
  }, LONGEST_FRAME_MS);
  requestAnimationFrame(() => {
    clearTimeout(late);
    if (!isLate) setTimeout(act, restMs);
  });
}

/**
 * Acts when what the store holds is weighed and has been drawn: when it outlived a frame. The browser
 * calls itself idle also between an answer, taken into the page, and the frame that shows it; what is
 * done then makes that frame late.
 *
 * @param most frames that are waited for; then it is done all the same
 */
export function whenDrawn(
  store: Pick<StoreApi<WorkbenchState>, 'getState'>,
  most: number,
  act: () => void,
): void {
  const before = store.getState();
  afterFrame(() => {
    const now = store.getState();
    if (most <= 1 || (now === before && !now.weigh.isWeighing)) act();
    else whenDrawn(store, most - 1, act);
  }, REST_MS);
}
