/** What views of the scales stand on: the situation as weighed, and its weighing. */
import { useMemo } from 'react';
import type { Situation } from '../../situation/index.ts';
import type { PartialWeighing } from '../engine/index.ts';
import { under } from '../model/under-scenario.ts';
import { useWorkbench } from '../model/use-workbench.ts';

export interface WeighedSituation {
  /** With the chosen scenario in effect. */
  readonly situation: Situation;
  readonly weighing: PartialWeighing;
  /** The weighing without the scenario, when one is chosen. */
  readonly base: PartialWeighing | undefined;
}

/** The latest weighing with the document it belongs to; undefined before the first. */
export function useWeighed(): WeighedSituation | undefined {
  const weighed = useWorkbench((state) => state.weigh.weighed);
  const of = useWorkbench((state) => state.weigh.of);
  const scenario = useWorkbench((state) => state.weigh.weighed?.shown.scenario);
  return useMemo(
    () =>
      weighed === undefined || of === undefined
        ? undefined
        : {
            situation: under(of, scenario ?? undefined),
            weighing: weighed.shown,
            base: weighed.base,
          },
    [weighed, of, scenario],
  );
}
