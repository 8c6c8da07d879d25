/** Rules of scenarios: their edits apply, and lead to a situation that is sound. */
import { applyEdit } from './edit-step.ts';
import { type Finding, type Path, pathText } from './issue.ts';
import { brokenRules } from './rules.ts';
import type { Scenario, Situation } from './situation.ts';

function brokenScenario(situation: Situation, scenario: Scenario, path: Path): Finding[] {
  let next = situation;
  for (const [i, edit] of scenario.edits.entries()) {
    const at: Path = [...path, 'edits', i];
    if (edit.at.split('/')[0] === 'scenarios') {
      const expected = 'an edit of anything but scenarios';
      return [{ path: [...at, 'at'], expected, found: `"${edit.at}"` }];
    }
    const step = applyEdit(next, edit);
    if (!step.ok) {
      const { part, ...fault } = step.fault;
      return [{ path: [...at, part], ...fault }];
    }
    next = step.situation;
  }
  if (next === situation) return [];
  const sound = { sound: new Set(situation.games) };
  return brokenRules(next, sound).map((finding) => {
    const said = finding.message ?? `expected ${finding.expected}, found ${finding.found}`;
    const found = `${pathText(finding.path)}: ${said}`;
    return { path: [...path, 'edits'], expected: 'edits that lead to a sound situation', found };
  });
}

/**
 * Tries every scenario on a situation that is sound by itself.
 * @returns for each scenario its first edit that does not apply, or every rule that it breaks
 */
export function brokenScenarios(situation: Situation): Finding[] {
  return situation.scenarios.flatMap((scenario, i) =>
    brokenScenario(situation, scenario, ['scenarios', i]),
  );
}
