/**
 * The literal twin of `edit-trial.ts`: every scenario is tried on the edited situation, whatever
 * changed, and every rule asked of all that it leads to: a copy shares nothing that was checked.
 */
import type { Finding } from './issue.ts';
import { brokenScenarios } from './rule-scenario.ts';
import type { Situation } from './situation.ts';

export function triedScenariosLiterally(_before: Situation, after: Situation): Finding[] {
  return brokenScenarios(structuredClone(after));
}
