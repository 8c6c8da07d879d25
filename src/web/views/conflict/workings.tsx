/**
 * What the answer is made of, live and editable: what each wants beside the states, the states as a
 * table, the options, what cannot occur, the propositions. Loaded when the first weighing is shown.
 */
import { memo, type ReactNode, useMemo, useState } from 'react';
import type { Concept } from '../../../conflict/model.ts';
import { MOST_STATES } from '../../../report/figure/state-board.ts';
import type { Game } from '../../../situation/index.ts';
import { SaveBar } from '../../editing/save-bar.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useLocal } from '../../model/use-local.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Seen } from '../../parts/index.ts';
import { boardGeometry } from './board-geometry.ts';
import { type BoardPlaces, boardPlaces } from './board-place.ts';
import { CombinationList } from './combination-list.tsx';
import { ConceptChoice } from './concept-choice.tsx';
import { GameFacts } from './game-facts.tsx';
import { StateLayers } from './layers/state-layers.tsx';
import { ObservationPanel } from './observation/observation-panel.tsx';
import { Pick } from './observation/pick-choice.tsx';
import { OptionTable } from './option-table.tsx';
import { PropositionList } from './proposition-list.tsx';
import { StateBoard } from './state-board.tsx';
import { stateCsv } from './state-csv.ts';
import { conceptsShown, type StateRow, stateRows } from './state-row.ts';
import { StateTable as PlainStateTable } from './state-table.tsx';
import { TargetList } from './target-list.tsx';
import { type ShownGame, useShownGame } from './use-shown-game.ts';
import { Wants } from './wants.tsx';
import '../../editing/editing.css';
import './order.css';
import './observation/observation.css';
import './option.css';
import './states.css';

const StateTable = memo(PlainStateTable);

function BoardLegend() {
  const { boardLegend: said } = useEditingWords().states;
  const line = (className: string, shape: string) => (
    <svg viewBox="0 0 18 12" width="18" height="12" className="board" aria-hidden="true">
      <path className={className} d={shape} />
    </svg>
  );
  const dot = (className: string, r: number) => (
    <svg viewBox="0 0 18 12" width="18" height="12" className="board" aria-hidden="true">
      <circle className={className} cx="9" cy="6" r={r} />
    </svg>
  );
  return (
    <p className="mark-legend">
      <span>
        {dot('ink', 5)} {said.equilibrium}
      </span>
      <span>
        {line('stub-line', 'M3 6h11M11 3.500L14 6l-3 2.500')} {said.moves}
      </span>
      <span>
        {line('stub-line is-held', 'M3 6h11M11 3.500L14 6l-3 2.500')} {said.held}
      </span>
      <span>
        {line('path', 'M4 6h10')} {said.path}
      </span>
      <span>
        {dot('observed', 4.5)} {said.observed}
      </span>
      <span>
        {line('at-start', 'M4.500 1.500h9v9h-9z')} {said.start}
      </span>
    </p>
  );
}

interface FigureProps {
  readonly shown: ShownGame | undefined;
  readonly rows: readonly StateRow[];
  readonly places: BoardPlaces | undefined;
  readonly concept: Concept;
}

/** A small game as a board, a large one in layers. */
function Figure({ shown, rows, places, concept }: FigureProps) {
  const words = useEditingWords();
  if (shown === undefined) return null;
  const { context, model } = shown;
  if (places !== undefined) {
    return (
      <>
        <StateBoard context={context} model={model} rows={rows} places={places} concept={concept} />
        <BoardLegend />
      </>
    );
  }
  // Of a game whose states are not listed nothing can be drawn; the table says what there is.
  if (model === undefined || rows.length === 0)
    return <p className="dim">{words.states.tooLarge}</p>;
  return <StateLayers context={context} model={model} rows={rows} concept={concept} />;
}

/** As wide as a board may be to stand beside the orders. */
const BESIDE = 520;

interface StatesProps {
  readonly id: string;
  readonly game: Game;
  /** What a click on a state does. */
  readonly choice: ReactNode;
}

function States({ id, game, choice }: StatesProps) {
  const words = useEditingWords();
  const shown = useShownGame(id);
  const local = useLocal();
  const [concept, setConcept] = useState<Concept>('nash');
  const rows = useMemo(() => (shown ? stateRows(shown.context.finding) : []), [shown]);
  const places = useMemo(
    () => (shown && rows.length <= MOST_STATES ? boardPlaces(shown.context) : undefined),
    [shown, rows],
  );
  const known = conceptsShown.filter((one) => rows[0]?.rest[one] !== undefined);
  const now = known.includes(concept) ? concept : (known[0] ?? 'nash');
  const isWide = shown !== undefined && (!places || boardGeometry(places, false).width > BESIDE);
  const figure = (
    <section key="figure" className="board-place">
      <h2 className="sec">
        {words.states.title} <small>{local(rows.length)}</small>
        <span className="end">
          {shown ? (
            <SaveBar
              name={id}
              table={() => stateCsv(shown.context, rows)}
              finding={shown.context.finding}
              figure="svg.board"
            />
          ) : null}
        </span>
      </h2>
      <ConceptChoice value={now} known={known} onChoose={setConcept} />
      {choice}
      <Seen>
        <Figure shown={shown} rows={rows} places={places} concept={now} />
      </Seen>
    </section>
  );
  const wants = <Wants key="wants" game={game} />;
  return (
    <>
      {/* A large figure needs the width: it stands above the orders. */}
      <div className={isWide ? 'beside is-wide' : 'beside'}>
        {isWide ? [figure, wants] : [wants, figure]}
      </div>
      {shown ? (
        <Seen>
          <StateTable context={shown.context} rows={rows} concept={now} />
        </Seen>
      ) : null}
      {shown ? (
        <Seen>
          <ObservationPanel game={game} shown={shown} />
        </Seen>
      ) : null}
    </>
  );
}

export default function Workings({ id }: { readonly id: string }) {
  const words = useEditingWords();
  const situation = useSituation();
  const scenario = useWorkbench((state) => state.route.scenario);
  const game = situation.games.find((one) => one.id === id);
  if (game === undefined) return null;
  return (
    <div className="workings">
      {scenario ? <p className="dim small">{words.stale}</p> : null}
      <Pick key={id} game={game}>
        {(choice) => <States id={id} game={game} choice={choice} />}
      </Pick>
      <Seen>
        <OptionTable game={game} />
      </Seen>
      <Seen>
        <CombinationList game={game} />
      </Seen>
      <Seen>
        <PropositionList game={game} />
      </Seen>
      <Seen>
        <TargetList game={game} />
      </Seen>
      <Seen>
        <GameFacts game={game} />
      </Seen>
    </div>
  );
}
