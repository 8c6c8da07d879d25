/** The orders of a decision maker's statements that keep what is known of them. */
import type { Wants } from '../preference.ts';
import { countExtensions, type PartialOrder, partialOrder } from './linear-extension.ts';

/** A varied decision maker with its statements, in the order of its priority. */
export interface StatementOrder {
  readonly dm: number;
  readonly ids: readonly string[];
  readonly truths: readonly Uint8Array[];
  readonly order: PartialOrder;
  readonly total: bigint;
}

/** What is known of the order of a priority; what is known by way of other statements counts too. */
function knownOrder({ priority = [], known }: Pick<Wants, 'priority' | 'known'>): PartialOrder {
  if (typeof known === 'string') return partialOrder(priority.length);
  const statements = 1 + Math.max(0, ...priority, ...known.flat());
  const closed = partialOrder(statements, known);
  const pairs = priority.flatMap((below, b) =>
    priority.flatMap((above, a): [number, number][] =>
      (closed.above[below] >>> above) & 1 ? [[a, b]] : [],
    ),
  );
  return partialOrder(priority.length, pairs);
}

/** @throws RangeError when there are more than 30 statements, or what is known goes in a circle */
export function statementOrder(
  wants: Pick<Wants, 'statements' | 'truths' | 'priority' | 'known'>,
  dm: number,
): StatementOrder {
  const { statements, truths, priority = [] } = wants;
  const order = knownOrder(wants);
  return {
    dm,
    ids: priority.map((k) => statements[k]),
    truths: priority.map((k) => truths[k]),
    order,
    total: countExtensions(order),
  };
}
