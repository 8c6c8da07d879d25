/** A scenario put into effect: the situation with the scenario's edits, ready to be weighed. */
import { applyEdits, type Situation } from '../situation/index.ts';

/**
 * The situation under one of its scenarios. The situation given is not changed; the one returned
 * has no scenarios of its own, since they are written against the base and need not apply to it.
 *
 * A situation that was read by `parseSituation` has no scenario that fails to apply.
 *
 * @throws RangeError when there is no such scenario, or its edits do not apply
 */
export function applyScenario(situation: Situation, id: string): Situation {
  const scenario = situation.scenarios.find((one) => one.id === id);
  if (scenario === undefined) {
    const known = situation.scenarios.map((one) => one.id).join(', ') || 'none';
    throw new RangeError(`unknown scenario "${id}"; scenarios: ${known}`);
  }
  const applied = applyEdits({ ...situation, scenarios: [] }, scenario.edits);
  if (applied.ok) return applied.situation;
  const [{ edit, path, message }] = applied.errors;
  const place = edit === undefined ? path : `edits[${edit}] ${path}`;
  throw new RangeError(`scenario "${id}" does not apply: ${place}: ${message}`);
}
