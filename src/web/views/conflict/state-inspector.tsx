/** A chosen state, explained: under which concepts it holds, who would move, which sanction deters. */
import type { Concept } from '../../../conflict/model.ts';
import { verdict } from '../../../conflict/verdict.ts';
import { conceptNames } from '../../../report/section/concept-text.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import { verdictSentence } from '../../../report/section/verdict-block.ts';
import { verdictFinding } from '../../../weigh/observed-finding.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { writtenEdits } from './column-edit.ts';
import { RestMarks } from './rest-marks.tsx';
import { stateAddress } from './state-address.ts';
import { StateKey } from './state-key.tsx';
import { movesFrom, type StateModel } from './state-move.ts';
import { conceptsShown, type StateRow, stateRows } from './state-row.ts';
import { type ShownGame, useShownGame } from './use-shown-game.ts';
import '../../editing/editing.css';
import './states.css';

interface Said {
  readonly sentence: string;
  readonly concepts: readonly Concept[];
}

/** What each concept says of one decision maker at a state, those that say the same together. */
function sentences(
  context: ConflictContext,
  { model, space }: StateModel,
  maker: number,
  row: StateRow,
): readonly Said[] {
  const said = new Map<string, Concept[]>();
  for (const concept of conceptsShown) {
    if (row.rest[concept] === undefined) continue;
    const found = verdict(space, maker, concept, row.id - 1, context.finding.sanctions);
    const sentence = verdictSentence(verdictFinding(found, model), row.id, context);
    said.set(sentence, [...(said.get(sentence) ?? []), concept]);
  }
  return [...said].map(([sentence, concepts]) => ({ sentence, concepts }));
}

interface PartProps {
  readonly context: ConflictContext;
  readonly model: StateModel;
  readonly row: StateRow;
}

function Verdicts({ context, model, row }: PartProps) {
  const words = useEditingWords();
  const { language, situation, finding } = context;
  return (
    <section>
      <h3 className="sec">{words.states.why}</h3>
      {finding.decisionMakers.map((id, maker) => {
        const all = sentences(context, model, maker, row);
        return (
          <div key={id} className="verdict">
            <h4>
              <RestMarks rest={row.rest.seq?.[maker] ?? 'm'} isSingle />
              <bdi>{actorName(situation, id, language)}</bdi>
            </h4>
            {all.map(({ sentence, concepts }) => (
              <p key={sentence}>
                {all.length > 1 ? (
                  <span className="dim">
                    <Running text={conceptNames(concepts, context.words)} />
                    {' · '}
                  </span>
                ) : null}
                <Running text={sentence} />
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Improvements({ context, model, row }: PartProps) {
  const words = useEditingWords();
  const select = useWorkbench((state) => state.select);
  const { language, situation, game, finding, names } = context;
  const better = movesFrom(model, row.id).filter(({ isImprovement }) => isImprovement);
  return (
    <section>
      <h3 className="sec">{words.states.leads}</h3>
      {better.length === 0 ? <p className="dim">{words.states.noImprovement}</p> : null}
      <ul className="resting">
        {better.map(({ maker, to }) => {
          const yn = finding.states?.[to - 1]?.yn ?? '';
          const name = actorName(situation, finding.decisionMakers[maker], language);
          return (
            <li key={`${maker} ${to}`}>
              <button
                type="button"
                className="plain row-name"
                onClick={() => select(stateAddress(game.id, yn))}
              >
                <bdi className="strong">{name}</bdi>
                {language === 'ar' ? ' ← ' : ' → '}
                <span className="dim">{to}</span> <Running text={names.acts(row.yn, yn)} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Facts({ context, row }: Omit<PartProps, 'model'>) {
  const { states: words } = useEditingWords();
  const { finding, game } = context;
  const steps = (game.observed?.path ?? []).flatMap(({ state }, k) =>
    state === row.yn && k > 0 ? [words.onPath(k)] : [],
  );
  const facts = [
    row.isObserved ? words.isObserved : '',
    row.isStart ? words.isStart : '',
    ...steps,
  ].filter(Boolean);
  const count = Object.keys(row.rest).length;
  const holds =
    row.holds.length === 0
      ? words.holdsNone
      : row.holds.length === count && count === 6
        ? words.holdsAll
        : words.holdsUnder(conceptNames(row.holds, context.words));
  const { reachable } = finding;
  const reached = !reachable
    ? ''
    : reachable.improvements.includes(row.id)
      ? words.reached.improvements
      : reachable.moves.includes(row.id)
        ? words.reached.moves
        : words.reached.not;
  return (
    <>
      {facts.length > 0 ? (
        <p className="dim">
          <Running text={facts.join(' · ')} />
        </p>
      ) : null}
      <p>
        <Running text={holds} /> {row.isStart ? '' : reached}
      </p>
    </>
  );
}

function Take({ context, row }: Omit<PartProps, 'model'>) {
  const words = useEditingWords();
  const situation = useSituation();
  const edit = useWorkbench((state) => state.edit);
  const game = situation.games.find(({ id }) => id === context.game.id);
  if (game === undefined) return null;
  return (
    <div className="edit-acts">
      {row.isObserved ? null : (
        <button
          type="button"
          className="act quiet"
          onClick={() => edit(writtenEdits(game, 'outcome', row.yn))}
        >
          {words.states.setObserved}
        </button>
      )}
      {row.isStart ? null : (
        <button
          type="button"
          className="act quiet"
          onClick={() => edit(writtenEdits(game, 'statusQuo', row.yn))}
        >
          {words.states.setStart}
        </button>
      )}
    </div>
  );
}

function Explained({ shown, yn }: { readonly shown: ShownGame; readonly yn: string }) {
  const words = useEditingWords();
  const { context, model } = shown;
  const rows = stateRows(context.finding);
  const row = rows.find((one) => one.yn === yn);
  if (row === undefined) return <p className="dim">{words.states.gone}</p>;
  return (
    <>
      <header>
        <p className="dim small">
          <Running text={words.states.number(row.id, rows.length)} />
        </p>
        <h2>
          <Running text={context.names.state(yn)} />
        </h2>
      </header>
      <StateKey game={context.game} yn={yn} />
      <section>
        <Facts context={context} row={row} />
        <Take context={context} row={row} />
      </section>
      {model ? <Verdicts context={context} model={model} row={row} /> : null}
      {model ? <Improvements context={context} model={model} row={row} /> : null}
    </>
  );
}

export interface StateInspectorProps {
  readonly game: string;
  readonly yn: string;
}

export default function StateInspector({ game, yn }: StateInspectorProps) {
  const shown = useShownGame(game);
  const words = useWords();
  if (shown === undefined) return <p className="dim">{words.status.weighing}</p>;
  return <Explained shown={shown} yn={yn} />;
}
