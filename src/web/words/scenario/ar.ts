/** العربية: ألفاظ تعديل السيناريو. */
import type { scenario as english } from './en.ts';

export const scenario: typeof english = {
  any: 'تغيّر خانة',
  capacity: 'تغيّر قدرة',
  threshold: 'تغيّر عتبة',
  part: 'نوع العنصر',
  thing: 'أيّها',
  field: 'أيّ خانة',
  fromLast: 'انقل آخر خطوة إلى هنا',
  fromLastNote: (step) => `آخر خطوة «${step}» تخرج من الأصل وتصير تغييرًا في هذا السيناريو.`,
  branch: 'فرّع منه',
  remove: 'أزِله',
  copyOf: (name) => `${name}، معدّلًا`,
  weighedSoFar: (done, all) => `وُزن ${done} من ${all}`,
  opens: 'الاسم يفتح السيناريو، والخانة تفتح ميزانها.',
};
