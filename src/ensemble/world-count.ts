/** Weighs the chunks of a plan; what it prepares serves every chunk, in whatever order they come. */
import { drawnCount } from './drawn-count.ts';
import { ListedCount } from './listed-count.ts';
import type { WorldCounts } from './world-counts.ts';
import type { WorldPlan } from './world-plan.ts';

export function worldCount(plan: WorldPlan): (index: number) => WorldCounts {
  if (plan.listed === undefined) return (index) => drawnCount(plan, index);
  const listed = new ListedCount(plan);
  return (index) => listed.chunk(index);
}
