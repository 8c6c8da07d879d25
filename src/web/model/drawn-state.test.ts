import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { drawnState } from './drawn-state.ts';
import type { WorkbenchState } from './state.ts';

const before = { situation: 'before' } as unknown as WorkbenchState['document'];
const after = { situation: 'after' } as unknown as WorkbenchState['document'];
const weighed = { shown: {}, isWhole: true } as const;

function opened() {
  const store = createStore<WorkbenchState>(
    () =>
      ({
        document: before,
        route: {},
        save: { kind: 'saved' },
        weigh: { weighed, isWeighing: false },
        fault: undefined,
      }) as unknown as WorkbenchState,
  );
  const drawn = drawnState(store);
  let drawings = 0;
  drawn.subscribe(() => drawings++);
  const edit = () => {
    store.setState({ document: after });
    store.setState({ weigh: { weighed, isWeighing: true } });
    store.setState({ save: { kind: 'unsaved' } });
  };
  return { store, drawn, edit, drawings: () => drawings };
}

describe('drawnState', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('draws an edit with its weighing, once, where the weighing comes soon', () => {
    const { store, drawn, drawings } = opened();
    store.setState({ document: after, weigh: { weighed, isWeighing: true } });
    expect(drawn.getState().document).toBe(before);
    const next = { ...weighed };
    store.setState({ weigh: { weighed: next, isWeighing: false } });
    expect(drawn.getState().document).toBe(after);
    expect(drawn.getState().weigh.weighed).toBe(next);
    expect(drawings()).toBe(1);
    vi.runAllTimers();
    expect(drawings()).toBe(1);
  });

  // A line that is let go stands at once where it was seen last.
  it.each(['keydown', 'pointerdown', 'pointerup', 'click'])(
    'is drawn before %s is answered',
    (act) => {
      const page = new EventTarget();
      vi.stubGlobal('window', page);
      const { store, drawn, drawings } = opened();
      let found: unknown;
      page.addEventListener(act, () => {
        found = drawn.getState().document;
      });
      store.setState({ document: after, weigh: { weighed, isWeighing: true } });
      expect(drawn.getState().document).toBe(before);
      page.dispatchEvent(new Event(act));
      expect(found).toBe(after);
      expect(drawings()).toBe(1);
      page.dispatchEvent(new Event(act));
      expect(drawings()).toBe(1);
    },
  );

  it('draws an edit by itself after a while', () => {
    const { store, drawn, drawings } = opened();
    store.setState({ document: after, weigh: { weighed, isWeighing: true } });
    vi.advanceTimersByTime(49);
    expect(drawn.getState().document).toBe(before);
    vi.advanceTimersByTime(1);
    expect(drawn.getState().document).toBe(after);
    expect(drawings()).toBe(1);
  });

  it('holds nothing else: a selection draws what was held with it', () => {
    const { store, drawn } = opened();
    store.setState({ document: after, weigh: { weighed, isWeighing: true } });
    store.setState({ route: { at: 'ties/a' } });
    expect(drawn.getState().document).toBe(after);
    expect(drawn.getState().route.at).toBe('ties/a');
  });

  it('draws at once what is not weighed, and what is weighed for the first time', () => {
    const { store, drawn } = opened();
    store.setState({ save: { kind: 'saving' } });
    expect(drawn.getState().save.kind).toBe('saving');
    store.setState({ weigh: { isWeighing: true } });
    expect(drawn.getState().weigh.weighed).toBeUndefined();
  });

  it('says at once that an edit is refused while another is being weighed', () => {
    const { store, drawn, edit } = opened();
    edit();
    store.setState({ fault: [{ path: '.', expected: '', found: '', message: 'no' }] });
    expect(drawn.getState().fault).toHaveLength(1);
  });
});
