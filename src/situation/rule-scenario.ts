/** Rules of scenarios: their edits apply, and lead to a situation that is sound. */
import { applyEdit } from './edit-step.ts';
import { type Finding, type Path, pathText } from './issue.ts';
import { PART_WORDS, type Part } from './rule-context.ts';
import { brokenRules } from './rules.ts';
import type { Scenario, Situation } from './situation.ts';

/** Steps of trying all scenarios of a document, some 0.2 s. */
const MAX_STEPS = 1_000_000;

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
  return brokenRules(next, { before: situation }).map((finding) => {
    const said = finding.message ?? `expected ${finding.expected}, found ${finding.found}`;
    const found = `${pathText(finding.path)}: ${said}`;
    return { path: [...path, 'edits'], expected: 'edits that lead to a sound situation', found };
  });
}

/**
 * Tries every scenario on a situation that is sound by itself.
 * @param isKnown whether a scenario is known to be sound on it, and need not be tried
 * @returns for each scenario its first edit that does not apply, or every rule that it breaks
 */
export function brokenScenarios(
  situation: Situation,
  isKnown: (scenario: Scenario) => boolean = () => false,
): Finding[] {
  const parts = Object.keys(PART_WORDS).map((part) => situation[part as Part].length);
  const members = parts.reduce((sum, length) => sum + length, 0);
  const longest = Math.max(...parts);
  const findings: Finding[] = [];
  let steps = 0;
  for (const [i, scenario] of situation.scenarios.entries()) {
    const path: Path = ['scenarios', i];
    // The rules look at every member; an edit copies one list.
    steps += members + scenario.edits.length * (5 + longest / 8);
    if (steps > MAX_STEPS) {
      const expected = 'scenarios that can be tried in 1 million steps (members times scenarios)';
      return [...findings, { path, expected, found: 'more' }];
    }
    if (!isKnown(scenario)) findings.push(...brokenScenario(situation, scenario, path));
  }
  return findings;
}
