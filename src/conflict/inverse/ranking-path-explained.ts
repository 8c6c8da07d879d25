/** The path over rankings explained: how many keep it, which comparisons it asks for, and with Nash. */

import { factorial } from './factorial.ts';
import type { Explained } from './finding.ts';
import type { Explanations, InverseTask } from './inverse-task.ts';
import type { MoveList } from './move-list.ts';
import type { PathStep } from './observed-path.ts';
import type { RankedBlocks } from './ranking-block.ts';
import { neededPairs, ordersKeeping, type Pair, pairOf } from './ranking-path.ts';

type Demand = readonly [dm: number, better: number, worse: number];

/** What a list of demands "better above worse" comes to. */
function explained(
  { model }: Pick<InverseTask, 'model'>,
  varied: readonly RankedBlocks[],
  demands: readonly Demand[],
): Explained {
  const never: Explained = { count: '0', conditions: [] };
  const pairs = varied.map((): Pair[] => []);
  for (const [dm, better, worse] of demands) {
    const k = varied.findIndex((one) => one.dm === dm);
    const ranks = model.ranks[dm];
    const pair = k < 0 ? ranks[better] > ranks[worse] : pairOf(varied[k], better, worse);
    if (pair === false) return never;
    if (pair !== true) pairs[k].push(pair);
  }
  const counts = varied.map(({ size }, k) =>
    pairs[k].length === 0 ? factorial(size) : ordersKeeping(size, pairs[k]),
  );
  if (counts.includes(0n)) return never;
  const conjunction = varied.flatMap(({ dm, names }, k) => {
    const prefix = varied.length > 1 ? `${model.decisionMakers[dm]}:` : '';
    return neededPairs(pairs[k]).map(([a, b]) => `${prefix}${names[a]} > ${prefix}${names[b]}`);
  });
  return {
    count: String(counts.reduce((product, count) => product * count, 1n)),
    conditions: [conjunction],
  };
}

/** The path alone, and with the outcome a Nash equilibrium. */
export function rankingPath(
  task: Pick<InverseTask, 'model' | 'outcome'>,
  lists: MoveList,
  varied: readonly RankedBlocks[],
  steps: readonly PathStep[],
): Pick<Explanations, 'path' | 'withOutcome'> {
  const { model, outcome } = task;
  const demands = steps.map(({ mover, from, to }): Demand => [mover, to, from]);
  const path = explained(task, varied, demands);
  if (outcome === undefined) return { path };
  const rests = model.decisionMakers.flatMap((_, dm) =>
    [...lists.moves(dm, outcome)].map((u): Demand => [dm, outcome, u]),
  );
  const isVaried = ([dm]: Demand) => varied.some((one) => one.dm === dm);
  const fixedRest = rests.every(
    (rest) => isVaried(rest) || model.ranks[rest[0]][rest[1]] >= model.ranks[rest[0]][rest[2]],
  );
  // Within a block of ties the outcome is at rest without standing above.
  const asked = rests.filter((rest) => {
    const one = varied.find(({ dm }) => dm === rest[0]);
    return (
      one !== undefined &&
      !(one.blockOf[rest[1]] >= 0 && one.blockOf[rest[1]] === one.blockOf[rest[2]]) &&
      !tiedOutside(one, rest)
    );
  });
  const nash = fixedRest
    ? explained(task, varied, [...demands, ...asked])
    : { count: '0', conditions: [] };
  return { path, withOutcome: { nash } };
}

/** Tied, both outside the slice. */
function tiedOutside({ blockOf, stated }: RankedBlocks, [, a, b]: Demand): boolean {
  return blockOf[a] < 0 && blockOf[a] === blockOf[b] && stated[a] === stated[b];
}
