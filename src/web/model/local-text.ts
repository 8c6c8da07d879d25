/** Digits and names of months as the reader set them; only Arabic text has a choice. */
import type { Settings } from './settings.ts';

const DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** The common names, and what the Levant and the Maghreb write in their place. */
const MONTHS: readonly (readonly [string, string, string])[] = [
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
  `(?<!\\p{L})(${MONTHS.map(([common]) => common).join('|')})(?!\\p{L})`,
  'gu',
);

/** Only our own words go through this; quotes stay as they stand in their source. */
export function localText(text: string, settings: Settings): string {
  if (settings.language !== 'ar') return text;
  const named =
    settings.months === 'common'
      ? text
      : text.replace(ANY_MONTH, (found) => {
          const names = MONTHS.find(([common]) => common === found);
          return names?.[COLUMN[settings.months]] ?? found;
        });
  if (settings.numerals === 'latin') return named;
  return named.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}
