/** Alternative readings of a decision maker: one more, another order in it, statements in and out of it. */
import type { DecisionMaker, Edit, Game, Reading, Words } from '../../../situation/index.ts';
import { freeName, idOfWords } from '../../editing/free-name.ts';
import { orderOf } from './statement-edit.ts';

const listOf = (game: Game, dm: DecisionMaker) =>
  `games/${game.id}/decisionMakers/${dm.id}/readings`;

/** The address of a reading, which all panes select it by. */
export function readingAddress(game: Game, dm: DecisionMaker, reading: string): string {
  return `${listOf(game, dm)}/${reading}`;
}

/** A new reading begins with the order as it is stated: what is otherwise in it is then changed. */
export function readingAddition(
  game: Game,
  dm: DecisionMaker,
  name: Words,
): { readonly id: string; readonly edits: readonly Edit[] } {
  const taken = dm.readings.map(({ id }) => id);
  const id = freeName(idOfWords(name.en ?? name.fr ?? '', 'reading'), taken, '-');
  const value = { id, name, priority: [...orderOf(dm)] };
  return { id, edits: [{ op: 'add', at: listOf(game, dm), value }] };
}

/** The statements of a reading in another order, more of them or fewer. */
export function priorityEdits(
  game: Game,
  dm: DecisionMaker,
  reading: Reading,
  priority: readonly string[],
): readonly Edit[] {
  const at = `${readingAddress(game, dm, reading.id)}/priority`;
  return [{ op: 'set', at, value: [...priority] }];
}
