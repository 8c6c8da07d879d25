/** Numbers as they are typed and shown in fields: either row of digits is read, the chosen one is shown. */
import { decimal } from '../../report/number-text.ts';
import { localText } from './local-text.ts';
import type { Settings } from './settings.ts';

/** A text with 0-9 in the place of ٠-٩ and ۰-۹, and without marks of direction. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** A date or a code of digits in a field, in the digits that were chosen; no marks stand among them. */
export function digitsShown(text: string, settings: Settings): string {
  return localText(text, settings).replaceAll('\u200e', '');
}

/** A number as one types it, with a comma or a point; nothing where it is none. */
export function numberOf(text: string): number | undefined {
  const plain = latinDigits(text).trim().replace(/[,٫]/, '.').replace(/^−/, '-');
  return /^-?(\d*\.?\d+|\d+\.)$/.test(plain) ? Number(plain) : undefined;
}

/** A number as one types it: with a comma in French, in the digits that were chosen. */
export function numberShown(value: number, settings: Settings): string {
  const text = String(value);
  return settings.language === 'fr' ? text.replace('.', ',') : localText(text, settings);
}

/** Degrees of a place, two decimals, as one run of its own: 16,27° in French. */
export function degreesShown(degrees: number, settings: Settings): string {
  return `\u2066${localText(decimal(degrees, settings.language), settings)}°\u2069`;
}
