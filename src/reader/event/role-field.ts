import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Who acts and on whom; empty where the clause does not say: nothing is guessed into a role. */
export interface Roles {
  from: string[];
  to: string[];
}

/** The parties around a trigger. */
export interface Field {
  view: SentenceView;
  parties: readonly Mention[];
  /** those of the clause, those before the trigger, those behind it */
  near: readonly Mention[];
  left: readonly Mention[];
  right: readonly Mention[];
  pick(mention: Mention | undefined): string[];
  /** whose act it is on the day of the event */
  actorOf(mention: Mention): string;
}

/** Nobody acts on himself. */
export function distinct(from: string[], to: string[]): Roles {
  return { from, to: to.filter((id) => !from.includes(id)) };
}
