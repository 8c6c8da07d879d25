/** Where the game starts, what was observed, and the states gone through; each with what it rests on. */

import { type ReactNode, useId, useState } from 'react';
import type { ConflictContext } from '../../../../report/section/conflict-context.ts';
import type { Game } from '../../../../situation/index.ts';
import { QuietWords } from '../../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../../editing/use-editing.ts';
import { useLocal } from '../../../model/use-local.ts';
import { useWorkbench } from '../../../model/use-workbench.ts';
import { Icon, Running, SaysWho } from '../../../parts/index.ts';
import { stateAddress } from '../state-address.ts';
import { useConflictWords } from '../use-conflict-words.ts';
import type { ShownGame } from '../use-shown-game.ts';
import { ObservationDetail, type ObservationDetailProps } from './observation-detail.tsx';
import { lastStepRemoval, outcomeRemoval } from './observation-edit.ts';
import { StepForm } from './step-form.tsx';

interface RowProps extends Omit<ObservationDetailProps, 'name'> {
  readonly game: Game;
  readonly context: ConflictContext;
  readonly head: ReactNode;
  readonly name: string;
  readonly yn: string;
  /** What it says; by default the state in words. */
  readonly said?: string;
  readonly end?: ReactNode;
}

/** One observed state: chosen by its words, opened to say what it rests on. */
function Row({ game, context, head, name, yn, said, end, ...detail }: RowProps) {
  const { observation: say } = useConflictWords();
  const id = useId();
  const select = useWorkbench((state) => state.select);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="observed-row">
      <div className="line">
        <span className="dim head">{head}</span>
        <button
          type="button"
          className="plain row-name"
          onClick={() => select(stateAddress(game.id, yn))}
        >
          <Running text={said ?? context.names.state(yn)} />
        </button>
        <span className="ends">
          <SaysWho item={detail.value} address={stateAddress(game.id, yn)} isShort name={name} />
          <button
            type="button"
            className="plain more"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {say.restsOn}
            <span className="unseen">{`: ${name}`}</span>
          </button>
          {end}
        </span>
      </div>
      <div id={id}>{isOpen ? <ObservationDetail {...detail} name={name} /> : null}</div>
    </li>
  );
}

function Take({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" className="plain take" aria-label={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}

interface PanelProps {
  readonly game: Game;
  readonly shown: ShownGame;
}

/** Who moved and by what, from one state of the path to the next. */
function stepText({ game, names, language }: ConflictContext, from: string, to: string): string {
  let at = 0;
  const mover = game.decisionMakers.find(({ options }) => {
    const first = at;
    at += options.length;
    return from.slice(first, at) !== to.slice(first, at);
  });
  const acts = names.acts(from, to);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return mover ? `${names.decisionMaker(mover.id)}${colon}${acts}` : acts;
}

function Steps({ game, shown }: PanelProps) {
  const { context } = shown;
  const { options } = useEditingWords();
  const { observation: say } = useConflictWords();
  const { attempt } = useLocalEdit();
  const local = useLocal();
  const path = game.observed?.path ?? [];
  return path.map((step, k) => {
    const before = path[k - 1]?.state;
    const name = k === 0 ? say.pathStart : local(options.step(k));
    return (
      <Row
        // biome-ignore lint/suspicious/noArrayIndexKey: steps go by their place
        key={k}
        game={game}
        context={context}
        head={k === 0 ? say.pathStart : local(k)}
        name={name}
        yn={step.state}
        said={before === undefined ? undefined : stepText(context, before, step.state)}
        at={`games/${game.id}/observed/path/${k}`}
        value={step}
        hasEvent={k > 0}
        end={
          k > 0 && k === path.length - 1 ? (
            <Take label={say.removeLast} onClick={() => attempt(lastStepRemoval(game))} />
          ) : null
        }
      />
    );
  });
}

function Path({ game, shown }: PanelProps) {
  const { observation: say } = useConflictWords();
  const [isAdding, setAdding] = useState(false);
  const path = game.observed?.path;
  const canGrow = path !== undefined || game.statusQuo !== undefined;
  return (
    <>
      <h3>{say.path}</h3>
      {path ? null : <p className="dim">{canGrow ? say.noPath : say.noStart}</p>}
      <ol className="observed">
        <Steps game={game} shown={shown} />
      </ol>
      {path ? (
        <QuietWords
          at={`games/${game.id}/observed/pathNote`}
          label={say.pathNote}
          value={game.observed?.pathNote}
          placeholder={say.pathNote}
          isOptional
        />
      ) : null}
      {isAdding && shown.model ? (
        <StepForm
          game={game}
          context={shown.context}
          model={shown.model}
          onDone={() => setAdding(false)}
        />
      ) : canGrow && shown.model ? (
        <button type="button" className="act quiet" onClick={() => setAdding(true)}>
          + {say.addStep}
        </button>
      ) : null}
    </>
  );
}

export function ObservationPanel({ game, shown }: PanelProps) {
  const words = useEditingWords();
  const { observation: say } = useConflictWords();
  const { attempt } = useLocalEdit();
  const { statusQuo, observed } = game;
  const outcome = observed?.outcome;
  const at = `games/${game.id}`;
  const { context } = shown;
  return (
    <section className="observation">
      <h2 className="sec">
        {say.title} <small>{say.hint}</small>
      </h2>
      <ul className="observed">
        {statusQuo ? (
          <Row
            game={game}
            context={context}
            head={words.options.start}
            name={words.options.start}
            yn={statusQuo.state}
            at={`${at}/statusQuo`}
            value={statusQuo}
            hasEvent={false}
          />
        ) : null}
        {outcome ? (
          <Row
            game={game}
            context={context}
            head={words.options.observed}
            name={words.options.observed}
            yn={outcome.state}
            at={`${at}/observed/outcome`}
            value={outcome}
            hasEvent
            isNamed
            end={
              <Take
                label={words.remove(words.options.observed)}
                onClick={() => attempt(outcomeRemoval(game))}
              />
            }
          />
        ) : null}
      </ul>
      {statusQuo && outcome ? null : <p className="dim">{say.missing}</p>}
      <Path game={game} shown={shown} />
    </section>
  );
}
