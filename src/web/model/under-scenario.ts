/** The situation that a scenario leads to, for whoever shows what was weighed under it. */
import type { Situation } from '../../situation/index.ts';
import { applyScenario } from '../../weigh/scenario.ts';

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
