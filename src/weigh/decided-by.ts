/**
 * What decides, as plain strings for other programs: the fact, and what follows if it holds or not.
 * Ids and numbers only, the same in every language; the words for a person are in the report.
 */
import type { Decider, Explained, InverseFinding } from '../conflict/inverse/finding.ts';

export interface DecidedBy {
  readonly fact: string;
  readonly then: string;
  readonly else: string;
}

function condition({ conditions, truncated }: Explained): string {
  if (conditions.length === 0) return '';
  const lines = conditions.map((one) => (one.length === 0 ? 'always' : one.join(' & ')));
  return `: ${lines.join(' | ')}${truncated ? ' | …' : ''}`;
}

function decidedBy(decider: Decider, total: string): DecidedBy {
  const orders = (explained: Explained) => `${explained.count} of ${total}${condition(explained)}`;
  switch (decider.kind) {
    case 'order-of-events': {
      const fact = `${decider.first} before ${decider.second} (by the dates: ${decider.known})`;
      return strings(fact, orders(decider.then), orders(decider.else));
    }
    case 'reading': {
      const { decisionMaker, reading, instead, sourced } = decider;
      const concepts = decider.concepts.join(', ');
      return strings(
        `${decisionMaker}=${reading} rather than ${decisionMaker}=${instead} (${sourced ? 'sourced' : 'not in the sources'})`,
        `${decider.then} of ${total} under ${concepts}`,
        `${decider.else} of ${total} under ${concepts}`,
      );
    }
    case 'comparison': {
      const under = decider.concept ?? decider.target ?? '';
      const part = (one: { holds: string; total: string }) =>
        `${one.holds} of ${one.total} under ${under}`;
      return strings(decider.comparison, part(decider.then), part(decider.else));
    }
  }
}

function strings(fact: string, then: string, other: string): DecidedBy {
  // The contract's own word; the object is never awaited.
  return { fact, then, else: other };
}

/** @returns one entry a decider, in their order */
export function decidingStrings({ deciders, total }: InverseFinding): DecidedBy[] {
  return deciders.map((one) => decidedBy(one, total));
}
