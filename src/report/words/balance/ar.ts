/** What is said of a balance that cannot be told yet, or has nothing to divide, in Arabic. */
import { countArabic } from '../count.ts';
import type { BalanceWords } from './en.ts';

const others = {
  one: 'صلة أخرى',
  two: 'صلتين أخريين',
  few: 'صلات أخرى',
  many: 'صلة أخرى',
  hundred: 'صلة أخرى',
};

const tie = { one: 'صلة', two: 'صلتين', few: 'صلات', many: 'صلة', hundred: 'صلة' };
const way = {
  one: 'طريقة واحدة',
  two: 'طريقتان',
  few: 'طرق',
  many: 'طريقة',
  hundred: 'طريقة',
};

export const balance: BalanceWords = {
  noSigns: 'لا تُعرف بعدُ إشارة أيّ صلة، فلا يمكن القول هل من صلة متوتّرة.',
  noneAgainst: 'لا صلة متوتّرة: لم تُدخل أيّ صلة «ضدّ».',
  moreOpen: (count) => `ومجهولة كذلك إشارة ${countArabic(count, others)}.`,
  openMixed: (between) => `أُدخلت صلات من الإشارتين ${between}:`,
  openDate: (between) => `لا يُعرف هل الصلة ${between} قائمة في هذا التاريخ:`,
  openHow: (between) => `لا يُعرف حال الصلة ${between} في هذا التاريخ:`,
  without: (index) => `من دونها يكون المؤشّر ${index}`,
  moreOpenHow: (count) => `ولا يُعرف كذلك حال ${countArabic(count, others)}.`,
  below: {
    strained: (count) => `${countArabic(count, tie)} متوتّرة، وهي المذكورة أدناه.`,
    severalOptima: (optima, count) =>
      `ثمّة ${countArabic(optima, way)} لإزالة التوتّر بالكلفة نفسها، فلا صلة بعينها هي السبب، وقد يكون التوتّر في أيّ صلة من ${countArabic(count, tie)} مذكورة أدناه.`,
  },
  inferred: (between, partly) =>
    partly ? `إشارة بعض الصلات ${between} مستنتجة.` : `إشارة الصلة ${between} مستنتجة.`,
  left: {
    same: () => 'ومن دونها لا يتغيّر شيء.',
    index: (_, index) => `ومن دونها يكون المؤشّر ${index}.`,
    on: (_, index, ties) => `ومن دونها يكون المؤشّر ${index}، والتوتّر في ${ties}.`,
    each: (_, index, ties) =>
      `ومن دونها يكون المؤشّر ${index}، وتصلح كلّ واحدة من ${ties} تفسيرًا للتوتّر.`,
    any: (_, index, ties) => `ومن دونها يكون المؤشّر ${index}، وقد يكون التوتّر في أيّ من ${ties}.`,
  },
};
