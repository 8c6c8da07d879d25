/** Amounts of a supply: a number or a range, as one types them. */
import type { Situation } from '../../../situation/index.ts';

export type Amount = Situation['supplies'][number]['amount'];

export function endsOf(amount: Amount): { readonly low: number; readonly high: number } {
  return typeof amount === 'number' ? { low: amount, high: amount } : amount;
}

/** A range with one end changed; equal ends are a number. Nothing where it would be no range. */
export function amountWith(amount: Amount, end: 'low' | 'high', value: number): Amount | undefined {
  const next = { ...endsOf(amount), [end]: value };
  if (next.low < 0 || next.low > next.high) return undefined;
  return next.low === next.high ? next.low : next;
}
