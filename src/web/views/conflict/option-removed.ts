/** What is told of options that were taken out: it counts as long as they alone are gone. */
import type { Game } from '../../../situation/index.ts';
import { optionsOf } from './option-edit.ts';
import type { Along } from './option-removal.ts';

export interface Removed {
  readonly along: Along;
  /** The options that are left. */
  readonly options: readonly string[];
  /** The decision makers that are left. */
  readonly makers: readonly string[];
}

/** What goes, as it will have gone: at once, or after a question. */
export function removedFrom(game: Game, along: Along, options: readonly string[], maker?: string) {
  return {
    along,
    options: optionsOf(game).flatMap(({ id }) => (options.includes(id) ? [] : [id])),
    makers: game.decisionMakers.flatMap(({ id }) => (id === maker ? [] : [id])),
  };
}

export function isGone(game: Game, { options, makers }: Removed): boolean {
  const same = (all: readonly { readonly id: string }[], ids: readonly string[]) =>
    all.length === ids.length && all.every(({ id }, at) => id === ids[at]);
  return same(optionsOf(game), options) && same(game.decisionMakers, makers);
}
