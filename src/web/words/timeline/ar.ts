/** العربية: ألفاظ الخطّ الزمني. */
import { countArabic } from '../../../report/words/count.ts';
import type { timeline as english } from './en.ts';

const counted = (one: string, two: string, few: string, many: string, hundred: string) => {
  const forms = { one, two, few, many, hundred };
  return (count: number) => countArabic(count, forms);
};
const event = counted('حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');

export const timeline: typeof english = {
  quiet: (events, undated) =>
    `${event(events)}${undated > 0 ? `، منها بلا تاريخ: ${undated}` : ''}`,
  lanes: 'المسارات',
  by: { actor: 'من يفعل', type: 'نوع الفعل', one: 'خطّ واحد' },
  nobody: 'لم يُذكر طرف',
  undated: 'بلا تاريخ',
  asOf: (date) => `حتى ${date}`,
  nearer: 'أقرب',
  farther: 'أبعد',
  all: 'الخطّ كلّه',
  earlier: 'أسبق',
  later: 'ألحق',
  drawing: (from, to) => `أحداث على خطّ الزمن من ${from} إلى ${to}، وهي كلّها في الجدول أدناه.`,
  hint: 'طول الشريط بقدر ما يتركه المصدر مفتوحًا.',
  inferred: 'السنة مستنتجة',
  none: 'لا أحداث بعد. اضغط N لإدخال حدث، أو اقرأ نصًّا تُقترح أحداثه مع تواريخها.',
};
