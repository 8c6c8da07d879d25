/** What is said of a balance that cannot be told yet, or has nothing to divide, in Arabic. */
import { countArabic } from '../count.ts';
import type { BalanceWords } from './en.ts';

export const balance: BalanceWords = {
  noSigns: 'لا تُعرف بعدُ إشارة أيّ صلة، فلا يمكن القول هل من صلة متوتّرة.',
  noneAgainst: 'لا صلة متوتّرة: لم تُدخل أيّ صلة «ضدّ».',
  moreOpen: (count) =>
    `ومجهولة كذلك إشارة ${countArabic(count, {
      one: 'صلة أخرى',
      two: 'صلتين أخريين',
      few: 'صلات أخرى',
      many: 'صلة أخرى',
      hundred: 'صلة أخرى',
    })}.`,
};
