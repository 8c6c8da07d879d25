/** The columns of written states as they are being turned: kept when they stand, else held with the reason. */
import { useEffect, useState } from 'react';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import type { Editing } from '../../words/editing/index.ts';
import { type Columns, columnEdits, columnFault, columnsOf, turned } from './column-edit.ts';
import type { WrittenState } from './combination.ts';
import type { ColumnFault } from './step-fault.ts';
import { useColumnName } from './use-column-name.ts';

export interface TurnedColumns {
  letterOf(which: WrittenState, option: number): 'Y' | 'N';
  /** Whether what a column shows is not kept yet. */
  isHeld(which: WrittenState): boolean;
  turn(which: WrittenState, option: number): void;
  putBack(): void;
  readonly fault: string | undefined;
}

function why(
  { options }: Editing,
  fault: ColumnFault,
  column: string,
  name: (id: string) => string,
): string {
  if (fault.kind === 'infeasible') return options.infeasible(column, `\u2066${fault.by}\u2069`);
  if (fault.kind === 'movers') return options.movers(column, fault.makers.map(name).join(' + '));
  return options.irreversible(column, `\u2066${fault.option}\u2069`);
}

export function useColumns(game: Game): TurnedColumns {
  const words = useEditingWords();
  const columnName = useColumnName();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault: refusal } = useLocalEdit();
  const [draft, setDraft] = useState<Columns>();
  // A change of the game from elsewhere ends what was being turned.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the game is what it is about
  useEffect(() => setDraft(undefined), [game]);
  const kept = columnsOf(game);
  const shown = draft ?? kept;
  const fault = draft ? columnFault(game, draft) : undefined;
  return {
    letterOf: (which, option) => (shown.get(which)?.[option] === 'Y' ? 'Y' : 'N'),
    isHeld: (which) => draft !== undefined && draft.get(which) !== kept.get(which),
    turn: (which, option) => {
      const next = turned(shown, which, option);
      if (columnFault(game, next) === undefined) {
        setDraft(undefined);
        attempt(columnEdits(game, next));
      } else setDraft(next);
    },
    putBack: () => setDraft(undefined),
    fault: fault
      ? why(words, fault, columnName(fault.column), (id) => actorName(situation, id, language))
      : refusal,
  };
}
