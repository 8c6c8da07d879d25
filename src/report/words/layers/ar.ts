/** What is said of the states of a game too large for a board, in Arabic. */
import { countArabic } from '../count.ts';
import type { LayersWords } from './en.ts';

const move = {
  one: 'حركة واحدة',
  two: 'حركتان',
  few: 'حركات',
  many: 'حركة',
  hundred: 'حركة',
} as const;

export const layersAr: LayersWords = {
  title: 'الحالات المحيطة بالوضع القائم',
  titlePath: 'الحالات على المسار المرصود وحوله',
  start: 'الوضع القائم',
  moves: (count) => countArabic(count, move),
  apart: 'توازنات على حدة',
  caption: (drawn, total, makers) =>
    `عدد الحالات المرسومة ${drawn} من ${total}: من الوضع القائم الحركة التي هي أنفع لكلّ طرف، وأفضل حركة له لا رجوع عنها؛ ثمّ الحركة الأحبّ إلى كلّ طرف له فيها مصلحة؛ ثمّ التوازنات. وبجانب كلّ خانة صاحب الحركة: ${makers}. الخطّ المتّصل: له فيها مصلحة. المتقطّع: له فيها مصلحة لكنّ ردًّا يمنعها. المنقّط: لا مصلحة له فيها. وفي الخانة من يخالف فعلُه ما كان في الوضع القائم، وعلاماتها على الترتيب نفسه: ● لا تحرّك مرغوبًا فيه، · لا تحرّك متاحًا، ◐ تحرّك مرغوب فيه يمنعه ردّ، ○ تحرّك وارد؛ والخطّ تحتها توازن وفق SEQ.`,
  told: 'والعدد بعد السهم هو الحالة التي تقود إليها الحركة.',
  path: 'والخطّ العريض هو المسار المرصود.',
  alt: (from, steps, equilibria) =>
    `رسم من الحالة ${from}. الحركات: ${steps}. التوازنات وفق SEQ: ${equilibria}.`,
  step: (maker, from, to) => `${maker} من ${from} إلى ${to}`,
  unwanted: 'بلا مصلحة',
  tooMany: (total) =>
    `الحالات، وعددها ${total}، أكثر من أن تُقرأ في رسم؛ وفي جدول المآلات ما يثبت منها.`,
};
