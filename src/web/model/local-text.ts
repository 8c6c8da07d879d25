/** Digits and names of months as the reader set them; only Arabic text has a choice. */
import type { Settings } from './settings.ts';

const DIGITS = '٠١٢٣٤٥٦٧٨٩';
const MARKS: Readonly<Record<string, string>> = { '.': '٫', ',': '٬', '%': '٪' };

/** The common names, and what the Levant and the Maghreb write in their place. */
export const ARABIC_MONTHS: readonly (readonly [string, string, string])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'مارس'],
  ['أبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان'],
  ['يوليو', 'تموز', 'جويلية'],
  ['أغسطس', 'آب', 'أوت'],
  ['سبتمبر', 'أيلول', 'سبتمبر'],
  ['أكتوبر', 'تشرين الأول', 'أكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'نوفمبر'],
  ['ديسمبر', 'كانون الأول', 'ديسمبر'],
];

const COLUMN = { common: 0, levant: 1, maghreb: 2 } as const;
const ANY_MONTH = new RegExp(
  `(?<!\\p{L})(${ARABIC_MONTHS.map(([common]) => common).join('|')})(?!\\p{L})`,
  'gu',
);

/**
 * Arabic digits and their marks, 0.60 as ٠٫٦٠. Codes keep theirs: m1, g2, UTF-8. Numbers beside one
 * another go on from left to right, as the Latin ones do there: Arabic ones alone would be turned round.
 */
function arabicDigits(text: string): string {
  return text
    .replace(/[\w-]*[A-Za-z][\w-]*|\d\.(?=\d)|\d,(?=\d{3})|\d%?/g, (found) =>
      /[A-Za-z]/.test(found)
        ? found
        : found.replace(/[\d.,%]/g, (one) => MARKS[one] ?? DIGITS[Number(one)] ?? one),
    )
    .replace(/([٠-٩])(\s?[-–…]\s?)(?=[٠-٩])/g, '$1\u200e$2\u200e');
}

/** Only our own words go through this; quotes stay as they stand in their source. */
export function localText(text: string, settings: Settings): string {
  if (settings.language !== 'ar') return text;
  const named =
    settings.months === 'common'
      ? text
      : text.replace(ANY_MONTH, (found) => {
          const names = ARABIC_MONTHS.find(([common]) => common === found);
          return names?.[COLUMN[settings.months]] ?? found;
        });
  return settings.numerals === 'latin' ? named : arabicDigits(named);
}
