/** Propositions: what of a game names one, and how one goes that is still named. */
import {
  type Edit,
  type Expression,
  type Game,
  parseExpression,
  symbolsOf,
} from '../../../situation/index.ts';
import { expressionText, inlined } from './expression-text.ts';

/** Something whose expression may name propositions, at its address. */
interface Holder {
  readonly at: string;
  readonly holds: string;
}

function holdersOf(game: Game): readonly Holder[] {
  const at = `games/${game.id}`;
  const listed = (list: string, all: readonly { readonly id: string; readonly holds: string }[]) =>
    all.map(({ id, holds }) => ({ at: `${at}/${list}/${id}`, holds }));
  return [
    ...listed('propositions', game.propositions),
    ...game.infeasible.map(({ holds }, k) => ({ at: `${at}/infeasible/${k}`, holds })),
    ...listed('targets', game.targets),
    ...game.decisionMakers.flatMap((dm) =>
      listed(`decisionMakers/${dm.id}/statements`, dm.statements),
    ),
  ];
}

const nodeOf = (holds: string): Expression | undefined => {
  const parsed = parseExpression(holds);
  return parsed.ok ? parsed.node : undefined;
};

/** The addresses of what names a proposition, or an option. */
export function usersOf(game: Game, name: string): readonly string[] {
  return holdersOf(game).flatMap(({ at, holds }) => {
    const node = nodeOf(holds);
    return node && symbolsOf(node).has(name) ? [at] : [];
  });
}

/** A proposition goes; what it stands for takes its place wherever it is named. */
export function propositionRemoval(game: Game, id: string): readonly Edit[] {
  const list = `games/${game.id}/propositions`;
  const own = game.propositions.find((one) => one.id === id);
  const by = own ? nodeOf(own.holds) : undefined;
  const users = new Set(usersOf(game, id));
  const edits = holdersOf(game).flatMap(({ at, holds }): Edit[] => {
    const node = users.has(at) ? nodeOf(holds) : undefined;
    return node && by
      ? [{ op: 'set', at: `${at}/holds`, value: expressionText(inlined(node, id, by)) }]
      : [];
  });
  return [...edits, { op: 'remove', at: `${list}/${id}` }];
}
