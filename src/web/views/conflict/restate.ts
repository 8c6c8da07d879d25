/**
 * The states that a game writes as letters, one an option, when its options change: each written
 * state is written anew, and rankings follow.
 */
import type { Edit, Game, Situation } from '../../../situation/index.ts';

type Letters = (yn: string) => string;
type Spread = (yn: string) => readonly string[];
export type Scenarios = Situation['scenarios'];

/**
 * @param letters what a written state becomes
 * @param spread what a ranked state becomes: several where an option is added, none where it goes
 * @param scenarios those of the document: the states that they write follow too
 */
export function restated(
  game: Game,
  letters: Letters,
  spread: Spread = (yn) => [letters(yn)],
  scenarios: Scenarios = [],
): Edit[] {
  const at = `games/${game.id}`;
  const edits: Edit[] = [];
  const put = (where: string, yn: string | undefined) => {
    const next = yn === undefined ? undefined : letters(yn);
    if (next !== undefined && next !== yn) edits.push({ op: 'set', at: where, value: next });
  };
  put(`${at}/statusQuo/state`, game.statusQuo?.state);
  put(`${at}/observed/outcome/state`, game.observed?.outcome?.state);
  edits.push(...pathEdits(game, letters));
  for (const { id, ranking } of game.decisionMakers) {
    if (ranking === undefined) continue;
    const value = ranksOf(ranking, spread);
    edits.push({ op: 'set', at: `${at}/decisionMakers/${id}/ranking`, value });
  }
  return [...edits, ...scenarioEdits(game, scenarios, letters, spread)];
}

type Json = Extract<Edit, { op: 'set' }>['value'];

/** A value of a scenario with the states of the game in it written anew. */
function inValue(
  value: unknown,
  field: string | undefined,
  letters: Letters,
  spread: Spread,
): unknown {
  if (field === 'state' && typeof value === 'string') return letters(value);
  if (typeof value !== 'object' || value === null) return value;
  if (field === 'ranking') return ranksOf(value as readonly (readonly string[])[], spread);
  if (Array.isArray(value)) return value.map((one) => inValue(one, undefined, letters, spread));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inValue(one, key, letters, spread)]),
  );
}

/** Scenarios that write states of this game; what has another number of letters is left. */
function scenarioEdits(game: Game, scenarios: Scenarios, letters: Letters, spread: Spread): Edit[] {
  const length = game.decisionMakers.reduce((sum, { options }) => sum + options.length, 0);
  const isOne = (yn: string) => yn.length === length && /^[YN]+$/.test(yn);
  const each: Letters = (yn) => (isOne(yn) ? letters(yn) : yn);
  const all: Spread = (yn) => (isOne(yn) ? spread(yn) : [yn]);
  return scenarios.flatMap(({ id, edits }): Edit[] => {
    const next = edits.map((edit) =>
      'value' in edit && `${edit.at}/`.startsWith(`games/${game.id}/`)
        ? { ...edit, value: inValue(edit.value, edit.at.split('/').at(-1), each, all) as Json }
        : edit,
    );
    return JSON.stringify(next) === JSON.stringify(edits)
      ? []
      : [{ op: 'set', at: `scenarios/${id}/edits`, value: next as unknown as Json }];
  });
}

/** Steps that have become none are taken out; a path of one state is no path. */
function pathEdits(game: Game, letters: Letters): Edit[] {
  const path = game.observed?.path;
  if (path === undefined) return [];
  const at = `games/${game.id}/observed/path`;
  const next = path.map((step) => ({ ...step, state: letters(step.state) }));
  if (next.every((step, k) => step.state === path[k]?.state)) return [];
  const kept = next.filter((step, k) => k === 0 || step.state !== next[k - 1]?.state);
  return kept.length < 2 ? [{ op: 'unset', at }] : [{ op: 'set', at, value: kept }];
}

/** Each state once, where it first stands; classes that are left empty go. */
function ranksOf(ranking: readonly (readonly string[])[], spread: Spread): string[][] {
  const listed = new Set<string>();
  return ranking
    .map((tied) =>
      tied.flatMap(spread).filter((yn) => {
        const isNew = !listed.has(yn);
        listed.add(yn);
        return isNew;
      }),
    )
    .filter((tied) => tied.length > 0);
}

/** A state with its letters in another order: place k takes the letter that stood at `order[k]`. */
export function reordered(yn: string, order: readonly number[]): string {
  return order.map((k) => yn[k]).join('');
}
