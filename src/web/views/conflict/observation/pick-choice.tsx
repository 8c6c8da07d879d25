/** What a click on a state does: it chooses, or says where the game starts, what was observed, what came next. */
import { type ReactNode, useState } from 'react';
import type { Game } from '../../../../situation/index.ts';
import { useLocalEdit } from '../../../editing/use-editing.ts';
import { actorName } from '../../../model/thing.ts';
import { useSituation, useWorkbench } from '../../../model/use-workbench.ts';
import { writtenEdits } from '../column-edit.ts';
import { stepFault } from '../step-fault.ts';
import { PickContext } from '../use-choose-state.ts';
import { useConflictWords } from '../use-conflict-words.ts';
import { lastState, stepAddition } from './observation-edit.ts';

const KINDS = ['none', 'statusQuo', 'outcome', 'step'] as const;
export type Picking = (typeof KINDS)[number];

function pickEdits(game: Game, kind: Picking, yn: string) {
  if (kind === 'none') return [];
  return kind === 'step' ? stepAddition(game, yn) : writtenEdits(game, kind, yn);
}

export interface PickChoiceProps {
  readonly value: Picking;
  readonly canStep: boolean;
  readonly fault: string | undefined;
  onChoose(kind: Picking): void;
}

export function PickChoice({ value, canStep, fault, onChoose }: PickChoiceProps) {
  const { pick: say } = useConflictWords();
  return (
    <>
      <fieldset
        className="segments picks"
        aria-label={say.label}
        onKeyDown={(event) => {
          if (event.code === 'Escape') onChoose('none');
        }}
      >
        {KINDS.filter((kind) => kind !== 'step' || canStep).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={value === kind}
            onClick={() => onChoose(kind)}
          >
            {say[kind]}
          </button>
        ))}
      </fieldset>
      <p className="dim small pick-hint" role="status">
        {value === 'none' ? '' : say.hint}
      </p>
      {fault ? (
        <p className="wrong-why" role="alert">
          {fault}
        </p>
      ) : null}
    </>
  );
}

export interface PickProps {
  readonly game: Game;
  /** The figure and the table, given the choice to show. */
  children(choice: ReactNode): ReactNode;
}

/** Why a state cannot be the next step, in words; nothing where it can. */
function useStepWhy(game: Game): (yn: string) => string | undefined {
  const { pick: say } = useConflictWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const comma = language === 'ar' ? '، ' : ', ';
  return (yn) => {
    const from = lastState(game);
    const fault = from === undefined ? undefined : stepFault(game, 0, from, yn);
    if (fault === undefined || fault.kind === 'infeasible') return undefined;
    if (fault.kind === 'irreversible') return say.stuck(`\u2066${fault.option}\u2069`);
    const names = fault.makers.map((id) => `\u2068${actorName(situation, id, language)}\u2069`);
    return names.length === 0 ? say.same : say.several(names.join(comma));
  };
}

/** Around what shows states: a click on one is taken for what is being picked, once. */
export function Pick({ game, children }: PickProps) {
  const [kind, setKind] = useState<Picking>('none');
  const [why, setWhy] = useState<string>();
  const { attempt, fault } = useLocalEdit();
  const stepWhy = useStepWhy(game);
  const take = (yn: string) => {
    const cannot = kind === 'step' ? stepWhy(yn) : undefined;
    setWhy(cannot);
    if (cannot === undefined && attempt(pickEdits(game, kind, yn)) === undefined) setKind('none');
  };
  const choose = (next: Picking) => {
    setWhy(undefined);
    setKind(next);
  };
  return (
    <PickContext.Provider value={kind === 'none' ? undefined : take}>
      {children(
        <PickChoice
          value={kind}
          canStep={lastState(game) !== undefined}
          fault={why ?? fault}
          onChoose={choose}
        />,
      )}
    </PickContext.Provider>
  );
}
