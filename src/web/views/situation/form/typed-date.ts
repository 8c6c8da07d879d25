/**
 * A date as a person types it, in the forms in which the page shows one: `3 October 2024`,
 * `octobre 2024`, «٣ تشرين الأول ٢٠٢٤», `since September 2023`, `du 1er mai 2024 au 3 mai 2024`.
 * Names of months in the three languages are taken whatever the language of the page, the Arabic
 * ones as the Gulf and Egypt, the Levant or the Maghreb have them.
 */
import { vocabularies } from '../../../../report/words/index.ts';
import { latinDigits } from '../../../model/local-number.ts';
import { ARABIC_MONTHS } from '../../../model/local-text.ts';

/** Small letters without marks, digits of one row, one sort of space and of apostrophe. */
function plain(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const NUMBER = new Map(
  [vocabularies.en.months, vocabularies.fr.months].flatMap((months) =>
    months.map((name, at): [string, number] => [plain(name), at + 1]),
  ),
);
for (const [at, names] of ARABIC_MONTHS.entries())
  for (const name of names) NUMBER.set(plain(name), at + 1);

const MONTH = `(${[...NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const POINT = new RegExp(`^(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?${MONTH} (\\d{4})$`);
/** October 3, 2024 */
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`);
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const two = (number: string | number): string => String(number).padStart(2, '0');

/** A year, a month or a day in EDTF. */
function pointOf(text: string): string | undefined {
  if (ISO.test(text)) return text;
  const [, first, name, year] = POINT.exec(text) ?? [];
  if (name !== undefined)
    return `${year}-${two(NUMBER.get(name)!)}${first === undefined ? '' : `-${two(first)}`}`;
  const [, month, day, of] = MONTH_FIRST.exec(text) ?? [];
  return month === undefined ? undefined : `${of}-${two(NUMBER.get(month)!)}-${two(day!)}`;
}

const SINCE = /^(?:since|depuis(?: le)?|منذ) (.+)$/;
const UNTIL = /^(?:until|jusqu'a(?:u)?|حتى) (.+)$/;
const INTERVAL = /^(?:(?:from|de|du|من) |d')?(.+?) (?:to|a|au|الى|–) (.+)$/;

/**
 * @returns the date in EDTF; undefined where it is in no form that is shown, or in EDTF already.
 * Whether there is such a day is not asked here.
 */
export function typedDate(typed: string): string | undefined {
  const text = plain(typed);
  if (!/[\p{L}–]/u.test(text)) return undefined;
  const whole = pointOf(text);
  if (whole !== undefined) return whole;
  const since = pointOf(SINCE.exec(text)?.[1] ?? '');
  if (since !== undefined) return `${since}/..`;
  const until = pointOf(UNTIL.exec(text)?.[1] ?? '');
  if (until !== undefined) return `../${until}`;
  const [, from = '', to = ''] = INTERVAL.exec(text) ?? [];
  const ends = [pointOf(from), pointOf(to)];
  return ends.includes(undefined) ? undefined : ends.join('/');
}
