/**
 * The forward analysis of a model: which states are stable for whom, and which are equilibria.
 *
 *   1. per decision maker and concept, the stability of every state (`stability/`)
 *   2. per concept, the states that are stable for all (`equilibrium.ts`)
 */
import { equilibria } from './equilibrium.ts';
import { type Concept, concepts, type Model, type Sanctions } from './model.ts';
import { gmr } from './stability/gmr.ts';
import { nash } from './stability/nash.ts';
import { seq } from './stability/seq.ts';
import { sim } from './stability/sim.ts';
import { smr } from './stability/smr.ts';
import { sseq } from './stability/sseq.ts';
import type { Stability, StabilityTest } from './stability/stability.ts';
import { rerank, type Workspace, workspace } from './workspace.ts';

export const stabilityTests: Readonly<Record<Concept, StabilityTest>> = {
  nash,
  gmr,
  smr,
  seq,
  sseq,
  sim,
};

export interface AnalysisOptions {
  /** Default: all six, without `sim` above `simLimit` states. */
  readonly concepts?: readonly Concept[];
  /** Default: 'sequence'. */
  readonly sanctions?: Sanctions;
  /** Room made by an earlier call for a model with the same graph. */
  readonly space?: Workspace;
  /** An earlier answer for the same graph, whose arrays are filled again instead of new ones. */
  readonly reuse?: Analysis;
}

export interface Analysis {
  readonly concepts: readonly Concept[];
  readonly sanctions: Sanctions;
  /** Per concept and decision maker, 1 for each stable state. */
  readonly stability: Readonly<Partial<Record<Concept, readonly Uint8Array[]>>>;
  /** Per concept, the indices of the states that are stable for every decision maker, ascending. */
  readonly equilibria: Readonly<Partial<Record<Concept, readonly number[]>>>;
}

/** The most states for which `sim` is analysed without being named. */
export const simLimit = 65_536;

function sameGraph(a: Model, b: Model): boolean {
  return a.codes === b.codes && a.owner === b.owner && a.moves === b.moves && a.unseen === b.unseen;
}

/**
 * @returns stability and equilibria per concept
 * @throws RangeError when `space` was made for another graph
 */
export function analyse(model: Model, options: AnalysisOptions = {}): Analysis {
  const { sanctions = 'sequence', reuse } = options;
  const states = model.codes.length;
  const asked = options.concepts ?? concepts.filter((one) => one !== 'sim' || states <= simLimit);
  const space = options.space ?? workspace(model);
  if (!sameGraph(space.model, model)) throw new RangeError('the workspace is for another graph');
  if (space.model !== model) rerank(space, model.ranks);
  const stability: Partial<Record<Concept, Uint8Array[]>> = {};
  const all: Partial<Record<Concept, number[]>> = {};
  for (const concept of asked) {
    const room = reuse?.stability[concept];
    stability[concept] = model.decisionMakers.map((_, dm) => room?.[dm] ?? new Uint8Array(states));
  }
  for (let dm = 0; dm < model.decisionMakers.length; dm++) {
    for (const concept of asked) {
      const out: Stability = { stable: stability[concept]![dm], worst: space.worst };
      stabilityTests[concept](space, dm, sanctions, out);
    }
  }
  for (const concept of asked) all[concept] = equilibria(stability[concept]!);
  return { concepts: asked, sanctions, stability, equilibria: all };
}
