/** What each decision maker wants, as stated: a row each, its statements in order of priority. */
import type { DecisionMaker } from '../../situation/index.ts';
import type { Block, Inline, Line, Row } from '../document.ts';
import { whole } from '../number-text.ts';
import type { ConflictContext } from './conflict-context.ts';

export function preferenceBlocks(context: ConflictContext): Block[] {
  const { words, game } = context;
  const rows = game.decisionMakers
    .filter((dm) => priorityOf(dm).length > 0)
    .map((dm): Row => ({ cells: [who(dm, context), statements(dm, context)] }));
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 3, detail: true, text: [words.conflict.preferences] },
    {
      kind: 'table',
      detail: true,
      long: true,
      head: [[words.conflict.decisionMaker], [words.conflict.wants]],
      rows,
    },
  ];
}

/** Without a priority the statements stand in theirs as they are listed; a ranking has none. */
function priorityOf({ priority, ranking, statements }: DecisionMaker): readonly string[] {
  return priority ?? (ranking === undefined ? statements.map(({ id }) => id) : []);
}

function who(dm: DecisionMaker, { words, names }: ConflictContext): Line {
  const order =
    dm.order === 'unknown'
      ? words.conflict.orderUnknown
      : dm.order === 'known'
        ? words.conflict.mostFirst
        : words.conflict.orderPartly;
  return [
    { kind: 'strong', text: names.decisionMaker(dm.id) },
    { kind: 'quiet', text: ` (${order})` },
  ];
}

function statements(dm: DecisionMaker, { words, names, notes, language }: ConflictContext): Line {
  return priorityOf(dm).flatMap((id, at): Inline[] => {
    const quotes = names.statement(dm.id, id)?.quotes ?? [];
    const name = names.statementName(dm.id, id);
    return [
      ...(at > 0 ? [words.semicolon] : []),
      `${whole(at + 1, language)}. `,
      { kind: 'strong', text: names.statementShort(dm.id, id) },
      ' ',
      quotes.length > 0 ? name : { kind: 'unsourced', text: name },
      ...(quotes.length > 0
        ? notes.cite(quotes, 2)
        : [{ kind: 'quiet' as const, text: ` (${words.conflict.unsourcedStatement})` }]),
    ];
  });
}
