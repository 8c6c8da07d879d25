/** What is said of the readings that an outcome leaves standing, in Arabic. */
import { to } from '../arabic-name.ts';
import type { RivalWords } from './en.ts';

const readings = [
  '',
  'قراءة واحدة',
  'قراءتين',
  'ثلاث قراءات',
  'أربع قراءات',
  'خمس قراءات',
  'ستّ قراءات',
  'سبع قراءات',
  'ثماني قراءات',
  'تسع قراءات',
];

export const rivalAr: RivalWords = {
  leaves: (outcome, count, dm, list) =>
    `يُبقي ${outcome} وحده على ${readings[count] ?? `عدّة قراءات (${count})`} لموقف ${dm}: ${list}.`,
  between: '؛ ',
  partOn: (first, second) => `والفيصل بينها: هل سبق ${first} ${second}؟ والمصادر لا تقول ذلك.`,
  ifSo: (dm, above, below) => `فإن صحّ ذلك، دلّ على تقديم ${dm} ${to(above)} على ${below}.`,
};
