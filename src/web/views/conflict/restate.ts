/**
 * The states that a game writes as letters, one an option, when its options change: each written
 * state is written anew, and rankings follow.
 */
import type { Edit, Game } from '../../../situation/index.ts';

/**
 * @param letters what a written state becomes
 * @param spread what a ranked state becomes: several where an option is added, none where it goes
 */
export function restated(
  game: Game,
  letters: (yn: string) => string,
  spread: (yn: string) => readonly string[] = (yn) => [letters(yn)],
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
  return edits;
}

/** Steps that have become none are taken out; a path of one state is no path. */
function pathEdits(game: Game, letters: (yn: string) => string): Edit[] {
  const path = game.observed?.path;
  if (path === undefined) return [];
  const at = `games/${game.id}/observed/path`;
  const next = path.map((step) => ({ ...step, state: letters(step.state) }));
  if (next.every((step, k) => step.state === path[k]?.state)) return [];
  const kept = next.filter((step, k) => k === 0 || step.state !== next[k - 1]?.state);
  return kept.length < 2 ? [{ op: 'unset', at }] : [{ op: 'set', at, value: kept }];
}

/** Each state once, where it first stands; classes that are left empty go. */
function ranksOf(
  ranking: readonly (readonly string[])[],
  spread: (yn: string) => readonly string[],
): string[][] {
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
