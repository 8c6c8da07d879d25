/**
 * Edits of the options of a game. A state is one letter an option in the order of the game, so
 * whatever adds or moves an option writes every state of the document anew, in the same step.
 */
import type { Edit, Game, Option, Words } from '../../../situation/index.ts';
import { freeName } from '../../editing/free-name.ts';
import { renamedIn } from './expression-text.ts';
import { moved } from './moved.ts';
import { reordered, restated, type Scenarios } from './restate.ts';

export const optionsOf = (game: Game): readonly Option[] =>
  game.decisionMakers.flatMap(({ options }) => options);

/** Where the options of a decision maker begin among those of the game, and where they end. */
function spanOf(game: Game, maker: string): { readonly from: number; readonly to: number } {
  let from = 0;
  for (const { id, options } of game.decisionMakers) {
    if (id === maker) return { from, to: from + options.length };
    from += options.length;
  }
  return { from, to: from };
}

/** A new option, the last of its decision maker, not taken in any written state. */
export function optionAddition(
  game: Game,
  maker: string,
  name: Words,
  scenarios: Scenarios = [],
): { readonly id: string; readonly edits: readonly Edit[] } {
  const taken = [...optionsOf(game), ...game.propositions].map(({ id }) => id);
  const letter = maker.charAt(0);
  const own = game.decisionMakers.find((dm) => dm.id === maker)?.options.length ?? 0;
  const first = `${letter}${own + 1}`;
  const id = taken.includes(first) ? freeName(letter, [...taken, letter]) : first;
  const { to } = spanOf(game, maker);
  const withLetter = (yn: string, one: 'Y' | 'N') => yn.slice(0, to) + one + yn.slice(to);
  return {
    id,
    edits: [
      { op: 'add', at: `games/${game.id}/decisionMakers/${maker}/options`, value: { id, name } },
      ...restated(
        game,
        (yn) => withLetter(yn, 'N'),
        (yn) => [withLetter(yn, 'N'), withLetter(yn, 'Y')],
        scenarios,
      ),
    ],
  };
}

/** An option at another place among those of its decision maker. */
export function optionMove(
  game: Game,
  maker: string,
  from: number,
  to: number,
  scenarios: Scenarios = [],
): readonly Edit[] {
  const dm = game.decisionMakers.find((one) => one.id === maker);
  if (dm === undefined || from === to || !dm.options[from] || !dm.options[to]) return [];
  const span = spanOf(game, maker);
  const places = optionsOf(game).map((_, k) => k);
  const order = [
    ...places.slice(0, span.from),
    ...moved(places.slice(span.from, span.to), from, to),
    ...places.slice(span.to),
  ];
  return [
    {
      op: 'set',
      at: `games/${game.id}/decisionMakers/${maker}/options`,
      value: moved(dm.options, from, to),
    },
    ...restated(game, (yn) => reordered(yn, order), undefined, scenarios),
  ];
}

/** A decision maker at another place in the game. */
export function makerMove(
  game: Game,
  from: number,
  to: number,
  scenarios: Scenarios = [],
): readonly Edit[] {
  const makers = game.decisionMakers;
  if (from === to || !makers[from] || !makers[to]) return [];
  const next = moved(makers, from, to);
  const order = next.flatMap(({ id }) => {
    const span = spanOf(game, id);
    return Array.from({ length: span.to - span.from }, (_, k) => span.from + k);
  });
  const [first, ...states] = [
    { op: 'set', at: `games/${game.id}/decisionMakers`, value: next } as Edit,
    ...restated(game, (yn) => reordered(yn, order), undefined, scenarios),
  ];
  return first ? [first, ...states] : [];
}

/** An option or a proposition under another name, in every expression too. */
export function nameEdits(game: Game, at: string, from: string, to: string): readonly Edit[] {
  const edits: Edit[] = [{ op: 'set', at: `${at}/${from}/id`, value: to }];
  const put = (where: string, holds: string) => {
    const next = renamedIn(holds, from, to);
    if (next !== holds) edits.push({ op: 'set', at: `${where}/holds`, value: next });
  };
  const base = `games/${game.id}`;
  for (const { id, holds } of game.propositions) {
    const now = at === `${base}/propositions` && id === from ? to : id;
    put(`${base}/propositions/${now}`, holds);
  }
  game.infeasible.forEach(({ holds }, k) => {
    put(`${base}/infeasible/${k}`, holds);
  });
  for (const { id, holds } of game.targets) put(`${base}/targets/${id}`, holds);
  for (const dm of game.decisionMakers) {
    for (const { id, holds } of dm.statements) {
      put(`${base}/decisionMakers/${dm.id}/statements/${id}`, holds);
    }
  }
  return edits;
}
