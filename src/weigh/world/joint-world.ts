/**
 * Worlds across the scales: everything unknown varies together under one seed, and each headline
 * finding is counted over the worlds. A share of worlds is not a probability.
 *
 *   1. draw a world: every unknown on every scale takes a value (`drawn-world.ts`)
 *   2. per finding, the worlds in which it holds
 *   3. per finding, the input that moves it most: the worlds are parted at the input's middle, and
 *      the difference between the shares of the two parts is greatest
 */
import { seeded } from '../../ensemble/random.ts';
import type { Situation } from '../../situation/index.ts';
import { drawers } from './drawn-world.ts';
import type { WorldRecord } from './world-record.ts';

export interface JointFinding {
  /** A path such as `g1/outcome/nash` or `dependence/largest/wagner`. */
  readonly finding: string;
  readonly count: number;
  readonly total: number;
  /** Absent where nothing that varies makes a difference. */
  readonly movedBy?: {
    readonly input: string;
    /** Worlds in which it holds, out of those where the input is above its middle, and below. */
    readonly above: { readonly count: number; readonly total: number };
    readonly below: { readonly count: number; readonly total: number };
  };
}

export interface JointWorlds {
  readonly seed: number;
  readonly worlds: number;
  /** How many inputs vary. */
  readonly inputs: number;
  readonly findings: readonly JointFinding[];
}

export interface JointSettings {
  readonly asOf?: string;
  readonly seed?: number;
  readonly worlds?: number;
  readonly readings?: Readonly<Record<string, string>>;
  /** Asked between worlds; true ends with the worlds drawn so far. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (share: number) => void;
}

export function jointWorlds(situation: Situation, settings: JointSettings = {}): JointWorlds {
  const { seed = 1, worlds = 1000, asOf = situation.asOf, readings = {} } = settings;
  const random = seeded(seed);
  const draw = drawers(situation, asOf, readings);
  const records: WorldRecord[] = [];
  for (let w = 0; w < worlds && !settings.shouldStop?.(); w++) {
    const world: WorldRecord = { inputs: new Map(), findings: new Map() };
    for (const one of draw) one(random, world);
    records.push(world);
    settings.onProgress?.((w + 1) / worlds);
  }
  const inputs = [...new Set(records.flatMap((one) => [...one.inputs.keys()]))];
  const findings = [...new Set(records.flatMap((one) => [...one.findings.keys()]))].sort();
  return {
    seed,
    worlds: records.length,
    inputs: inputs.length,
    findings: findings.map((finding) => jointFinding(finding, inputs, records)),
  };
}

function jointFinding(
  finding: string,
  inputs: readonly string[],
  records: readonly WorldRecord[],
): JointFinding {
  const holds = records.map((one) => one.findings.get(finding) ?? false);
  const count = holds.filter(Boolean).length;
  const base = { finding, count, total: records.length };
  if (count === 0 || count === records.length) return base;
  let best: JointFinding['movedBy'];
  let most = leastTold(records.length);
  for (const input of inputs) {
    const split = parted(input, holds, records);
    const difference = Math.abs(share(split.above) - share(split.below));
    if (difference > most + 1e-12) {
      most = difference;
      best = { input, ...split };
    }
  }
  return best ? { ...base, movedBy: best } : base;
}

/** Differences below this are what chance alone gives between two halves of so many worlds. */
function leastTold(worlds: number): number {
  return 4 / Math.sqrt(Math.max(1, worlds));
}

function share({ count, total }: { count: number; total: number }): number {
  return total === 0 ? 0 : count / total;
}

function parted(input: string, holds: readonly boolean[], records: readonly WorldRecord[]) {
  const values = records.map((one) => one.inputs.get(input) ?? Number.NaN);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  // The middle of the values, not of the range: the two parts are then as even as they can be.
  const middle =
    sorted.length === 0 || low === high
      ? low
      : ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
  const part = (isIn: (value: number) => boolean) => {
    const at = values.flatMap((value, w) => (isIn(value) ? [w] : []));
    return { count: at.filter((w) => holds[w]).length, total: at.length };
  };
  const cut =
    middle === high ? (value: number) => value >= middle : (value: number) => value > middle;
  return { above: part(cut), below: part((value) => !Number.isNaN(value) && !cut(value)) };
}
