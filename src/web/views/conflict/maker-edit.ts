/** A decision maker enters a game: last in it, with one option that is taken in no written state. */
import type { Edit, Game, Situation, Words } from '../../../situation/index.ts';
import { freeName, idOfWords } from '../../editing/free-name.ts';
import { optionsOf } from './option-edit.ts';
import { restated } from './restate.ts';

export interface NewMaker {
  /** An actor of the situation; where there is none, one is made under the name. */
  readonly actor?: string | undefined;
  readonly name: Words;
  readonly option: Words;
}

export function makerAddition(
  situation: Situation,
  game: Game,
  { actor, name, option }: NewMaker,
): readonly Edit[] {
  const base = idOfWords(name.en ?? name.fr ?? '', 'party');
  const id =
    actor ??
    freeName(
      base,
      situation.actors.map((one) => one.id),
      '-',
    );
  const taken = [...optionsOf(game), ...game.propositions].map((one) => one.id);
  const letter = id.charAt(0);
  const first = `${letter}1`;
  const symbol = taken.includes(first) ? freeName(letter, [...taken, letter]) : first;
  const maker = { id, options: [{ id: symbol, name: option }] };
  const made: Edit[] =
    actor === undefined ? [{ op: 'add', at: 'actors', value: { id, name, kind: 'state' } }] : [];
  return [
    ...made,
    { op: 'add', at: `games/${game.id}/decisionMakers`, value: maker },
    ...restated(
      game,
      (yn) => `${yn}N`,
      (yn) => [`${yn}N`, `${yn}Y`],
      situation.scenarios,
    ),
  ];
}
