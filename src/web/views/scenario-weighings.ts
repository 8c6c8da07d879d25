/** Every scenario weighed, one after the other, once the base is: for what sets them all beside it. */
import { useEffect, useState } from 'react';
import type { Known, ScenarioWeighing } from '../../weigh/index.ts';
import { startWorker } from '../engine/worker-script.ts';
import { isWhole } from '../model/is-whole.ts';
import { readingsOf } from '../model/route.ts';
import { useWorkbench } from '../model/use-workbench.ts';
import { weighEach } from '../model/weigh-each.ts';
import { useWeighed } from './weighed.ts';

export interface WeighedScenarios {
  readonly base: Known;
  /** As many as are weighed so far. */
  readonly scenarios: readonly ScenarioWeighing[];
}

interface ScenarioWeighings {
  readonly found: WeighedScenarios | undefined;
  /** Whether the base has been edited since. */
  readonly isStale: boolean;
}

/** The base as the page weighed it, then one scenario after the other. */
export function useScenarioWeighings(): ScenarioWeighings {
  const weighed = useWeighed();
  const isWeighing = useWorkbench((state) => state.weigh.isWeighing);
  const asOf = useWorkbench((state) => state.route.asOf);
  const readings = useWorkbench((state) => state.route.readings);
  const [found, setFound] = useState<WeighedScenarios>();
  useEffect(() => {
    if (isWeighing || !weighed || weighed.base || !isWhole(weighed.weighing)) return;
    const { situation, weighing } = weighed;
    const base = { situation, weighing };
    return weighEach({
      situation,
      settings: { asOf, readings: readingsOf({ readings }) },
      start: startWorker,
      tell: (scenarios) => setFound({ base, scenarios }),
    });
  }, [weighed, isWeighing, asOf, readings]);
  return { found, isStale: found?.base.situation !== weighed?.situation };
}
