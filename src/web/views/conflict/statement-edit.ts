/** Edits of what a decision maker wants: statements come, go and are renamed; what is known of their order. */
import type { DecisionMaker, Edit, Game, Statement, Words } from '../../../situation/index.ts';
import { freeName, symbolOfWords } from '../../editing/free-name.ts';

const addressOf = (game: Game, dm: DecisionMaker) => `games/${game.id}/decisionMakers/${dm.id}`;

/** The order in which statements stand: the priority, or without one all as they are listed. */
export function orderOf(dm: DecisionMaker): readonly string[] {
  return dm.priority ?? dm.statements.map(({ id }) => id);
}

/** A new statement, last in the order. */
export function statementAddition(
  game: Game,
  dm: DecisionMaker,
  name: Words,
  holds: string,
): { readonly id: string; readonly edits: readonly Edit[] } {
  const at = addressOf(game, dm);
  const taken = dm.statements.map(({ id }) => id);
  const id = freeName(symbolOfWords(name.en ?? name.fr ?? '', 'want'), taken);
  const edits: Edit[] = [{ op: 'add', at: `${at}/statements`, value: { id, name, holds } }];
  if (dm.priority !== undefined) {
    edits.push({ op: 'set', at: `${at}/priority`, value: [...dm.priority, id] });
  }
  return { id, edits };
}

type Before = Extract<DecisionMaker['order'], object>['before'];

function orderEdits(at: string, dm: DecisionMaker, before: Before): Edit[] {
  if (typeof dm.order !== 'object' || before.length === dm.order.before.length) return [];
  return before.length === 0
    ? [{ op: 'set', at: `${at}/order`, value: 'unknown' }]
    : [{ op: 'set', at: `${at}/order`, value: { before } }];
}

/** Statements go, out of every order and reading too. */
export function statementRemoval(
  game: Game,
  dm: DecisionMaker,
  gone: ReadonlySet<string>,
): readonly Edit[] {
  const at = addressOf(game, dm);
  const edits: Edit[] = [...gone].map((id) => ({ op: 'remove', at: `${at}/statements/${id}` }));
  const put = (where: string, ids: readonly string[] | undefined) => {
    if (ids?.some((id) => gone.has(id))) {
      edits.push({ op: 'set', at: where, value: ids.filter((id) => !gone.has(id)) });
    }
  };
  put(`${at}/priority`, dm.priority);
  for (const { id, priority } of dm.readings) put(`${at}/readings/${id}/priority`, priority);
  if (typeof dm.order === 'object') {
    edits.push(
      ...orderEdits(
        at,
        dm,
        dm.order.before.filter((pair) => !pair.some((id) => gone.has(id))),
      ),
    );
  }
  return edits;
}

/** A statement under another name, in every order and reading too. */
export function statementRenaming(
  game: Game,
  dm: DecisionMaker,
  from: Statement['id'],
  to: string,
): readonly Edit[] {
  const at = addressOf(game, dm);
  const named = (ids: readonly string[]) => ids.map((id) => (id === from ? to : id));
  const edits: Edit[] = [{ op: 'set', at: `${at}/statements/${from}/id`, value: to }];
  if (dm.priority?.includes(from)) {
    edits.push({ op: 'set', at: `${at}/priority`, value: named(dm.priority) });
  }
  for (const { id, priority } of dm.readings) {
    if (priority.includes(from)) {
      edits.push({ op: 'set', at: `${at}/readings/${id}/priority`, value: named(priority) });
    }
  }
  if (typeof dm.order === 'object' && dm.order.before.flat().includes(from)) {
    const value = { before: dm.order.before.map(named) };
    edits.push({ op: 'set', at: `${at}/order`, value });
  }
  return edits;
}

/**
 * What is known of an order; known in part begins with the first of it above the last.
 * @returns nothing where that is said already
 */
export function knowledgeEdit(
  game: Game,
  dm: DecisionMaker,
  known: 'known' | 'unknown' | 'partly',
): readonly Edit[] {
  const at = `${addressOf(game, dm)}/order`;
  const now = typeof dm.order === 'object' ? 'partly' : dm.order;
  if (known === now) return [];
  if (known !== 'partly') return [{ op: 'set', at, value: known }];
  const order = orderOf(dm);
  const [first, last] = [order[0], order.at(-1)];
  if (order.length < 2 || first === undefined || last === undefined) return [];
  return [{ op: 'set', at, value: { before: [[first, last]] } }];
}
