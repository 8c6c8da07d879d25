/**
 * The inverse problem by trying everything: every order, every definition word for word. The twin that
 * the fast answers are compared with; nothing is shared with them but the model.
 */
import type { Concept, Model, Sanctions } from '../model.ts';
import { literalImprovements, literalStable } from '../stability/literal.reference.ts';

/** All orders of the numbers 0 … n − 1. */
export function allOrders(n: number): number[][] {
  if (n === 0) return [[]];
  return allOrders(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, at) => order.toSpliced(at, 0, n - 1)),
  );
}

/** The ranks that an order of all states gives, best first. */
export function literalRanking(order: readonly number[]): Int32Array {
  const ranks = new Int32Array(order.length);
  order.forEach((s, p) => {
    ranks[s] = order.length - p;
  });
  return ranks;
}

/** The ranks that statements give, most important first: states compared statement by statement. */
export function literalPriority(states: number, truths: readonly Uint8Array[]): Int32Array {
  const text = (s: number) => truths.map((truth) => truth[s]).join('');
  const levels = [...new Set(Array.from({ length: states }, (_, s) => text(s)))].sort();
  return Int32Array.from({ length: states }, (_, s) => levels.indexOf(text(s)) + 1);
}

export function literalEquilibrium(
  model: Model,
  concept: Concept,
  s: number,
  sanctions: Sanctions,
): boolean {
  return model.decisionMakers.every((_, dm) => literalStable(model, concept, dm, s, sanctions));
}

/** Whether each step is an improvement for the one who makes it. */
export function literalPath(
  { ranks }: Model,
  steps: readonly { readonly mover: number; readonly from: number; readonly to: number }[],
): boolean {
  return steps.every(({ mover, from, to }) => ranks[mover][to] > ranks[mover][from]);
}

/** Whether each step betters the worst that its mover must expect, one reply ahead. */
export function literalForesight(
  model: Model,
  steps: readonly { readonly mover: number; readonly from: number; readonly to: number }[],
): boolean {
  const worst = (dm: number, s: number): number => {
    const replies = model.decisionMakers.flatMap((_, j) =>
      j === dm ? [] : literalImprovements(model, j, s),
    );
    return Math.min(...[s, ...replies].map((t) => model.ranks[dm][t]));
  };
  return steps.every(({ mover, from, to }) => worst(mover, to) > worst(mover, from));
}

/** Whether a state of `truth` can be reached from `start` by improvements. */
export function literalReach(model: Model, start: number, truth: Uint8Array): boolean {
  const seen = new Set([start]);
  for (const s of seen) {
    if (truth[s] === 1) return true;
    model.decisionMakers.forEach((_, dm) => {
      for (const t of literalImprovements(model, dm, s)) seen.add(t);
    });
  }
  return false;
}

/** Whether a condition in the words of the contract holds, given who puts what where. */
export function conditionHolds(
  conditions: readonly (readonly string[])[],
  place: (maker: string | undefined, name: string) => number,
): boolean {
  return conditions.some((one) =>
    one.every((text) => {
      const match = /^(?:([^:]+):)?(\S+) > (?:[^:]+:)?(\S+)$/.exec(text)!;
      return place(match[1], match[2]) < place(match[1], match[3]);
    }),
  );
}
