/** A scenario chosen on the command line, applied to the situation before it is weighed. */
import { applyEdits, nearestName, type Situation } from '../situation/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
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
  const chosen = situation.scenarios.find((one) => one.id === scenario);
  // The scenarios themselves are set aside: one that removes a tie could not apply a second time.
  const applied = applyEdits({ ...situation, scenarios: [] }, chosen?.edits ?? []);
  if (!applied.ok)
    throw new InputFailure(
      applied.errors.map((error) => `scenario ${scenario}: ${JSON.stringify(error)}`),
    );
  return { ...applied.situation, scenarios: situation.scenarios };
}
