import { fold } from '../text/fold.ts';

/** Weekdays by number, 0 = Sunday, folded. */
const days = (row: string) =>
  new Map(row.split(' ').map((name, index) => [fold(name), index] as const));

export const englishDays = days('sunday monday tuesday wednesday thursday friday saturday');

export const frenchDays = days('dimanche lundi mardi mercredi jeudi vendredi samedi');

export const arabicDays = new Map<string, number>([
  ...days('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  [fold('الإثنين'), 1],
]);
