/** What one chunk of worlds comes to, and where its numbers stand in the whole. */
import { concepts as allConcepts, type Concept } from '../conflict/index.ts';
import type { WorldPlan } from './world-plan.ts';

/** Flat arrays, so that a worker can hand them over. All are whole numbers and are added up. */
export interface WorldCounts {
  /** Orders in which a decision maker rests at a state: [(state · concepts + concept) · makers + maker]. */
  readonly stable: Float64Array;
  /** Place of the first of `stable` in the whole. */
  readonly stableAt: number;
  /**
   * Per question the orders that put one item above another, then its count. Questions in order:
   * state by state every concept (is it an equilibrium?), then the targets (are they reached?).
   */
  readonly held: Float64Array;
  readonly heldAt: number;
  /** The same pairs over all orders weighed; empty where another chunk counts them. */
  readonly pairs: Float64Array;
}

/** The lengths that say where everything stands. */
export interface WorldLayout {
  readonly concepts: readonly Concept[];
  readonly states: number;
  readonly makers: number;
  readonly targets: number;
  /** Numbers a question: its pairs, and its count. */
  readonly width: number;
}

export function worldLayout({ task, orders }: WorldPlan): WorldLayout {
  return {
    concepts: task.concepts ?? allConcepts,
    states: task.model.codes.length,
    makers: task.model.decisionMakers.length,
    targets: task.statusQuo === undefined ? 0 : (task.targets?.length ?? 0),
    width: orders.reduce((sum, { ids }) => sum + ids.length * ids.length, 1),
  };
}

/** The counts of all chunks in one, in whatever order they come. */
export function added(plan: WorldPlan, counts: readonly WorldCounts[]): WorldCounts {
  const { concepts, states, makers, targets, width } = worldLayout(plan);
  const whole: WorldCounts = {
    stable: new Float64Array(states * concepts.length * makers),
    stableAt: 0,
    held: new Float64Array((states * concepts.length + targets) * width),
    heldAt: 0,
    pairs: new Float64Array(width),
  };
  const add = (sum: Float64Array, more: Float64Array, at: number) => {
    for (let k = 0; k < more.length; k++) sum[at + k] += more[k];
  };
  for (const one of counts) {
    add(whole.stable, one.stable, one.stableAt);
    add(whole.held, one.held, one.heldAt);
    add(whole.pairs, one.pairs, 0);
  }
  return whole;
}
