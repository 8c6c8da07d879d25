/** Amounts of a supply: a number or a range, as one types them. */
import type { Language, Situation } from '../../../situation/index.ts';

export type Amount = Situation['supplies'][number]['amount'];

export function endsOf(amount: Amount): { readonly low: number; readonly high: number } {
  return typeof amount === 'number' ? { low: amount, high: amount } : amount;
}

/** A number as one types it, with a comma or a point, in either row of digits; nothing where it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.');
  return /^\d*\.?\d+$|^\d+\.$/.test(plain) ? Number(plain) : undefined;
}

/** A number as one types it in a language. */
export function numberShown(value: number, language: Language): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}

/** A range with one end changed; equal ends are a number. Nothing where it would be no range. */
export function amountWith(amount: Amount, end: 'low' | 'high', value: number): Amount | undefined {
  const next = { ...endsOf(amount), [end]: value };
  if (next.low < 0 || next.low > next.high) return undefined;
  return next.low === next.high ? next.low : next;
}
