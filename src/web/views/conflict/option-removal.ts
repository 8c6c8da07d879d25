/**
 * Options taken out of a game: what is left is the game in which they are never taken.
 *   1. every expression loses their names; one that has come to always or never hold says nothing
 *      any more and goes: a proposition is put in where it is named, a statement leaves the orders
 *   2. written states lose their letters; of ranked states those remain in which they are not taken
 *   3. changes of scenarios to combinations, which go by their place, follow to the new place; those
 *      to one that goes go with it, and are told of
 */
import { type Edit, type Game, parseExpression, type Words } from '../../../situation/index.ts';
import { expressionText, settled } from './expression-text.ts';
import { restated, type Scenarios } from './restate.ts';
import { statementRemoval } from './statement-edit.ts';

/** What went with the options, each under its name: words, or the text of an expression. */
export type Along = Readonly<
  Record<
    'statements' | 'combinations' | 'propositions' | 'targets' | 'changes',
    readonly (Words | string)[]
  >
>;

export interface Removal {
  readonly edits: readonly Edit[];
  readonly along: Along;
}

type Json = Extract<Edit, { op: 'set' }>['value'];
type Facts = Map<string, boolean>;
/** `true` and `false`: it always or never holds; a text: what it became; undefined: as it was. */
type Left = string | boolean | undefined;

function leftOf(holds: string, facts: Facts): Left {
  const parsed = parseExpression(holds);
  if (!parsed.ok) return undefined;
  const left = settled(parsed.node, facts);
  if (typeof left === 'boolean') return left;
  const text = expressionText(left);
  return text === expressionText(parsed.node) ? undefined : text;
}

/** Propositions rest on one another in any order: settled again until none more is. */
function settlePropositions(game: Game, facts: Facts): void {
  for (let before = -1; before < facts.size; ) {
    before = facts.size;
    for (const { id, holds } of game.propositions) {
      const left = leftOf(holds, facts);
      if (typeof left === 'boolean') facts.set(id, left);
    }
  }
}

function holdsEdits<T extends { readonly id: string; readonly holds: string }>(
  list: readonly T[],
  at: string,
  facts: Facts,
): { readonly changed: Edit[]; readonly gone: T[] } {
  const changed: Edit[] = [];
  const gone: T[] = [];
  for (const one of list) {
    const left = leftOf(one.holds, facts);
    if (typeof left === 'boolean') gone.push(one);
    else if (left !== undefined)
      changed.push({ op: 'set', at: `${at}/${one.id}/holds`, value: left });
  }
  return { changed, gone };
}

const removals = (at: string, gone: readonly { readonly id: string }[]): Edit[] =>
  gone.map(({ id }) => ({ op: 'remove', at: `${at}/${id}` }));

/** Step 3. */
function followedCombinations(game: Game, facts: Facts, scenarios: Scenarios) {
  const list = `games/${game.id}/infeasible/`;
  const stays = game.infeasible.map(({ holds }) => leftOf(holds, facts) !== false);
  const fallen: Words[] = [];
  const followed = scenarios.map((scenario) => {
    const edits = scenario.edits.flatMap((edit): Edit[] => {
      const [place = '', ...rest] = edit.at.startsWith(list)
        ? edit.at.slice(list.length).split('/')
        : [];
      const k = Number(place);
      if (place === '' || stays[k] === undefined) return [edit];
      if (!stays[k]) {
        fallen.push(scenario.title);
        return [];
      }
      const now = stays.slice(0, k).filter(Boolean).length;
      return [now === k ? edit : { ...edit, at: [`${list}${now}`, ...rest].join('/') }];
    });
    const isSame = edits.every((edit, at) => edit === scenario.edits[at]);
    return isSame && edits.length === scenario.edits.length ? scenario : { ...scenario, edits };
  });
  return { followed, fallen };
}

function factsOf(game: Game, gone: ReadonlySet<string>): Facts {
  const facts: Facts = new Map([...gone].map((id) => [id, false]));
  settlePropositions(game, facts);
  return facts;
}

/** Steps 1 and 2 for the options named; the options themselves stay, for the caller to take out. */
function settledOptions(game: Game, gone: ReadonlySet<string>): Removal {
  const at = `games/${game.id}`;
  const facts = factsOf(game, gone);
  const propositions = holdsEdits(game.propositions, `${at}/propositions`, facts);
  const targets = holdsEdits(game.targets, `${at}/targets`, facts);
  const combinations = game.infeasible.flatMap((one) => {
    const left = leftOf(one.holds, facts);
    return left === false ? [] : [typeof left === 'string' ? { ...one, holds: left } : one];
  });
  const isSame = combinations.every((one, k) => one === game.infeasible[k]);
  const statements = game.decisionMakers.map((dm) => {
    const where = `${at}/decisionMakers/${dm.id}/statements`;
    const found = holdsEdits(dm.statements, where, facts);
    const ids = new Set(found.gone.map(({ id }) => id));
    return {
      gone: found.gone.map(({ name }) => name),
      edits: [...found.changed, ...(ids.size > 0 ? statementRemoval(game, dm, ids) : [])],
    };
  });
  return {
    edits: [
      ...propositions.changed,
      ...removals(`${at}/propositions`, propositions.gone),
      ...targets.changed,
      ...removals(`${at}/targets`, targets.gone),
      ...(isSame && combinations.length === game.infeasible.length
        ? []
        : [{ op: 'set', at: `${at}/infeasible`, value: combinations } as Edit]),
      ...statements.flatMap(({ edits }) => edits),
    ],
    along: {
      statements: statements.flatMap(({ gone }) => gone),
      combinations: game.infeasible
        .filter(({ holds }) => leftOf(holds, facts) === false)
        .map(({ holds }) => holds),
      propositions: propositions.gone.map(({ id, name }) => name ?? id),
      targets: targets.gone.map(({ name }) => name),
      changes: [],
    },
  };
}

/** The letters of written states, and what of scenarios goes by its place. */
function lettersWithout(game: Game, gone: ReadonlySet<string>, scenarios: Scenarios) {
  const { followed, fallen } = followedCombinations(game, factsOf(game, gone), scenarios);
  const options = game.decisionMakers.flatMap((dm) => dm.options.map(({ id }) => id));
  const kept = (yn: string) => [...yn].filter((_, k) => !gone.has(options[k] ?? '')).join('');
  const isLeft = (yn: string) => options.every((id, k) => !gone.has(id) || yn[k] === 'N');
  const edits = restated(game, kept, (yn) => (isLeft(yn) ? [kept(yn)] : []), followed);
  const told = new Set(edits.map(({ at }) => at));
  for (const [k, one] of followed.entries()) {
    const at = `scenarios/${one.id}/edits`;
    if (one !== scenarios[k] && !told.has(at))
      edits.push({ op: 'set', at, value: one.edits as unknown as Json });
  }
  return { edits, fallen };
}

/** One option goes, as if it were never taken. */
export function optionRemoval(
  game: Game,
  maker: string,
  option: string,
  scenarios: Scenarios = [],
): Removal {
  const gone = new Set([option]);
  const { edits, along } = settledOptions(game, gone);
  const remove: Edit = {
    op: 'remove',
    at: `games/${game.id}/decisionMakers/${maker}/options/${option}`,
  };
  const letters = lettersWithout(game, gone, scenarios);
  return {
    edits: [remove, ...edits, ...letters.edits],
    along: { ...along, changes: letters.fallen },
  };
}

/** A decision maker goes with its options, as if none of them were ever taken. */
export function makerRemoval(game: Game, maker: string, scenarios: Scenarios = []): Removal {
  const dm = game.decisionMakers.find(({ id }) => id === maker);
  const gone = new Set(dm?.options.map(({ id }) => id));
  const others: Game = {
    ...game,
    decisionMakers: game.decisionMakers.filter(({ id }) => id !== maker),
  };
  const { edits, along } = settledOptions(others, gone);
  const remove: Edit = { op: 'remove', at: `games/${game.id}/decisionMakers/${maker}` };
  const { edits: all, fallen } = lettersWithout(game, gone, scenarios);
  const letters = all.filter(
    ({ at }) => !at.startsWith(`games/${game.id}/decisionMakers/${maker}/`),
  );
  return {
    edits: [remove, ...edits, ...letters],
    along: {
      ...along,
      changes: fallen,
      statements: [...along.statements, ...(dm?.statements ?? []).map(({ name }) => name)],
    },
  };
}
