/**
 * What the page and the weighing worker say to each other. Both keep what was last said, so that
 * only what changed since is sent; a fresh worker has heard nothing.
 */
import type { Situation } from '../../situation/index.ts';
import type { Weighing, WeighSettings } from '../../weigh/index.ts';
import type { Change } from './change.ts';

export interface Asked {
  readonly situation: Situation;
  /** `scenario` is put into effect by the worker; the base is then weighed beside it. */
  readonly settings: WeighSettings;
}

export interface Job extends Omit<Asked, 'situation'> {
  readonly id: number;
  /** Since the job before. */
  readonly situation: Change;
}

/**
 * What will most likely be asked for, as the server gave it: nothing is answered, and what was worked
 * out is there when the job comes.
 */
export interface Ahead {
  readonly kind: 'ahead';
  readonly situation: unknown;
  readonly asOf?: string;
}

/** Scales as far as they are weighed: `conflict` comes first, game by game. */
export type PartialWeighing = Partial<Weighing>;

export interface Weighed {
  /** The situation with the chosen scenario, or as it stands. */
  readonly shown: PartialWeighing;
  /** As it stands, when a scenario is chosen. */
  readonly base?: PartialWeighing;
  /** False while scales are still to come. */
  readonly isWhole: boolean;
}

export type Answer =
  | {
      readonly kind: 'weighed';
      readonly id: number;
      /** Of what is weighed, a `Weighed`, since the answer before. */
      readonly weighed: Change;
      /** Milliseconds in the worker since the job came. */
      readonly ms: number;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
