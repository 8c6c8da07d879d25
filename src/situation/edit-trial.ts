/**
 * Which scenarios have to be tried again after an edit. Trying one means applying its edits and
 * asking every rule of the document that they lead to; most edits cannot change the outcome.
 *
 * A scenario that was sound on the document before is sound on the one after where
 *   1. it is the same scenario, and every list holds the same ids in the same order
 *   2. no member that its edits address, and no field of the head, has changed; or the first of its
 *      edits there takes the member away, or writes over all that has changed in it: what follows
 *      then meets what it met before
 *   3. its edits at most add to the parts that others refer to by id
 *   4. it changes no game where events have changed: a path is held to their dates
 *   5. it changes no capacity where others have changed, and no threshold likewise: two of them may
 *      not compete
 *   6. of a game of which nothing but orders of preference has changed, it sets the status quo and
 *      nothing else: an order is held to the statements, a state to the options
 * For every rule reads one member, the ids of parts, a path with its events, or the capacities or
 * thresholds together: one that fails after both, and after neither alone, would have to read
 * something that each of them changed.
 *
 * `edit-trial.reference.ts` tries every scenario each time.
 */
import type { Game } from './game-schema.ts';
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

/** What changed: `ties/mali-wagner`, `asOf`; of a member the fields that did. */
type Changed = ReadonlyMap<string, readonly string[]>;

type Plain = Readonly<Record<string, unknown>>;

/** The fields in which two objects differ. */
function fieldsChanged(before: Plain, after: Plain): string[] {
  return Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
}

/** Undefined where ids changed. */
function changedPlaces(before: Situation, after: Situation): Changed | undefined {
  const changed = new Map<string, readonly string[]>();
  for (const field of Object.keys({ ...before, ...after }) as (keyof Situation)[]) {
    if (before[field] === after[field]) continue;
    if (!Object.hasOwn(PART_WORDS, field)) {
      changed.set(field, []);
      continue;
    }
    const [old, now] = [before[field as Part], after[field as Part]];
    if (old.length !== now.length) return undefined;
    for (const [i, member] of now.entries()) {
      const was = old[i]!;
      if (member.id !== was.id) return undefined;
      if (member !== was) {
        changed.set(`${field}/${member.id}`, fieldsChanged({ ...was }, { ...member }));
      }
    }
  }
  return changed;
}

const ORDERS: ReadonlySet<string> = new Set(['priority', 'order']);

/** Whether nothing but orders of preference parts two games. */
function isReordered(before: Game, after: Game): boolean {
  if (fieldsChanged({ ...before }, { ...after }).join() !== 'decisionMakers') return false;
  const [old, now] = [before.decisionMakers, after.decisionMakers];
  return (
    old.length === now.length &&
    now.every((one, d) => fieldsChanged({ ...old[d] }, { ...one }).every((key) => ORDERS.has(key)))
  );
}

/** Games, by address, of which nothing but orders has changed. */
function reorderedGames(before: Situation, after: Situation): ReadonlySet<string> {
  const pairs = after.games.map((game, i) => [before.games[i], game] as const);
  return new Set(
    pairs
      .filter(([old, now]) => old !== undefined && old !== now && isReordered(old, now))
      .map(([, { id }]) => `games/${id}`),
  );
}

type ScenarioEdit = Scenario['edits'][number];

interface Difference {
  readonly changed: Changed;
  readonly reordered: ReadonlySet<string>;
}

/** Whether an edit leaves nothing of what has changed in a member that it is the first to address. */
function isWrittenOver(edit: ScenarioEdit, fields: readonly string[]): boolean {
  const [, , field, ...inner] = edit.at.split('/');
  if (field === undefined) return edit.op === 'remove';
  return edit.op === 'set' && inner.length === 0 && fields.every((one) => one === field);
}

/** Whether an edit of a scenario meets what has changed in the member that it addresses. */
function meetsMember(scenario: Scenario, member: string, { changed, reordered }: Difference) {
  const fields = changed.get(member);
  if (fields === undefined) return false;
  const edits = scenario.edits.filter(({ at }) => `${at}/`.startsWith(`${member}/`));
  if (edits[0] !== undefined && isWrittenOver(edits[0], fields)) return false;
  const isOfStart = (one: ScenarioEdit) => `${one.at}/`.startsWith(`${member}/statusQuo/`);
  return !(reordered.has(member) && edits.every(isOfStart));
}

/** Whether an edit of a scenario meets what has changed, or may meet it by an id. */
function mayMeet(scenario: Scenario, edit: ScenarioEdit, difference: Difference): boolean {
  const { changed } = difference;
  const [part = '', member] = edit.at.split('/');
  const isAdded = edit.op === 'add' && member === undefined;
  if (REFERRED_TO.has(part) && !isAdded) return true;
  const hasChanged = (within: string) =>
    [...changed.keys()].some((place) => place.startsWith(within));
  if (HELD_TOGETHER.has(part as Part) && hasChanged(`${part}/`)) return true;
  if (part === 'games' && hasChanged('events/')) return true;
  if (changed.has(part)) return true;
  if (member !== undefined) return meetsMember(scenario, `${part}/${member}`, difference);
  // A list that is set as a whole; one that is added to keeps the members that it has.
  return !isAdded && hasChanged(`${part}/`);
}

/** The scenarios of `after` that an edit of `before` may have broken: all, where nothing is known. */
export function openScenarios(before: Situation, after: Situation): readonly Scenario[] {
  const isSame = tried.has(before) && before.scenarios === after.scenarios;
  const changed = isSame ? changedPlaces(before, after) : undefined;
  if (changed === undefined) return after.scenarios;
  const difference = { changed, reordered: reorderedGames(before, after) };
  return after.scenarios.filter((scenario) =>
    scenario.edits.some((edit) => mayMeet(scenario, edit, difference)),
  );
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

/** A situation whose scenarios are known to be sound: after an edit only those are tried that it may break. */
export function takeAsTried(situation: Situation): void {
  tried.add(situation);
}
