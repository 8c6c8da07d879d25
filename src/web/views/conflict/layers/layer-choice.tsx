/** From which state the layers are drawn; how much of the game they show, and what is left out. */

import type { ConflictContext } from '../../../../report/section/conflict-context.ts';
import { useLocal } from '../../../model/use-local.ts';
import type { StateRow } from '../state-row.ts';
import { useConflictWords } from '../use-conflict-words.ts';
import type { ChosenLayers } from './use-layers.ts';

/** Equilibria that are offered; the table has them all. */
const MOST_OFFERED = 20;

export interface LayerChoiceProps {
  readonly chosen: ChosenLayers;
  readonly context: ConflictContext;
  readonly rows: readonly StateRow[];
  readonly equilibria: readonly StateRow[];
  /** The state that all panes show, where it is one of this game. */
  readonly open: StateRow | undefined;
}

export function LayerChoice({ chosen, context, rows, equilibria, open }: LayerChoiceProps) {
  const { layers: words } = useConflictWords();
  const local = useLocal();
  const { from, first, layers, drawFrom } = chosen;
  const { finding } = context;
  const offered = new Map<number, string>([[first, words.state(first)]]);
  if (finding.statusQuo !== undefined) offered.set(finding.statusQuo, words.start);
  if (finding.observed) offered.set(finding.observed.state, words.outcome);
  for (const { id } of equilibria.slice(0, MOST_OFFERED))
    if (!offered.has(id)) offered.set(id, words.equilibrium(id));
  for (const id of [from, open?.id])
    if (id !== undefined && !offered.has(id)) offered.set(id, words.state(id));
  const { boxes } = layers.geometry;
  const isAway = open !== undefined && open.id !== from;
  return (
    <div className="layer-choice">
      <label>
        <span className="dim">{words.from}</span>
        <select
          className="field"
          value={from}
          onChange={(event) => drawFrom(Number(event.target.value))}
        >
          {[...offered].map(([id, name]) => (
            <option key={id} value={id}>
              {local(name)}
            </option>
          ))}
        </select>
      </label>
      {isAway ? (
        <span>
          {boxes.has(open.id) ? null : <span className="dim">{local(words.absent(open.id))} </span>}
          <button type="button" className="act quiet" onClick={() => drawFrom(open.id)}>
            {local(words.drawFrom(open.id))}
          </button>
        </span>
      ) : null}
      <p className="dim small">
        {local(words.drawn(boxes.size, rows.length))}
        {layers.graph.unseenEquilibria > 0
          ? ` ${local(words.unseen(layers.graph.unseenEquilibria))}`
          : ''}
      </p>
    </div>
  );
}
