/** العربية: ألفاظ العمل في نصّ، وما لا كلمات وراءه. */
import { countArabic } from '../../../report/words/count.ts';
import type { source as english } from './en.ts';

const quotes = {
  one: 'اقتباس واحد ليست كلماته',
  two: 'اقتباسان ليست كلماتهما',
  few: 'اقتباسات ليست كلماتها',
  many: 'اقتباسًا ليست كلماتها',
  hundred: 'اقتباس ليست كلماتها',
};

export const source: typeof english = {
  published: 'نُشر في',
  undated: 'تاريخ النشر غير مذكور',
  pin: 'أسنِد بها',
  among: 'اختر ما تتحدّث عنه',
  enter: 'أدخِل بهذه الكلمات',
  pinned: (name) => `مسند إليه ${name}`,
  stale: (count) => `${countArabic(count, quotes)} في موضعها من هذا النصّ`,
  staleNote: 'هذا النصّ غير الذي أُخذت منه. حدّد الكلمات من جديد، ثمّ أزِل الاقتباس القديم.',
  unsourced: 'ما لا مصدر له',
  unsourcedNote:
    'هذه تدخل في الوزن ولا كلمات وراءها. اختر واحدًا منها، ثمّ افتح نصًّا وحدّد الكلمات التي تقول ذلك وأسنِده إليها.',
  allSourced: 'لكلّ ما يلزمه مصدر مصدر.',
};
