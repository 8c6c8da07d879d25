/** What is said of cells that nobody rated, of open orders and of likelihoods, in Arabic. */
import { countArabic } from '../count.ts';
import type { EvidenceWords } from './en.ts';

const cells = { one: 'خانة واحدة', two: 'خانتان', few: 'خانات', many: 'خانة', hundred: 'خانة' };

export const evidence: EvidenceWords = {
  noneRated: 'لم يقدّر أحد الأدلّة بعد، فلا تفرّق بين الفرضيات.',
  unrated: (count, total) =>
    `لم يقدّر أحد ${countArabic(count, { ...cells, two: 'خانتين' })} من أصل ${total}: الخانة الفارغة لا تُحسب على أيّ فرضية، وقد يتغيّر الترتيب متى قُدّرت.`,
  unsettled: (pairs) => `تترك مجالات التقدير سؤال الأقلّ تعارضًا مفتوحًا: ${pairs}.`,
  likelihood: 'الأرجحية',
  prior: 'الاحتمال المسبق',
  posterior: 'الاحتمال اللاحق',
  rule: (count, total) =>
    `الأرجحية: حاصل ضربها في ${count} من الأدلّة (من أصل ${total})، وهي ما له أرجحية تحت كلّ فرضية ولا يكرّر غيره، وتُعدّ مستقلّة. الاحتمال اللاحق: بقاعدة بايز من المسبق المذكور.`,
  missing: {
    'no-prior': 'ينقص احتمال مسبق، فلا يُعطى لاحق.',
    'prior-not-1': 'لا يمكن أن يكون مجموع الاحتمالات المسبقة المذكورة 1، فلا يُعطى لاحق.',
    'nothing-possible': 'قد لا تكون أيّ فرضية ممكنة بهذه الأعداد، فلا يُعطى لاحق.',
  },
};
