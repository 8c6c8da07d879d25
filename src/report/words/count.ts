/** Counted nouns: the form that a number asks for, per language. */
import type { Language } from '../../situation/index.ts';
import { whole } from '../number-text.ts';

/** Arabic: forms for 1, 2, 3–10, 11–99 and whole hundreds. */
export interface ArabicForms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly hundred: string;
}

/** The number as digits and the noun in the form it asks for; 1 and 2 are said by the noun alone. */
export function countArabic(count: number | bigint, forms: ArabicForms): string {
  const value = BigInt(count);
  if (value === 1n) return forms.one;
  if (value === 2n) return forms.two;
  const rest = Number(value % 100n);
  const form = rest >= 3 && rest <= 10 ? forms.few : rest >= 11 ? forms.many : forms.hundred;
  return `${whole(value, 'ar')} ${form}`;
}

export function countEnglish(count: number | bigint, one: string, other = `${one}s`): string {
  return `${whole(count, 'en')} ${BigInt(count) === 1n ? one : other}`;
}

/** French takes the singular for 0 and 1. */
export function countFrench(count: number | bigint, one: string, other = `${one}s`): string {
  return `${whole(count, 'fr')} ${BigInt(count) < 2n ? one : other}`;
}

const AND: Record<Language, string> = { ar: ' و', en: ' and ', fr: ' et ' };
const OR: Record<Language, string> = { ar: ' أو ', en: ' or ', fr: ' ou ' };
const COMMA: Record<Language, string> = { ar: '، ', en: ', ', fr: ', ' };

/** a, b and c · a, b et c · أ وب وج (Arabic repeats the conjunction). */
export function listed(
  items: readonly string[],
  language: Language,
  last: 'and' | 'or' = 'and',
): string {
  const joint = (last === 'and' ? AND : OR)[language];
  if (language === 'ar' || items.length < 2) return items.join(joint);
  return items.slice(0, -1).join(COMMA[language]) + joint + items[items.length - 1];
}
