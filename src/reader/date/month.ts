import { fold } from '../text/fold.ts';

/**
 * Month names by their number, folded. Arabic has four sets: the Egyptian and Gulf (يناير), the
 * Levantine (كانون الثاني), the Algerian and Tunisian (جانفي) and the Moroccan (شتنبر). The names
 * agree with those of Intl.DateTimeFormat for ar-EG, ar-LB, ar-DZ and ar-MA, which a test holds.
 */
function table(rows: string[]): Map<string, number> {
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const name of row.split(' ')) found.set(fold(name).replaceAll('_', ' '), index + 1);
  });
  return found;
}

export const englishMonths = table([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);

export const frenchMonths = table([
  'janvier janv',
  'février févr fevr',
  'mars',
  'avril avr',
  'mai',
  'juin',
  'juillet juil',
  'août aout',
  'septembre sept',
  'octobre oct',
  'novembre nov',
  'décembre déc',
]);

/** Names of two words are joined by a space. */
export const arabicMonths = table([
  'يناير جانفي كانون_الثاني ينار',
  'فبراير فيفري شباط',
  'مارس آذار',
  'أبريل إبريل أفريل نيسان',
  'مايو ماي أيار ماية',
  'يونيو يونيه جوان حزيران',
  'يوليو يوليه جويلية يوليوز تموز',
  'أغسطس أوت غشت آب اغسطوس',
  'سبتمبر شتنبر أيلول',
  'أكتوبر تشرين_الأول',
  'نوفمبر نونبر تشرين_الثاني',
  'ديسمبر دجنبر كانون_الأول',
]);

/** The first words of names of two: before any other no pair need be looked for. */
export const firstOfTwo = (names: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set([...names.keys()].flatMap((name) => (name.includes(' ') ? [name.split(' ')[0]!] : [])));

/** Arabic month names that are also plain words: practised, father, Joan … */
export const doubtfulArabicMonths = new Set(['مارس', 'اب', 'جوان', 'ماي', 'اوت', 'ايار']);
