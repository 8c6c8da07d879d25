/** Whether every scale has been weighed: while they are on their way, some are not there. */
import type { Weighing } from '../../weigh/index.ts';

export function isWhole(weighing: object): weighing is Weighing {
  return ['conflict', 'balance', 'dependence', 'hypotheses'].every((scale) => scale in weighing);
}
