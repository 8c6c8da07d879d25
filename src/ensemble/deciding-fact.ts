/**
 * The facts that part the explanations which survive: the order of two events of the path, or which
 * reading of a decision maker is right. Where no fact does, the comparison that splits the orders
 * best stands.
 *
 *   1. an order of events decides when the dates do not settle it and the path leaves other orders
 *      than the outcome alone: then the path speaks, else only the outcome
 *   2. a reading decides when the number of orders under some concept changes with it; concepts that
 *      change by the same numbers are told together
 */

import type { Decider, Explained, InverseFinding } from '../conflict/inverse/finding.ts';
import { type Concept, concepts } from '../conflict/model.ts';

/** Two events of the path, one right after the other, and whether their dates put them so. */
export interface EventOrder {
  readonly first: string;
  readonly second: string;
  readonly known: 'yes' | 'no' | 'unknown';
}

/** Two readings of a decision maker that is not varied, with what each leaves. */
export interface ReadingPair {
  readonly decisionMaker: string;
  readonly reading: string;
  readonly instead: string;
  /** Whether the statements by which they differ are all quoted. */
  readonly sourced: boolean;
  readonly then: InverseFinding;
  readonly else: InverseFinding;
}

/** What remains when the path is not what happened. */
function withoutPath({ observed, total }: InverseFinding): Explained {
  const explained = observed && concepts.map((concept) => observed.concepts[concept]).find(Boolean);
  return explained ?? { count: total, conditions: [[]] };
}

/** Step 1. */
function byOrder(finding: InverseFinding, orders: readonly EventOrder[]): Decider[] {
  const { path } = finding;
  const alone = withoutPath(finding);
  if (path === undefined || path.failsAt !== undefined || path.count === alone.count) return [];
  const { count, conditions, truncated } = path;
  const then = { count, conditions, ...(truncated ? { truncated } : {}) };
  return orders
    .filter(({ known }) => known !== 'yes')
    .map((order) => ({ kind: 'order-of-events' as const, ...order, then, else: alone }));
}

/** Step 2. */
function byReading(pair: ReadingPair): Decider[] {
  const groups = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const then = pair.then.observed?.concepts[concept]?.count;
    const other = pair.else.observed?.concepts[concept]?.count;
    if (then === undefined || other === undefined || then === other) continue;
    const key = `${then} ${other}`;
    groups.set(key, [...(groups.get(key) ?? []), concept]);
  }
  const { decisionMaker, reading, instead, sourced } = pair;
  return [...groups].map(([key, changed]) => {
    const [then, other] = key.split(' ') as [string, string];
    return {
      kind: 'reading' as const,
      decisionMaker,
      reading,
      instead,
      concepts: changed,
      then,
      else: other,
      sourced,
    };
  });
}

/** @returns the finding with the facts that decide in place of the comparison, where there are any */
export function decidedBy(
  finding: InverseFinding,
  orders: readonly EventOrder[],
  readings: readonly ReadingPair[],
): InverseFinding {
  const facts = [...byOrder(finding, orders), ...readings.flatMap(byReading)];
  return facts.length === 0 ? finding : { ...finding, deciders: facts };
}
