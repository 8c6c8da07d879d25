import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkbenchState } from './state.ts';
import { whenDrawn } from './when-drawn.ts';

const stateOf = (isWeighing: boolean) => ({ weigh: { isWeighing } }) as WorkbenchState;

/** A store whose state is put, and a screen that draws a frame when told. */
function page(first = stateOf(false)) {
  let state = first;
  let waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => waiting.push(act));
  return {
    store: { getState: () => state },
    put: (next: WorkbenchState) => {
      state = next;
    },
    /** @param restMs how long nothing follows on it */
    frame: (restMs = 10) => {
      const now = waiting;
      waiting = [];
      for (const act of now) act();
      vi.advanceTimersByTime(restMs);
    },
  };
}

describe('what waits until the page is drawn', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is done after the frame that follows', () => {
    const { store, frame } = page();
    const act = vi.fn();
    whenDrawn(store, 9, act);
    expect(act).not.toHaveBeenCalled();
    frame();
    expect(act).toHaveBeenCalledOnce();
  });

  it('waits while an edit is weighed, and for the frame that shows its answer', () => {
    const { store, put, frame } = page(stateOf(true));
    const act = vi.fn();
    whenDrawn(store, 9, act);
    frame();
    expect(act).not.toHaveBeenCalled();
    put(stateOf(false));
    // The answer is there and not yet drawn.
    vi.advanceTimersByTime(5);
    expect(act).not.toHaveBeenCalled();
    // Drawn by this frame, and known to be drawn by the next.
    frame();
    expect(act).not.toHaveBeenCalled();
    frame();
    expect(act).toHaveBeenCalledOnce();
  });

  it('lets an edit go before that follows on the frame at once', () => {
    const { store, put, frame } = page();
    const act = vi.fn();
    whenDrawn(store, 9, act);
    frame(5);
    expect(act).not.toHaveBeenCalled();
    put(stateOf(true));
    vi.advanceTimersByTime(20);
    expect(act).not.toHaveBeenCalled();
    put(stateOf(false));
    frame();
    frame();
    expect(act).toHaveBeenCalledOnce();
  });

  it('is done all the same where edits do not end', () => {
    const { store, put, frame } = page();
    const act = vi.fn();
    whenDrawn(store, 4, act);
    for (let k = 0; k < 3; k++) {
      put(stateOf(true));
      frame();
      expect(act).not.toHaveBeenCalled();
    }
    put(stateOf(true));
    frame();
    expect(act).toHaveBeenCalledOnce();
  });

  it('is done where no frame is drawn, as in a window behind others', () => {
    const { store } = page();
    const act = vi.fn();
    whenDrawn(store, 9, act);
    vi.advanceTimersByTime(150);
    expect(act).toHaveBeenCalledOnce();
  });

  it('is done once, where a frame comes late', () => {
    const { store, frame } = page();
    const act = vi.fn();
    whenDrawn(store, 9, act);
    vi.advanceTimersByTime(150);
    frame();
    expect(act).toHaveBeenCalledOnce();
  });
});
