/** One weighing of worlds at a time: its progress, its finding, and how to end it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorldsTask } from '../../../ensemble/world-plan.ts';
import type { WorldsFinding } from '../../../ensemble/worlds.ts';

export type WorldsRun =
  | { readonly kind: 'none' | 'cancelled' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly found: WorldsFinding };

const mostWorkers = 8;

/** Leaves the page a core of its own where there are several. */
function workerCount(): number {
  return Math.max(1, Math.min(mostWorkers, (navigator.hardwareConcurrency ?? 2) - 1));
}

export function useWorldsRun() {
  const [run, setRun] = useState<WorldsRun>({ kind: 'none' });
  const control = useRef<AbortController | undefined>(undefined);
  const cancel = useCallback(() => control.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const start = useCallback(async (task: WorldsTask) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setRun({ kind: 'running', share: 0 });
    try {
      const { driveWorlds } = await import('../../engine/worlds-driver.ts');
      const found = await driveWorlds(task, {
        workers: workerCount(),
        signal: own.signal,
        onProgress: (share) => {
          if (!own.signal.aborted) setRun({ kind: 'running', share });
        },
      });
      setRun({ kind: 'done', found });
    } catch (fault) {
      // A newer run has taken the place of this one.
      if (control.current !== own) return;
      const why = fault instanceof Error ? fault.message : String(fault);
      setRun(own.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why });
    }
  }, []);
  return { run, start, cancel };
}
