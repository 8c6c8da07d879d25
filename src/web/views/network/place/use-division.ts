/** The sides of a crowd, found by the worker of the layout while the weighing goes on. */
import { useEffect, useState } from 'react';
import type { Situation } from '../../../../situation/index.ts';
import type { Division } from './division.ts';
import { startLayoutWorker } from './layout-script.ts';
import type { LayoutNews } from './layout-worker.ts';

interface Found {
  readonly of: Situation;
  readonly asOf: string;
  readonly division: Division;
}

/** Kept for as long as the page: who comes back to the network finds its sides there. */
let last: Found | undefined;

/** @param isWanted only for a crowd; what is smaller is weighed in a moment */
export function useDivision(
  situation: Situation,
  asOf: string,
  isWanted: boolean,
): Division | undefined {
  const [found, setFound] = useState(last);
  const isThere = found?.of === situation && found.asOf === asOf;
  useEffect(() => {
    if (!isWanted || isThere) return;
    const worker = startLayoutWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
      worker.terminate();
      if (data.kind !== 'divided') return;
      last = { of: situation, asOf, division: data.division };
      setFound(last);
    });
    worker.postMessage({ divide: { actors: situation.actors, ties: situation.ties }, asOf });
    return () => worker.terminate();
  }, [situation, asOf, isWanted, isThere]);
  // While an edit is divided anew the sides from before it stay.
  return isWanted && found?.of.id === situation.id ? found.division : undefined;
}
