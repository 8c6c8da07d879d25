/** العربية: ألفاظ ملفّات المراجعة والقراءة بقارئين. */
import type { reviewFile as english } from './en.ts';

export const reviewFile: typeof english = {
  waiting: 'نصوص قُرئت من سطر الأوامر وتنتظر البتّ',
  state: (answered, all) => `بُتّ في ${answered} من المقترحات، وعددها ${all}`,
  opens: (title) => `راجع ${title}`,
  broken: (file) => `في الملفّ reviews/${file} أخطاء؛ يبيّنها الأمر mizan read.`,
  keptIn: (file) => `تُحفظ الإجابات في ${file}.`,
  notKept: 'تعذّر تدوين آخر الإجابات في ملفّ المراجعة. هي محفوظة هنا وتُدوَّن مع الإجابة التالية.',
  notOpened: (why) => `تعذّر فتح المراجعة: ${why}`,
  readers: { rules: 'القواعد', model: 'النموذج اللغوي' },
  proposedBy: 'اقترحه',
  differ: 'اختلف القارئان',
  open: 'تُرك مفتوحًا',
  counts: (model, dropped) => `قرأه أيضًا النموذج اللغوي ${model}؛ وأُسقط من مقترحاته ${dropped}.`,
  ask: (model) => `اطلب من ${model} قراءته أيضًا`,
  asking: (model) => `يقرؤه الآن ${model}`,
  leaves: (endpoint) => `يغادر النصّ هذا الجهاز: يُرسَل إلى ${endpoint}.`,
  stays: (endpoint) => `على هذا الجهاز، في ${endpoint}.`,
  notAsked: (why) => `تعذّرت قراءة النموذج له: ${why}`,
};
