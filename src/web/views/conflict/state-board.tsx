/**
 * The states of a small game in their places: filled is an equilibrium under the concept, a stub
 * points to where somebody would rather be (faint: a reply holds it; doubled: over another state), the
 * broad pale line is the observed path. The chosen state shows all its moves.
 */
import { type KeyboardEvent, memo, type RefObject, useMemo, useRef } from 'react';
import type { Concept } from '../../../conflict/model.ts';
import type { Level } from '../../../report/figure/board-side.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { type BoardGeometry, boardGeometry, type Point, SILENT } from './board-geometry.ts';
import { BoardMoves } from './board-moves.tsx';
import { type BoardPlaces, nextPlace } from './board-place.ts';
import { PathLine } from './path-line.tsx';
import { stateAddress, stateOfAddress } from './state-address.ts';
import { movesFrom, type StateModel, type StateMove } from './state-move.ts';
import { type StateDrawing, StatePicture } from './state-picture.tsx';
import type { StateRow } from './state-row.ts';
import { useChooseState } from './use-choose-state.ts';

interface BoardProps {
  readonly context: ConflictContext;
  readonly model: StateModel | undefined;
  readonly rows: readonly StateRow[];
  readonly places: BoardPlaces;
  readonly concept: Concept;
}

interface Placed {
  readonly row: StateRow;
  readonly place: { readonly column: number; readonly row: number };
  readonly point: Point;
  /** The most wanted move of each decision maker who has an improvement. */
  readonly wants: readonly StateMove[];
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

interface LabelsProps {
  readonly places: BoardPlaces;
  readonly geometry: BoardGeometry;
}

const Labels = memo(function Labels({ places, geometry }: LabelsProps) {
  const { cell, left, top, x, end, start } = geometry;
  const across = (level: Level, depth: number) => {
    const y = depth * geometry.head + 13;
    return (
      <g key={level.name}>
        <text x={x(left - 12)} y={y} textAnchor={end} className="owner">
          {plain(level.name)}
        </text>
        {level.labels.map(({ from, to, label }) => (
          <g key={from}>
            <text x={x(left + ((from + to) / 2) * cell.width)} y={y} textAnchor="middle">
              {plain(label)}
            </text>
            {to - from > 1 ? (
              <path
                d={`M${x(left + from * cell.width + 5)} ${y + 5}H${x(left + to * cell.width - 5)}`}
                className="hair"
              />
            ) : null}
          </g>
        ))}
      </g>
    );
  };
  const down = (level: Level, depth: number) => (
    <g key={level.name}>
      <text x={x(geometry.labels[depth] ?? 0)} y={top - 7} textAnchor={start} className="owner">
        {plain(level.name)}
      </text>
      {level.labels.map(({ from, to, label }) => (
        <g key={from}>
          <text
            x={x(geometry.labels[depth] ?? 0)}
            y={top + (from + 0.5) * cell.height + 4}
            textAnchor={start}
          >
            {plain(label)}
          </text>
          {depth === 0 && to < places.rows.size && to - from > 1 ? (
            <path
              d={`M${x(0)} ${top + to * cell.height}H${x(geometry.width)}`}
              className="hair quiet"
            />
          ) : null}
        </g>
      ))}
    </g>
  );
  return (
    <g className="labels" {...SILENT}>
      {places.columns.levels.map(across)}
      {places.rows.levels.map(down)}
    </g>
  );
});

/** The most wanted improvement of each decision maker. */
function wantsOf(model: StateModel | undefined, id: number): StateMove[] {
  const first = new Map<number, StateMove>();
  for (const move of model ? movesFrom(model, id) : []) {
    if (move.isImprovement && !first.has(move.maker)) first.set(move.maker, move);
  }
  return [...first.values()];
}

function usePlaced({ rows, places, model }: BoardProps, geometry: BoardGeometry) {
  return useMemo(
    () =>
      rows.flatMap((row): Placed[] => {
        const place = places.placeOf(row.yn);
        if (!place) return [];
        return [{ row, place, point: geometry.pointOf(place), wants: wantsOf(model, row.id) }];
      }),
    [rows, places, model, geometry],
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What is seen of a state; the chosen one shows all its moves instead of stubs. */
function drawingOf(
  { concept }: BoardProps,
  { row, place, point, wants }: Placed,
  all: ReadonlyMap<number, Placed>,
  isChosen: boolean,
): StateDrawing {
  const rest = row.rest[concept] ?? row.rest.nash ?? '';
  const stubs = wants.flatMap(({ to: id, maker }) => {
    const to = all.get(id);
    const letter = rest[maker];
    if (!to || isChosen || letter === undefined) return [];
    const isHeld = letter !== 'm';
    return [{ from: place, to: to.place, at: point, toward: to.point, maker, isHeld }];
  });
  const { isStart, isObserved } = row;
  return { at: point, isChosen, isStart, isObserved, holds: !rest.includes('m'), stubs };
}

function useStateName({ context }: BoardProps): (row: StateRow, holds: boolean) => string {
  const { states } = useEditingWords();
  return (row, holds) => {
    const said = [
      `${states.state} ${row.id}: ${plain(context.names.state(row.yn))}`,
      holds ? states.boardLegend.equilibrium : '',
      row.isObserved ? states.isObserved : '',
      row.isStart ? states.isStart : '',
    ];
    return said.filter(Boolean).join('. ');
  };
}

/** Arrow keys choose the next state in their direction. */
function useArrows(
  game: ConflictContext['game'],
  placed: readonly Placed[],
  drawing: RefObject<SVGSVGElement | null>,
  isMirrored: boolean,
) {
  const select = useWorkbench((state) => state.select);
  const choose = useChooseState(game);
  return (event: KeyboardEvent, from: Placed) => {
    const by = ARROWS[event.code];
    if (event.code === 'Enter' || event.code === 'Space') {
      event.preventDefault();
      event.stopPropagation();
      choose(from.row.yn);
    }
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const column = isMirrored ? -by[0] : by[0];
    const next = nextPlace(
      placed.map((one) => ({ ...one.place, one })),
      { ...from.place, one: from },
      { column, row: by[1] },
    ).one;
    select(stateAddress(game.id, next.row.yn));
    drawing.current?.querySelector<SVGGElement>(`[data-yn="${next.row.yn}"]`)?.focus();
  };
}

interface MovesProps extends BoardProps {
  readonly of: Placed;
  readonly all: ReadonlyMap<number, Placed>;
}

/** All moves from the chosen state. */
function Moves({ context, model, of, all }: MovesProps) {
  const { game, language, situation } = context;
  if (!model) return null;
  const moves = movesFrom(model, of.row.id).flatMap((move) => {
    const to = all.get(move.to);
    const name = actorName(situation, game.decisionMakers[move.maker]?.id, language);
    return to ? [{ ...move, toward: to.point, name }] : [];
  });
  return <BoardMoves at={of.point} moves={moves} />;
}

/** The state that something is done to, by its letters. */
const ynOf = ({ target }: { readonly target: EventTarget }): string | undefined =>
  (target as Element).closest<SVGGElement>('[data-yn]')?.dataset.yn;

export function StateBoard(props: BoardProps) {
  const { context, places } = props;
  const words = useEditingWords();
  const drawing = useRef<SVGSVGElement>(null);
  const chosen = useWorkbench((state) => state.route.at);
  const { game, language } = context;
  const isMirrored = language === 'ar';
  const geometry = useMemo(() => boardGeometry(places, isMirrored), [places, isMirrored]);
  const placed = usePlaced(props, geometry);
  const all = useMemo(() => new Map(placed.map((one) => [one.row.id, one])), [placed]);
  const byYn = new Map(placed.map((one) => [one.row.yn, one]));
  const asked = chosen ? stateOfAddress(chosen) : undefined;
  const open = asked?.game === game.id ? byYn.get(asked.yn) : undefined;
  const first = open ?? placed.find(({ row }) => row.isObserved) ?? placed[0];
  const path = (game.observed?.path ?? []).flatMap(({ state }) => byYn.get(state)?.point ?? []);

  const go = useArrows(game, placed, drawing, isMirrored);
  const choose = useChooseState(game);
  const nameOf = useStateName(props);
  return (
    <div className="scroll board-scroll" dir="ltr">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are buttons */}
      <svg
        ref={drawing}
        className="board"
        role="group"
        aria-label={`${words.states.title}. ${words.states.board}`}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        width={geometry.width}
        height={geometry.height}
        onClick={(event) => {
          const yn = ynOf(event);
          if (yn !== undefined) choose(yn);
        }}
        onKeyDown={(event) => {
          const from = byYn.get(ynOf(event) ?? '');
          if (from) go(event, from);
        }}
      >
        <Labels places={places} geometry={geometry} />
        <PathLine points={path} />
        {placed.map((one) => {
          const picture = drawingOf(props, one, all, one === open);
          return (
            <StatePicture
              key={one.row.id}
              yn={one.row.yn}
              name={nameOf(one.row, picture.holds)}
              isInTabOrder={one === first}
              drawing={picture}
            />
          );
        })}
        {open ? <Moves {...props} of={open} all={all} /> : null}
      </svg>
    </div>
  );
}
