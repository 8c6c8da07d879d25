/**
 * The six concepts straight from their definitions, slowly: the twin that the fast ones are
 * compared with. Nothing is shared with them but the model.
 *
 * Legal sequences are walked move by move, remembering who moved last, so that no decision maker
 * moves twice in a row.
 */
import type { Concept, Model, Sanctions } from '../model.ts';

function listMoves(model: Model, dm: number, s: number): number[] {
  const unseen = model.unseen?.[dm];
  if (unseen?.[s]) return [];
  const found: number[] = [];
  model.codes.forEach((code, t) => {
    if (t === s || unseen?.[t]) return;
    const allowed = model.options.every((_, k) => {
      const before = (model.codes[s] >>> k) & 1;
      const after = (code >>> k) & 1;
      if (before === after) return true;
      if (model.owner[k] !== dm) return false;
      if (model.moves[k] === 'fwd') return after === 1;
      if (model.moves[k] === 'back') return after === 0;
      return true;
    });
    if (allowed) found.push(t);
  });
  return found;
}

const listed = new WeakMap<Model, number[][][]>();

/** The states that `dm` can move to from `s` in one move: every feasible code, tried in turn. */
export function literalMoves(model: Model, dm: number, s: number): number[] {
  let lists = listed.get(model);
  if (lists === undefined) {
    const states = [...model.codes.keys()];
    lists = model.decisionMakers.map((_, j) => states.map((t) => listMoves(model, j, t)));
    listed.set(model, lists);
  }
  return lists[dm][s];
}

export function literalImprovements(model: Model, dm: number, s: number): number[] {
  const ranks = model.ranks[dm];
  return literalMoves(model, dm, s).filter((t) => ranks[t] > ranks[s]);
}

type Steps = (dm: number, s: number) => number[];

/** What the opponents of `dm` reach from `u`: one step of one of them, or any legal sequence. */
function reached(
  model: Model,
  dm: number,
  u: number,
  steps: Steps,
  sanctions: Sanctions,
): Set<number> {
  const found = new Set<number>();
  const seen = new Set<number>();
  const waiting: [state: number, last: number][] = [[u, -1]];
  for (let first = true; waiting.length > 0; first = false) {
    const [s, last] = waiting.pop()!;
    if (!first && sanctions === 'single') continue;
    for (let j = 0; j < model.decisionMakers.length; j++) {
      if (j === dm || j === last) continue;
      for (const t of steps(j, s)) {
        found.add(t);
        if (seen.has(t * model.decisionMakers.length + j)) continue;
        seen.add(t * model.decisionMakers.length + j);
        waiting.push([t, j]);
      }
    }
  }
  return found;
}

/** The states that some combination of the opponents' improvements from s, with u, brings about. */
function combined(model: Model, dm: number, s: number, u: number): number[] {
  let codes = [model.codes[u]];
  for (let j = 0; j < model.decisionMakers.length; j++) {
    if (j === dm) continue;
    const mask = model.options.reduce((m, _, k) => (model.owner[k] === j ? m | (1 << k) : m), 0);
    const wanted = [s, ...literalImprovements(model, j, s)].map((t) => model.codes[t] & mask);
    codes = codes.flatMap((code) => wanted.map((part) => (code & ~mask) | part));
  }
  return codes.map((code) => model.codes.indexOf(code)).filter((t) => t >= 0);
}

/** Whether state `s` is stable for `dm`. */
export function literalStable(
  model: Model,
  concept: Concept,
  dm: number,
  s: number,
  sanctions: Sanctions,
): boolean {
  const ranks = model.ranks[dm];
  const noBetter = (t: number) => ranks[t] <= ranks[s];
  const held = (t: number) => noBetter(t) && literalMoves(model, dm, t).every(noBetter);
  const moves: Steps = (j, x) => literalMoves(model, j, x);
  const improvements: Steps = (j, x) => literalImprovements(model, j, x);
  const answers = (u: number, steps: Steps) => [...reached(model, dm, u, steps, sanctions)];
  return literalImprovements(model, dm, s).every((u) => {
    switch (concept) {
      case 'nash':
        return false;
      case 'gmr':
        return answers(u, moves).some(noBetter);
      case 'smr':
        return answers(u, moves).some(held);
      case 'seq':
        return answers(u, improvements).some(noBetter);
      case 'sseq':
        return answers(u, improvements).some(held);
      case 'sim':
        return combined(model, dm, s, u).some(noBetter);
      default:
        throw new RangeError(concept);
    }
  });
}
