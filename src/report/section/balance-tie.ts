/** A tie in words: `Russia + Algeria`, its sign between the two and the words that back it after. */
import type { NamedTie, SituationBalance } from '../../balance/index.ts';
import type { Inline, Line } from '../document.ts';
import type { ScaleContext } from './scale-context.ts';

export function tieLine(balance: SituationBalance, tie: NamedTie, context: ScaleContext): Line {
  const basis = tieBasis(balance, tie);
  const negative = basis !== undefined && basis.sign < 0;
  const sign: Inline = {
    kind: 'sign',
    sign: negative ? '-' : '+',
    text: negative ? '−' : '+',
  };
  const notes = basis ? context.notes.cite(basis.quotes, 2) : [];
  return [context.name(tie[0]), ' ', sign, ' ', context.name(tie[1]), ...notes];
}

/** What a signed tie of the network rests on. */
export function tieBasis(balance: SituationBalance, [a, b]: NamedTie) {
  return balance.basis.find(
    ({ tie }) => (tie[0] === a && tie[1] === b) || (tie[0] === b && tie[1] === a),
  );
}
