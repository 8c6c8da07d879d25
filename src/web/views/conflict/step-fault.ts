/** Why a state that is written does not stand, or does not follow the one before it. */
import type { Game } from '../../../situation/index.ts';
import type { WrittenState } from './combination.ts';

export type ColumnFault =
  | { readonly kind: 'infeasible'; readonly column: WrittenState; readonly by: string }
  | { readonly kind: 'movers'; readonly column: number; readonly makers: readonly string[] }
  | { readonly kind: 'irreversible'; readonly column: number; readonly option: string };

/** What keeps one state from following another in one step. */
export function stepFault(
  game: Game,
  column: number,
  from: string,
  to: string,
): ColumnFault | undefined {
  const options = game.decisionMakers.flatMap((dm) =>
    dm.options.map((option) => ({ ...option, maker: dm.id })),
  );
  const changed = options.filter((_, k) => from[k] !== to[k]);
  const makers = [...new Set(changed.map(({ maker }) => maker))];
  if (makers.length !== 1) return { kind: 'movers', column, makers };
  const stuck = changed.find(({ id, moves }) => {
    const letter = to[options.findIndex((one) => one.id === id)];
    return moves !== 'both' && moves !== (letter === 'Y' ? 'fwd' : 'back');
  });
  return stuck ? { kind: 'irreversible', column, option: stuck.id } : undefined;
}
