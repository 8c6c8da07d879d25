/** What one change of a scenario consists of, as edits of the situation. */
import { placeAt } from '../../../situation/address.ts';
import { applyEdits, type Edit, type Scenario, type Situation } from '../../../situation/index.ts';

/** A change that an analyst thinks of as one. */
export type Change =
  | { readonly kind: 'leaves'; readonly actor: string }
  | { readonly kind: 'turns'; readonly tie: string; readonly sign: '+' | '-' | 'unknown' }
  | {
      readonly kind: 'amount';
      /** The address of a number or range: what a supplier gives, a capacity, a threshold. */
      readonly at: string;
      readonly low: number;
      readonly high: number;
    };

/**
 * An actor that leaves takes its ties and what it supplies with it; it stays in the document, since
 * events and claims speak of it. Whoever decides in a game goes on deciding there.
 */
export function editsOf(situation: Situation, change: Change): Edit[] {
  switch (change.kind) {
    case 'leaves': {
      const ties = situation.ties.filter(({ a, b }) => a === change.actor || b === change.actor);
      const supplies = situation.supplies.filter(({ supplier }) => supplier === change.actor);
      const capacities = situation.capacities.filter(({ supplier }) => supplier === change.actor);
      return [
        ...ties.map((tie): Edit => ({ op: 'remove', at: `ties/${tie.id}` })),
        ...supplies.map((supply): Edit => ({ op: 'remove', at: `supplies/${supply.id}` })),
        ...capacities.map(({ id }): Edit => ({ op: 'remove', at: `capacities/${id}` })),
      ];
    }
    case 'turns':
      return [{ op: 'set', at: `ties/${change.tie}/sign`, value: change.sign }];
    case 'amount':
      return [
        {
          op: 'set',
          at: change.at,
          value: {
            low: Math.min(change.low, change.high),
            high: Math.max(change.low, change.high),
          },
        },
      ];
  }
}

/** The situation as a scenario has it so far; as it is without it where its changes do not apply. */
export function standingWith(situation: Situation, scenario: Scenario): Situation {
  // Without scenarios: whether the others still apply is not asked here.
  const applied = applyEdits({ ...situation, scenarios: [] }, scenario.edits);
  return applied.ok ? applied.situation : situation;
}

/** The least and the most of a number or a range, as it stands at an address. */
export function endsAt(
  situation: Situation,
  at: string,
): { readonly low: number; readonly high: number } | undefined {
  const place = placeAt(situation, at);
  const value = 'path' in place ? place.value : undefined;
  if (typeof value === 'number') return { low: value, high: value };
  const { low, high } = (value ?? {}) as { readonly low?: unknown; readonly high?: unknown };
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : undefined;
}

/** An id for a new scenario that no other has. */
export function freeId(situation: Situation): string {
  const taken = new Set(situation.scenarios.map((one) => one.id));
  let number = situation.scenarios.length + 1;
  while (taken.has(`scenario-${number}`)) number++;
  return `scenario-${number}`;
}
