/** How a situation is to be weighed. Everything that changes an answer is here, nothing else does. */
import type { LinearSolver } from '../balance/index.ts';
import type { Sanctions } from '../conflict/index.ts';
import type { Language } from '../situation/index.ts';

export interface WeighSettings {
  /** An EDTF date in place of the situation's own. */
  readonly asOf?: string;
  /** Alternative readings, by decision maker. */
  readonly readings?: ReadonlyMap<string, string>;
  readonly sanctions?: Sanctions;
  /** The scenario that the situation given has already been changed by; only named in the result. */
  readonly scenario?: string;
  /** For large signed networks; small ones need none. It changes the time, not the answer. */
  readonly solver?: LinearSolver;
  /** Language of the names inside the result; English where absent. */
  readonly language?: Language;
}
