/**
 * The states that a game writes, as columns of the options table: the status quo, the steps of the
 * path, the outcome. A letter is turned in a column; a column that does not stand yet (a state that
 * cannot occur, a step of two decision makers) says why, and waits.
 */
import type { Edit, Game } from '../../../situation/index.ts';
import { type WrittenState, writtenStates } from './combination.ts';
import { codeOf, stateTest } from './state-test.ts';
import { type ColumnFault, stepFault } from './step-fault.ts';

/** Letters of the columns that have been turned and do not stand yet. */
export type Columns = ReadonlyMap<WrittenState, string>;

export function columnsOf(game: Game): Columns {
  return new Map(writtenStates(game));
}

export function turned(columns: Columns, which: WrittenState, option: number): Columns {
  const yn = columns.get(which) ?? '';
  const letter = yn[option] === 'Y' ? 'N' : 'Y';
  return new Map(columns).set(which, yn.slice(0, option) + letter + yn.slice(option + 1));
}

/** The first thing that keeps the columns from standing. */
export function columnFault(game: Game, columns: Columns): ColumnFault | undefined {
  for (const [column, yn] of columns) {
    const by = game.infeasible.find(({ holds }) => stateTest(game, holds)?.(codeOf(yn)));
    if (by) return { kind: 'infeasible', column, by: by.holds };
  }
  for (const [column, yn] of columns) {
    const before = typeof column === 'number' ? columns.get(column - 1) : undefined;
    if (typeof column !== 'number' || before === undefined) continue;
    const fault = stepFault(game, column, before, yn);
    if (fault) return fault;
  }
  return undefined;
}

const addressOf = (which: WrittenState) =>
  which === 'statusQuo'
    ? 'statusQuo'
    : which === 'outcome'
      ? 'observed/outcome'
      : `observed/path/${which}`;

/** The edits that put columns into the document, those that are as they were left out. */
export function columnEdits(game: Game, columns: Columns): readonly Edit[] {
  const now = columnsOf(game);
  return [...columns].flatMap(([which, yn]): Edit[] =>
    now.get(which) === yn || !now.has(which)
      ? []
      : [{ op: 'set', at: `games/${game.id}/${addressOf(which)}/state`, value: yn }],
  );
}

/** Writes a state as the status quo or as the outcome, whether there is one yet or not. */
export function writtenEdits(
  game: Game,
  which: 'statusQuo' | 'outcome',
  yn: string,
): readonly Edit[] {
  const at = `games/${game.id}`;
  if (which === 'statusQuo') {
    return game.statusQuo
      ? [{ op: 'set', at: `${at}/statusQuo/state`, value: yn }]
      : [{ op: 'set', at: `${at}/statusQuo`, value: { state: yn } }];
  }
  if (game.observed?.outcome) return [{ op: 'set', at: `${at}/observed/outcome/state`, value: yn }];
  return game.observed
    ? [{ op: 'set', at: `${at}/observed/outcome`, value: { state: yn } }]
    : [{ op: 'set', at: `${at}/observed`, value: { outcome: { state: yn } } }];
}
