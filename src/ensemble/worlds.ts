/**
 * What holds in which share of the worlds: unknown preference orders across all decision makers of a
 * game, jointly.
 *
 *   1. the worlds, cut into chunks (`world-plan.ts`)
 *   2. each chunk weighed on its own (`world-count.ts`), here or by workers
 *   3. the counts added up: per state and concept, how many worlds have it as an equilibrium, and the
 *      comparison that splits the worlds best; per state and decision maker why it rests there; the
 *      equilibria by share; the reach of the targets
 */
import { concepts as allConcepts, type Concept, lettersOf, workspace } from '../conflict/index.ts';
import { comparisonText } from '../conflict/inverse/inverse-task.ts';
import { MoveList } from '../conflict/inverse/move-list.ts';
import { byShare, type Share } from './share.ts';
import { worldCount } from './world-count.ts';
import { added, type WorldCounts, worldLayout } from './world-counts.ts';
import { type WorldPlan, type WorldsTask, worldPlan } from './world-plan.ts';

/** The comparison whose two answers leave the most different shares. */
export interface WorldSplit {
  readonly comparison: string;
  readonly with: Share;
  readonly without: Share;
}

export interface HeldShare extends Share {
  readonly split?: WorldSplit;
}

/** Why a decision maker rests at a state, in how many worlds. */
export interface RestShare {
  readonly decisionMaker: string;
  /** It has no move at all from here: stable in every world, and that says nothing of what it wants. */
  readonly noMove: boolean;
  /** Worlds in which it has moves and wants none. */
  readonly unwanted: number;
  /** Per concept, further worlds in which every improvement is sanctioned. */
  readonly sanctioned: Readonly<Partial<Record<Concept, number>>>;
}

export interface StateShare {
  /** 1-based. */
  readonly state: number;
  readonly yn: string;
  readonly equilibrium: Readonly<Partial<Record<Concept, HeldShare>>>;
  readonly rest: readonly RestShare[];
}

export interface RankedState extends Share {
  readonly state: number;
}

export interface WorldsFinding {
  readonly vary: readonly string[];
  readonly total: number;
  /** All joint orders, where only some were drawn. */
  readonly orders?: string;
  readonly sampled?: { readonly draws: number; readonly seed: number };
  readonly states: readonly StateShare[];
  /** Per concept the equilibria of some world, the greatest share first. */
  readonly ranked: Readonly<Partial<Record<Concept, readonly RankedState[]>>>;
  readonly targets: readonly ({ readonly id: string } & HeldShare)[];
}

function bestSplit(plan: WorldPlan, held: Float64Array, all: Float64Array): WorldSplit | undefined {
  const makers = plan.orders.map(({ dm, ids }) => ({
    name: plan.task.model.decisionMakers[dm],
    ids,
  }));
  let best: WorldSplit | undefined;
  let widest = 1e-12;
  let start = 0;
  makers.forEach(({ ids }, maker) => {
    const size = ids.length;
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++) {
        const share = (x: number, y: number): Share => {
          const at = start + x * size + y;
          return { count: held[at], total: all[at] };
        };
        const [up, down] = [share(a, b), share(b, a)];
        if (up.total === 0 || down.total === 0) continue;
        const gap = up.count / up.total - down.count / down.total;
        if (Math.abs(gap) <= widest) continue;
        widest = Math.abs(gap);
        const [above, below] = gap > 0 ? [a, b] : [b, a];
        best = {
          comparison: comparisonText(makers, { maker, above, below }),
          with: gap > 0 ? up : down,
          without: gap > 0 ? down : up,
        };
      }
    }
    start += size * size;
  });
  return best;
}

/** Per state, why each decision maker rests there. */
function restShares({ task }: WorldPlan, stable: Float64Array): (s: number) => RestShare[] {
  const { model } = task;
  const concepts = task.concepts ?? allConcepts;
  const lists = new MoveList(workspace(model));
  const makers = model.decisionMakers.length;
  const nash = concepts.indexOf('nash');
  return (s) =>
    model.decisionMakers.map((decisionMaker, dm) => {
      const noMove = lists.moves(dm, s).length === 0;
      const at = (c: number) => stable[(s * concepts.length + c) * makers + dm];
      const unwanted = nash < 0 || noMove ? 0 : at(nash);
      const further = concepts.flatMap((concept, c) =>
        c === nash || nash < 0 || noMove ? [] : [[concept, at(c) - unwanted] as const],
      );
      return { decisionMaker, noMove, unwanted, sanctioned: Object.fromEntries(further) };
    });
}

/** The finding of a plan from the counts of all its chunks. */
export function worldsFinding(plan: WorldPlan, counts: readonly WorldCounts[]): WorldsFinding {
  const { task, total } = plan;
  const { model } = task;
  const { stable, held, pairs } = added(plan, counts);
  const { concepts, states, width, targets } = worldLayout(plan);
  const shareOf = (question: number): HeldShare => {
    const own = held.subarray(question * width, (question + 1) * width);
    const count = own[width - 1];
    const split = count > 0 && count < total ? bestSplit(plan, own, pairs) : undefined;
    return { count, total, ...(split === undefined ? {} : { split }) };
  };
  const rest = restShares(plan, stable);
  const found = Array.from(
    { length: states },
    (_, s): StateShare => ({
      state: s + 1,
      yn: lettersOf(model.codes[s], model.options.length),
      equilibrium: Object.fromEntries(
        concepts.map((one, c) => [one, shareOf(s * concepts.length + c)]),
      ),
      rest: rest(s),
    }),
  );
  const ranked = concepts.map((concept) => {
    const shares = found.map(({ state, equilibrium }) => {
      const { count } = equilibrium[concept]!;
      return { state, count, total };
    });
    return [concept, byShare(shares)];
  });
  const seed = task.seed ?? 1;
  return {
    vary: plan.orders.map(({ dm }) => model.decisionMakers[dm]),
    total,
    ...(plan.listed === undefined
      ? {
          orders: String(plan.orders.reduce((product, one) => product * one.total, 1n)),
          sampled: { draws: total, seed },
        }
      : {}),
    states: found,
    ranked: Object.fromEntries(ranked),
    targets: (task.targets ?? []).slice(0, targets).map(({ id }, k) => ({
      id,
      ...shareOf(concepts.length * states + k),
    })),
  };
}

/** All chunks weighed one after the other, here. */
export function worlds(task: WorldsTask): WorldsFinding {
  const plan = worldPlan(task);
  const count = worldCount(plan);
  const counts = Array.from({ length: plan.chunks }, (_, index) => count(index));
  return worldsFinding(plan, counts);
}
