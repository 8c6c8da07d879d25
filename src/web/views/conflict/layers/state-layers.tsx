/**
 * A large game as layers of distance from one state: the same marks as on the board, who would move
 * where beside each state, the observed path as a broad pale line. The table says the same in words.
 */

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { vocabularies } from '../../../../report/words/index.ts';
import { useEditingWords } from '../../../editing/use-editing.ts';
import { actorName } from '../../../model/thing.ts';
import { useLocal } from '../../../model/use-local.ts';
import { useWorkbench } from '../../../model/use-workbench.ts';
import type { ConflictWords } from '../../../words/conflict/index.ts';
import { type Point, SILENT } from '../board-geometry.ts';
import { PathLine } from '../path-line.tsx';
import { stateOfAddress } from '../state-address.ts';
import type { StateRow } from '../state-row.ts';
import { useChooseState } from '../use-choose-state.ts';
import { useConflictWords } from '../use-conflict-words.ts';
import { ChosenMoves, LayerArrows, LayerNames } from './layer-arrows.tsx';
import { LayerBox } from './layer-box.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { useLayerKeys } from './use-layer-keys.ts';
import { type ChosenLayers, type Layers, type LayersProps, useLayers } from './use-layers.ts';
import { usePan } from './use-pan.ts';
import './layers.css';

function Tips() {
  const tip = (id: string, className: string) => (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="6.500"
      refY="4"
      markerWidth="7"
      markerHeight="7"
      orient="auto-start-reverse"
      markerUnits="userSpaceOnUse"
    >
      <path d="M1 1l5.500 3-5.500 3" className={className} />
    </marker>
  );
  return (
    <defs>
      {tip('layer-end', 'tip')}
      {tip('layer-end-faint', 'tip faint')}
    </defs>
  );
}

const headOf = (words: ConflictWords['layers'], { graph }: Layers, k: number) =>
  k === 0 ? words.first : k < graph.layers.length ? words.moves(k) : words.apart;

function Heads({ layers }: { readonly layers: Layers }) {
  const { layers: words } = useConflictWords();
  const { geometry, size } = layers;
  const local = useLocal();
  return (
    <g {...SILENT}>
      {geometry.heads.map((left, k) => (
        <text key={left} className="owner" x={geometry.x(left + 2)} y={15} fontSize={size}>
          {local(headOf(words, layers, k))}
        </text>
      ))}
    </g>
  );
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** What a state is called for who hears the page: what holds there, and where its movers would go. */
function useSaid({ context, concept }: LayersProps, layers: Layers) {
  const { states } = useEditingWords();
  const { layers: words } = useConflictWords();
  const { language, situation, game, names } = context;
  const comma = vocabularies[language].conflict.comma;
  return (row: StateRow, rest: string) => {
    const moves = layers.geometry.rows
      .filter(({ from, isImprovement }) => from === row.id && isImprovement)
      .flatMap(({ maker, ahead, told }) =>
        [...ahead, ...told].map(({ to }) => {
          const name = actorName(situation, game.decisionMakers[maker]?.id, language);
          const said = words.move(name, to);
          return rest[maker] === 'h' ? words.held(said) : said;
        }),
      );
    return [
      `${states.state} ${row.id}: ${plain(names.state(row.yn))}`,
      row.holds.includes(concept) ? states.boardLegend.equilibrium : '',
      row.isObserved ? states.isObserved : '',
      row.isStart ? states.isStart : '',
      moves.length > 0 ? words.leads(moves.join(comma)) : '',
    ]
      .filter(Boolean)
      .join('. ');
  };
}

function pointsOf({ geometry, path }: Layers): readonly Point[] {
  return path.flatMap((state) => {
    const box = geometry.boxes.get(state);
    if (box === undefined) return [];
    return [{ x: geometry.x(box.left + geometry.box / 2), y: box.top + box.height / 2 }];
  });
}

/** The chosen state comes into sight in its pane, wherever it was chosen. */
function useInSight(drawing: { current: SVGSVGElement | null }, yn: string | undefined) {
  useEffect(() => {
    const pane = drawing.current?.parentElement;
    const state = yn ? drawing.current?.querySelector(`[data-yn="${yn}"]`) : undefined;
    if (!pane || !state) return;
    const [box, around] = [state.getBoundingClientRect(), pane.getBoundingClientRect()];
    const over = (low: number, high: number, from: number, to: number) =>
      low < from ? low - from - 12 : high > to ? high - to + 12 : 0;
    pane.scrollLeft += over(box.left, box.right, around.left, around.right);
    pane.scrollTop += over(box.top, box.bottom, around.top, around.bottom);
  }, [drawing, yn]);
}

/** One begins to read at the first layer, on whichever side it stands. */
function useFirstInSight(pane: { current: HTMLElement | null }, isMirrored: boolean, from: number) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first state is another picture
  useLayoutEffect(() => {
    const { current } = pane;
    if (current) current.scrollTo(isMirrored ? current.scrollWidth : 0, 0);
  }, [pane, isMirrored, from]);
}

interface PictureProps extends LayersProps {
  readonly chosen: ChosenLayers;
  readonly open: StateRow | undefined;
}

function Picture(props: PictureProps) {
  const { context, model, rows, concept, chosen, open } = props;
  const { layers: words } = useConflictWords();
  const said = useEditingWords();
  const { layers } = chosen;
  const { geometry } = layers;
  const drawing = useRef<SVGSVGElement>(null);
  const isMirrored = context.language === 'ar';
  const choose = useChooseState(context.game);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const restOf = useCallback(
    (state: number) => byId.get(state)?.rest[concept] ?? byId.get(state)?.rest.nash ?? '',
    [byId, concept],
  );
  const lettersOf = (state: number) => byId.get(state)?.yn ?? '';
  const name = useSaid(props, layers);
  const keys = useLayerKeys(geometry, drawing, isMirrored, lettersOf, (state) =>
    choose(lettersOf(state)),
  );
  useInSight(drawing, open?.yn);
  const drawn = [...geometry.boxes.keys()].flatMap((state) => byId.get(state) ?? []);
  const openId = open && geometry.boxes.has(open.id) ? open.id : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are buttons
    <svg
      ref={drawing}
      className={`board layers${isMirrored ? ' is-mirrored' : ''}`}
      role="group"
      aria-label={`${said.states.title}. ${words.label}`}
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      width={geometry.width}
      height={geometry.height}
    >
      <Tips />
      <Heads layers={layers} />
      <PathLine points={pointsOf(layers)} />
      <LayerArrows layers={layers} restOf={restOf} />
      {openId === undefined ? null : <ChosenMoves layers={layers} model={model} state={openId} />}
      <LayerNames layers={layers} isMirrored={isMirrored} restOf={restOf} />
      {drawn.map((row) => (
        <LayerBox
          key={row.id}
          layers={layers}
          row={row}
          rest={restOf(row.id)}
          label={name(row, restOf(row.id))}
          isMirrored={isMirrored}
          isChosen={row === open}
          isInTabOrder={row.id === (openId ?? chosen.from)}
          onChoose={() => choose(row.yn)}
          onKeyDown={(event) => keys(event, row.id)}
        />
      ))}
    </svg>
  );
}

/** The same picture as a list, layer by layer, for who would rather read it. */
function AsText(props: Omit<PictureProps, 'open'>) {
  const { chosen, context, rows, concept } = props;
  const { layers: words } = useConflictWords();
  const choose = useChooseState(context.game);
  const [isOpen, setOpen] = useState(false);
  const { layers } = chosen;
  const name = useSaid(props, layers);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const all = [
    ...layers.graph.layers,
    ...(layers.graph.apart.length > 0 ? [layers.graph.apart] : []),
  ];
  return (
    <details className="layers-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.asText}</summary>
      {isOpen
        ? all.map((states, k) => (
            <div key={states.join()}>
              <h3>{headOf(words, layers, k)}</h3>
              <ul>
                {states.flatMap((state) => {
                  const row = byId.get(state);
                  if (row === undefined) return [];
                  return (
                    <li key={state}>
                      <button
                        type="button"
                        className="plain row-name"
                        onClick={() => choose(row.yn)}
                      >
                        {name(row, row.rest[concept] ?? '')}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))
        : null}
    </details>
  );
}

export function StateLayers(props: LayersProps) {
  const { context, rows, concept } = props;
  const { layers: words } = useConflictWords();
  const chosen = useLayers(props);
  const pane = useRef<HTMLElement>(null);
  const pan = usePan(pane);
  const at = useWorkbench((state) => state.route.at);
  const asked = at ? stateOfAddress(at) : undefined;
  const open = asked?.game === context.game.id ? rows.find(({ yn }) => yn === asked.yn) : undefined;
  useFirstInSight(pane, context.language === 'ar', chosen.from);
  return (
    <>
      <LayerChoice
        chosen={chosen}
        context={context}
        rows={rows}
        equilibria={rows.filter((row) => row.holds.includes(concept))}
        open={open}
      />
      <section
        ref={pane}
        className="scroll layers-pane"
        dir="ltr"
        aria-label={words.label}
        {...pan}
      >
        <Picture {...props} chosen={chosen} open={open} />
      </section>
      <AsText {...props} chosen={chosen} />
    </>
  );
}
