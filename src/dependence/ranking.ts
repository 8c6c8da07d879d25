/**
 * Rankings between suppliers, as shares of worlds.
 *
 * That one supplier counts more than another is not monotone in the amounts, so no two corners
 * settle it:
 *   1. with at most `corners` corners (each ranged cell at its low or its high end), all are gone
 *      through in Gray-code order: one cell changes at a time, and only its need is worked out again
 *   2. else `draws` worlds are drawn, each ranged cell uniformly within its range
 *   3. in each world, suppliers within 1e-9 of one another are tied
 * A share of worlds says how firmly a ranking follows from the ranges. It is no probability.
 */
import { seeded } from '../ensemble/random.ts';
import { type Dependence, EQUAL } from './model.ts';
import { needShapley } from './shapley.ts';

/** What each supplier counts for in one need, as a share of the need, written to `out`. */
export type NeedMeasure = (
  model: Dependence,
  amounts: Float64Array,
  need: number,
  out: Float64Array,
) => void;

export interface RankingSettings {
  /** The most corners to go through; 0 to draw in any case. */
  readonly corners?: number;
  readonly draws?: number;
  readonly seed?: number;
}

export interface Ranking {
  readonly over: 'corners' | 'draws';
  /** Worlds looked at. */
  readonly total: number;
  /** Of the draws. */
  readonly seed?: number;
  /** Per supplier, the worlds in which none counts more: it stands first, alone or tied. */
  readonly first: Uint32Array;
  /** Of these, the worlds in which it shares the first place. */
  readonly tied: Uint32Array;
  /** At i × suppliers + j, the worlds in which i counts more than j. */
  readonly above: Uint32Array;
}

/** The loss of each supplier alone. */
export const lossInNeed: NeedMeasure = (model, amounts, need, out) => {
  const from = need * model.suppliers;
  let sum = 0;
  for (let s = 0; s < model.suppliers; s++) sum += amounts[from + s];
  const demand = model.demands[need];
  const whole = Math.min(1, sum / demand);
  for (let s = 0; s < model.suppliers; s++) {
    const left = amounts[from + s] === 0 ? whole : (sum - amounts[from + s]) / demand;
    out[s] = whole - Math.min(1, left);
  }
};

/** The Shapley value of each supplier. */
export const shapleyInNeed: NeedMeasure = (model, amounts, need, out) => {
  out.set(needShapley(model, need, amounts).value);
};

/** How often each supplier stands first, and above each other, over the worlds of the ranges. */
export function ranking(
  model: Dependence,
  measure: NeedMeasure,
  settings: RankingSettings = {},
): Ranking {
  const { corners = 2 ** 20, draws = 4000, seed = 1 } = settings;
  const ranged = [...model.low.keys()].filter((at) => model.low[at] < model.high[at]);
  const counts = {
    first: new Uint32Array(model.suppliers),
    tied: new Uint32Array(model.suppliers),
    above: new Uint32Array(model.suppliers ** 2),
  };
  const exact = 2 ** ranged.length <= Math.min(corners, 2 ** 30);
  const total = exact ? 2 ** ranged.length : draws;
  const visit = (standing: Float64Array) => tally(standing, counts);
  if (exact) cornerWorlds(model, measure, ranged, visit);
  else drawnWorlds(model, measure, ranged, { draws, seed }, visit);
  return exact ? { over: 'corners', total, ...counts } : { over: 'draws', total, seed, ...counts };
}

type Counts = Pick<Ranking, 'first' | 'tied' | 'above'>;

/** Adds one world to the counts. */
function tally(standing: Float64Array, { first, tied, above }: Counts): void {
  const suppliers = standing.length;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < suppliers; i++) {
    const own = standing[i];
    if (own > best) best = own;
    for (let j = 0; j < suppliers; j++) {
      if (own > standing[j] + EQUAL) above[i * suppliers + j] += 1;
    }
  }
  let leaders = 0;
  for (let s = 0; s < suppliers; s++) if (standing[s] >= best - EQUAL) leaders++;
  for (let s = 0; s < suppliers; s++) {
    if (standing[s] < best - EQUAL) continue;
    first[s] += 1;
    if (leaders > 1) tied[s] += 1;
  }
}

/** Works out one need in a world, weighed, to `out`. */
function weighedPart(
  model: Dependence,
  measure: NeedMeasure,
  amounts: Float64Array,
  need: number,
  out: Float64Array,
): Float64Array {
  measure(model, amounts, need, out);
  for (let s = 0; s < out.length; s++) out[s] *= model.weights[need];
  return out;
}

/** What each supplier counts for over all needs. */
function sumOf(parts: readonly Float64Array[], out: Float64Array): Float64Array {
  out.fill(0);
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n];
    for (let s = 0; s < out.length; s++) out[s] += part[s];
  }
  return out;
}

/** Beyond this many ranged cells a need's corners are worked out anew each time, not kept. */
const KEPT_CELLS = 12;

function cornerWorlds(
  model: Dependence,
  measure: NeedMeasure,
  ranged: readonly number[],
  visit: (standing: Float64Array) => void,
): void {
  const amounts = model.low.slice();
  const needOf = ranged.map((at) => Math.floor(at / model.suppliers));
  // Each ranged cell is one bit of its need's code; what is worked out for a code is kept.
  const bit = needOf.map((need, at) => 1 << needOf.slice(0, at).filter((n) => n === need).length);
  const code = new Uint32Array(model.needs);
  const kept: Float64Array[][] = Array.from({ length: model.needs }, () => []);
  const part = (need: number): Float64Array => {
    const known = kept[need][code[need]];
    if (known) return known;
    const found = new Float64Array(model.suppliers);
    weighedPart(model, measure, amounts, need, found);
    if (code[need] < 2 ** KEPT_CELLS) kept[need][code[need]] = found;
    return found;
  };
  const parts = Array.from({ length: model.needs }, (_, need) => part(need));
  const standing = new Float64Array(model.suppliers);
  for (let step = 0; step < 2 ** ranged.length; step++) {
    if (step > 0) {
      // The cell that changes in the Gray code is that of the lowest bit of the step.
      const cell = 31 - Math.clz32(step & -step);
      const at = ranged[cell];
      amounts[at] = amounts[at] === model.low[at] ? model.high[at] : model.low[at];
      code[needOf[cell]] ^= bit[cell];
      parts[needOf[cell]] = part(needOf[cell]);
    }
    visit(sumOf(parts, standing));
  }
}

function drawnWorlds(
  model: Dependence,
  measure: NeedMeasure,
  ranged: readonly number[],
  { draws, seed }: { draws: number; seed: number },
  visit: (standing: Float64Array) => void,
): void {
  const random = seeded(seed);
  const amounts = model.low.slice();
  const parts = Array.from({ length: model.needs }, () => new Float64Array(model.suppliers));
  const standing = new Float64Array(model.suppliers);
  for (let draw = 0; draw < draws; draw++) {
    for (const at of ranged) {
      amounts[at] = model.low[at] + random.uniform() * (model.high[at] - model.low[at]);
    }
    parts.forEach((part, need) => {
      weighedPart(model, measure, amounts, need, part);
    });
    visit(sumOf(parts, standing));
  }
}
