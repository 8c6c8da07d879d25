/** What one possible world is made of, and what holds in it. */
import type { Random } from '../../ensemble/random.ts';

export interface WorldRecord {
  /** Per input its value: ±1 for a comparison, the signed weight of a tie, the amount itself for a supply. */
  readonly inputs: Map<string, number>;
  readonly findings: Map<string, boolean>;
}

/** Draws the unknowns of one scale into a world, and notes what follows. */
export type Drawer = (random: Random, world: WorldRecord) => void;
