/** A scenario chosen on the command line, applied to the situation before it is weighed. */
import { nearestName, type Situation } from '../situation/index.ts';
import { applyScenario } from '../weigh/index.ts';
import { CallFailure } from './failure.ts';
import type { WeighingChoice } from './option.ts';

/** @throws CallFailure when the situation has no such scenario */
export function changedBy(situation: Situation, { scenario }: WeighingChoice): Situation {
  if (scenario === undefined) return situation;
  const ids = situation.scenarios.map((one) => one.id);
  if (!ids.includes(scenario)) {
    const near = nearestName(scenario, ids);
    throw new CallFailure(
      `expected --scenario ${ids.join(', ') || 'of a situation that has scenarios'}, found "${scenario}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  return { ...applyScenario(situation, scenario), scenarios: situation.scenarios };
}
