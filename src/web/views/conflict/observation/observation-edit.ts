/** What was observed of a game: its outcome, and the states gone through, a step of one decision maker each. */
import type { Edit, Game } from '../../../../situation/index.ts';

const atOf = (game: Game) => `games/${game.id}/observed`;

/** The state that a next step begins from: the last of the path, or where the game starts. */
export function lastState(game: Game): string | undefined {
  return game.observed?.path?.at(-1)?.state ?? game.statusQuo?.state;
}

/** One more step of the path, from `lastState`; the first makes the path. */
export function stepAddition(game: Game, to: string): readonly Edit[] {
  const at = atOf(game);
  const { observed } = game;
  if (observed?.path) return [{ op: 'add', at: `${at}/path`, value: { state: to } }];
  const from = lastState(game);
  if (from === undefined) return [];
  const path = [{ state: from }, { state: to }];
  return observed
    ? [{ op: 'set', at: `${at}/path`, value: path }]
    : [{ op: 'set', at, value: { path } }];
}

/** What is observed goes with its last part. */
function without(game: Game, part: 'outcome' | 'path'): readonly Edit[] {
  const { observed } = game;
  if (observed?.[part] === undefined) return [];
  const other = part === 'outcome' ? observed.path : observed.outcome;
  return [{ op: 'unset', at: other ? `${atOf(game)}/${part}` : atOf(game) }];
}

/** The path without its last step; a path of one state is none. */
export function lastStepRemoval(game: Game): readonly Edit[] {
  const path = game.observed?.path ?? [];
  if (path.length === 0) return [];
  if (path.length > 2) return [{ op: 'remove', at: `${atOf(game)}/path/${path.length - 1}` }];
  const [note] = game.observed?.pathNote ? [`${atOf(game)}/pathNote`] : [];
  return [
    ...(note && game.observed?.outcome ? [{ op: 'unset', at: note } as const] : []),
    ...without(game, 'path'),
  ];
}

export function outcomeRemoval(game: Game): readonly Edit[] {
  return without(game, 'outcome');
}

/** The event that something rests on; none where it is empty. */
export function eventEdits(at: string, now: string | undefined, event: string): readonly Edit[] {
  if (event !== '') return [{ op: 'set', at: `${at}/event`, value: event }];
  return now === undefined ? [] : [{ op: 'unset', at: `${at}/event` }];
}
