/**
 * One game weighed: the forward analysis as the contract gives it, with the verdicts at the observed
 * state, the fit of the observed path and the reach of the targets.
 */

import type { GraphMemory } from '../conflict/graph-memory.ts';
import {
  type Analysis,
  analyse,
  type Concept,
  lettersOf,
  type Model,
  type Sanctions,
  type Workspace,
  workspace,
} from '../conflict/index.ts';
import { reach } from '../conflict/reach.ts';
import type { ConflictFinding, OptionFinding } from './conflict-finding.ts';
import { observedFinding, restLetters } from './observed-finding.ts';
import { pathFinding, targetFindings } from './reach-finding.ts';

/** Everything that the weighing of one game starts from, whatever file it came from. */
export interface WeighedGame {
  readonly id: string;
  readonly model: Model;
  /** One name an option, in the reader's language. */
  readonly optionNames: readonly string[];
  readonly statusQuo?: number;
  readonly outcome?: number;
  readonly path?: readonly number[];
  readonly targets?: readonly { readonly id: string; readonly truth: Uint8Array }[];
}

export interface ConflictSettings {
  readonly concepts?: readonly Concept[];
  readonly sanctions?: Sanctions;
  /** Leave out states and stability; count the equilibria. */
  readonly summary?: boolean;
  /** What is kept of the model's graph from one weighing to the next. */
  readonly graph?: GraphMemory;
}

export interface ConflictWeighing {
  readonly analysis: Analysis;
  readonly space: Workspace;
  readonly finding: ConflictFinding;
}

export function weighConflict(
  game: WeighedGame,
  settings: ConflictSettings = {},
): ConflictWeighing {
  const { sanctions = 'sequence', summary = false } = settings;
  // Of a graph that is kept, room was given the ranks of this model when it was asked for.
  const space = settings.graph?.space ?? workspace(game.model);
  const { model } = space;
  const analysis = analyse(model, { concepts: settings.concepts, sanctions, space });
  const finding: ConflictFinding = {
    game: game.id,
    sanctions,
    decisionMakers: model.decisionMakers,
    options: optionFindings(model, game.optionNames),
    ...(summary ? summaryOf(analysis, model) : statesOf(analysis, model)),
    ...(game.statusQuo === undefined ? {} : reachOf(space, game.statusQuo)),
    ...(summary ? {} : { rest: restLetters(space, analysis) }),
    ...(game.outcome === undefined || summary
      ? {}
      : { observed: observedFinding(space, analysis, game.outcome) }),
    ...(game.path === undefined || summary ? {} : { path: pathFinding(model, game.path) }),
    ...(game.targets?.length && game.statusQuo !== undefined && !summary
      ? { targets: targetFindings(space, game.statusQuo, game.targets) }
      : {}),
  };
  return { analysis, space, finding };
}

function optionFindings(model: Model, optionNames: readonly string[]): OptionFinding[] {
  return model.options.map((id, k) => ({
    id,
    owner: model.decisionMakers[model.owner[k] as number] as string,
    name: optionNames[k] ?? id,
    moves: model.moves[k] ?? 'both',
  }));
}

/** The equilibria of each concept as 1-based state ids. */
export function equilibriumIds(analysis: Analysis): Partial<Record<Concept, number[]>> {
  return byConcept(analysis, (concept) =>
    (analysis.equilibria[concept] ?? []).map((state) => state + 1),
  );
}

function byConcept<T>(
  analysis: Analysis,
  make: (concept: Concept) => T,
): Partial<Record<Concept, T>> {
  return Object.fromEntries(
    analysis.concepts.map((concept) => [concept, make(concept)]),
  ) as Partial<Record<Concept, T>>;
}

function statesOf(analysis: Analysis, model: Model) {
  const options = model.options.length;
  return {
    states: Array.from(model.codes, (decimal, index) => ({
      id: index + 1,
      decimal,
      yn: lettersOf(decimal, options),
    })),
    stability: byConcept(analysis, (concept) => (analysis.stability[concept] ?? []).map(bits)),
    equilibria: equilibriumIds(analysis),
  };
}

function summaryOf(analysis: Analysis, model: Model) {
  return {
    stateCount: model.codes.length,
    equilibria: byConcept(analysis, (concept) => analysis.equilibria[concept]?.length ?? 0),
  };
}

/** One character a state, in pieces so that a million states make one string cheaply. */
function bits(stable: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < stable.length; from += 8192) {
    pieces.push(String.fromCharCode(...stable.subarray(from, from + 8192).map((bit) => 48 + bit)));
  }
  return pieces.join('');
}

function reachOf(space: Workspace, statusQuo: number) {
  const ids = (improvements: boolean) =>
    reach(space, statusQuo, improvements).states.map((state) => state + 1);
  return { statusQuo: statusQuo + 1, reachable: { moves: ids(false), improvements: ids(true) } };
}
