/**
 * Which scenarios have to be tried again after an edit. Trying one means applying its edits and
 * asking every rule of the document that they lead to; most edits cannot change the outcome.
 *
 * A scenario that was sound on the document before is sound on the one after where
 *   1. it is the same scenario, and every list holds the same ids in the same order
 *   2. no member that its edits address, and no field of the head, has changed
 *   3. its edits at most add to the parts that others refer to by id
 *   4. it changes no game where events have changed: a path is held to their dates
 *   5. it changes no capacity where others have changed, and no threshold likewise: two of them may
 *      not compete
 * For every rule reads one member, the ids of parts, a path with its events, or the capacities or
 * thresholds together: one that fails after both, and after neither alone, would have to read
 * something that each of them changed.
 *
 * `edit-trial.reference.ts` tries every scenario each time.
 */
import type { Finding } from './issue.ts';
import { HELD_TOGETHER } from './rule-capacity.ts';
import { PART_WORDS, type Part } from './rule-context.ts';
import { brokenScenarios } from './rule-scenario.ts';
import type { Scenario, Situation } from './situation.ts';

/** Parts whose members are named by other parts. */
const REFERRED_TO: ReadonlySet<string> = new Set([
  'sources',
  'quotes',
  'actors',
  'events',
  'claims',
  'needs',
]);

/** Situations whose every scenario has been tried, and found sound. */
const tried = new WeakSet<Situation>();

/** What changed between two situations: `ties/mali-wagner`, `asOf`; undefined where ids did. */
function changedPlaces(before: Situation, after: Situation): ReadonlySet<string> | undefined {
  const changed = new Set<string>();
  for (const field of Object.keys({ ...before, ...after }) as (keyof Situation)[]) {
    if (before[field] === after[field]) continue;
    if (!Object.hasOwn(PART_WORDS, field)) {
      changed.add(field);
      continue;
    }
    const [old, now] = [before[field as Part], after[field as Part]];
    if (old.length !== now.length) return undefined;
    for (const [i, member] of now.entries()) {
      if (member.id !== old[i]!.id) return undefined;
      if (member !== old[i]) changed.add(`${field}/${member.id}`);
    }
  }
  return changed;
}

/** Whether an edit of a scenario meets what has changed, or may meet it by an id. */
function mayMeet(edit: Scenario['edits'][number], changed: ReadonlySet<string>): boolean {
  const [part = '', member] = edit.at.split('/');
  const isAdded = edit.op === 'add' && member === undefined;
  if (REFERRED_TO.has(part) && !isAdded) return true;
  const hasChanged = (within: string) => [...changed].some((place) => place.startsWith(within));
  if (HELD_TOGETHER.has(part as Part) && hasChanged(`${part}/`)) return true;
  if (part === 'games' && hasChanged('events/')) return true;
  if (changed.has(part)) return true;
  if (member !== undefined) return changed.has(`${part}/${member}`);
  // A list that is set as a whole; one that is added to keeps the members that it has.
  return !isAdded && hasChanged(`${part}/`);
}

/** The scenarios of `after` that an edit of `before` may have broken: all, where nothing is known. */
export function openScenarios(before: Situation, after: Situation): readonly Scenario[] {
  const isSame = tried.has(before) && before.scenarios === after.scenarios;
  const changed = isSame ? changedPlaces(before, after) : undefined;
  if (changed === undefined) return after.scenarios;
  return after.scenarios.filter(({ edits }) => edits.some((edit) => mayMeet(edit, changed)));
}

/**
 * Tries the scenarios of a situation as far as an edit may have changed what becomes of them.
 *
 * @param before the situation that was edited
 * @returns what `brokenScenarios` returns for `after`
 */
export function triedScenarios(before: Situation, after: Situation): Finding[] {
  const open = new Set(openScenarios(before, after));
  const findings = brokenScenarios(after, (scenario) => !open.has(scenario));
  if (findings.length === 0) tried.add(after);
  return findings;
}
