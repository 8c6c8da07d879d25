/**
 * What is kept of one move graph: room for analyses, the lists of moves, and what was worked out on
 * it. Models of one document share a graph as long as no option, no combination that cannot occur
 * and no decision maker changes; preferences may.
 */
import { MoveList } from './inverse/move-list.ts';
import { Memory } from './memory.ts';
import type { Model } from './model.ts';
import { rerank, type Workspace, workspace } from './workspace.ts';

export interface GraphMemory {
  /** Of the model last given to `graphMemory`. */
  readonly space: Workspace;
  readonly lists: MoveList;
  /** Results on this graph. */
  readonly memory: Memory;
}

const WAYS = { both: 0, fwd: 1, back: 2 } as const;

/** All that the graph depends on, and the names under which findings tell of it. */
function keyOf(model: Model, memory: Memory): string | undefined {
  const { decisionMakers, options, owner, moves, codes, unseen } = model;
  if (unseen !== undefined) return undefined;
  const numbers = memory.key([owner, moves.map((one) => WAYS[one]), codes]);
  return numbers && `${decisionMakers.join()} ${options.join()} ${numbers}`;
}

/**
 * The memory of a model's graph, with its workspace given the model's ranks. `space.model` is the
 * model on the graph that was kept: arrays with the same numbers, not always the same arrays.
 */
export function graphMemory(model: Model, memory: Memory = new Memory()): GraphMemory {
  const found = memory.kept('graph', keyOf(model, memory), (): GraphMemory => {
    const space = workspace(model);
    return { space, lists: new MoveList(space), memory: new Memory() };
  });
  if (found.space.model !== model) rerank(found.space, model.ranks);
  return found;
}
