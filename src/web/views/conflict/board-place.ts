/**
 * Where the states of a small game stand on a board: the first decision makers down, the others
 * across, so that every state has its own place and a move of one decision maker is a straight line.
 */
import type { Side } from '../../../report/figure/board-side.ts';
import { decisionMakerChoices, sideOf } from '../../../report/figure/board-side.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';

export interface BoardPlaces {
  readonly rows: Side;
  readonly columns: Side;
  /** Decision makers who go down; the others go across. */
  readonly down: number;
  /** The place of a state: column and row from 0. */
  placeOf(yn: string): { readonly column: number; readonly row: number } | undefined;
}

/** A board has at most this many places; larger games are drawn as what is near the chosen state. */
export const MOST_PLACES = 144;

/**
 * Parts the decision makers so that the board is at most about as high as it is wide.
 * @returns nothing where there is nobody to decide, or the board would be too large to read
 */
export function boardPlaces(context: ConflictContext): BoardPlaces | undefined {
  const choices = decisionMakerChoices(context);
  if (choices.length === 0) return undefined;
  const size = (from: number, to: number) =>
    choices.slice(from, to).reduce((product, one) => product * one.choices.length, 1);
  if (size(0, choices.length) > MOST_PLACES) return undefined;
  const unevenness = (cut: number) => Math.abs(Math.log(size(0, cut) / size(cut, choices.length)));
  let cut = 1;
  for (let at = 2; at < choices.length; at++) if (unevenness(at) < unevenness(cut)) cut = at;
  const rows = sideOf(choices.slice(0, cut));
  const columns = sideOf(choices.slice(cut));
  return {
    rows,
    columns,
    down: cut,
    placeOf: (yn) => {
      const [row, column] = [rows.indexOf(yn), columns.indexOf(yn)];
      return row < 0 || column < 0 ? undefined : { row, column };
    },
  };
}

/** From a place, the next that is taken in a direction; the place itself where there is none. */
export function nextPlace<T extends { readonly column: number; readonly row: number }>(
  places: readonly T[],
  from: T,
  by: { readonly column: number; readonly row: number },
): T {
  const ahead = places.filter((one) => {
    const [across, down] = [one.column - from.column, one.row - from.row];
    return by.column === 0
      ? across === 0 && Math.sign(down) === by.row
      : down === 0 && Math.sign(across) === by.column;
  });
  const far = (one: T) => Math.abs(one.column - from.column) + Math.abs(one.row - from.row);
  return ahead.toSorted((a, b) => far(a) - far(b))[0] ?? from;
}
