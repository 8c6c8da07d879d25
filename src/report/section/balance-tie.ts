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

type Basis = SituationBalance['basis'];

/** A report asks for most ties several times: found by their ends, both ways round. */
const found = new WeakMap<Basis, ReadonlyMap<string, Basis[number]>>();

const ends = (a: string, b: string) => (a < b ? `${a}\0${b}` : `${b}\0${a}`);

/** What a signed tie of the network rests on. */
export function tieBasis({ basis }: SituationBalance, [a, b]: NamedTie): Basis[number] | undefined {
  let known = found.get(basis);
  if (known === undefined) {
    // The first of a pair that stands twice.
    known = new Map([...basis].reverse().map((one) => [ends(...one.tie), one]));
    found.set(basis, known);
  }
  return known.get(ends(a, b));
}
