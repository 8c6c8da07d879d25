/** What views of the scales stand on: the situation as weighed, and its weighing. */
import { useMemo } from 'react';
import type { Situation } from '../../situation/index.ts';
import { applyScenario } from '../../weigh/scenario.ts';
import type { PartialWeighing } from '../engine/index.ts';
import { useWorkbench } from '../model/use-workbench.ts';

const changed = new WeakMap<Situation, Map<string, Situation>>();

/** A situation with a scenario in effect; made once, so that whoever asks has the same. */
export function under(situation: Situation, scenario: string | undefined): Situation {
  if (!scenario || !situation.scenarios.some((one) => one.id === scenario)) return situation;
  const known = changed.get(situation) ?? new Map<string, Situation>();
  changed.set(situation, known);
  const made = known.get(scenario) ?? applyScenario(situation, scenario);
  known.set(scenario, made);
  return made;
}

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
