/** العربية: ألفاظ المدخل. */
import { countArabic } from '../../../report/words/count.ts';
import type { start as english, bring as englishBring } from './en.ts';

const counted = (one: string, two: string, few: string, many: string, hundred: string) => {
  const forms = { one, two, few, many, hundred };
  return (count: number) => (count === 0 ? `بلا ${few}` : countArabic(count, forms));
};
const situation = counted('حالة واحدة', 'حالتان', 'حالات', 'حالة', 'حالة');
const source = counted('مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر');
const actor = counted('طرف واحد', 'طرفان', 'أطراف', 'طرفًا', 'طرف');
const event = counted('حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');
const file = counted('ملفّ واحد', 'ملفّان', 'ملفّات', 'ملفًّا', 'ملفّ');

export const start: typeof english = {
  title: 'الحالات',
  folder: (count) => `في هذا المجلّد ${situation(count)}`,
  open: (name) => `افتح ${name}`,
  isOpen: 'مفتوحة الآن',
  asOf: (date) => `حتى ${date}`,
  changed: (date) => `عُدّلت ${date}`,
  counts: (sources, actors, events) => [source(sources), actor(actors), event(events)].join('، '),
  noQuestion: 'لم يُذكر سؤال',
  broken: 'ملفّها غير سليم؛ وفتحها يبيّن موضع الخلل',
  readOnly: (why) => `لا يمكن الكتابة هنا: ${why}`,
  drop: 'ألصق نصًّا، أو أفلت الملفّات هنا',
  dropNote:
    'بالعربية أو الإنجليزية أو الفرنسية. نصّ أو Markdown أو HTML (\u2066.txt .md .html\u2069). ولا يغادر هذا الجهاز.',
  choose: 'اختر ملفّات',
  begin: 'ابدأ بهذا النصّ',
  another: 'أو ابدأ من غير نصّ',
  example: 'افتح نسخة من المثال: الساحل 2024',
  exampleNote: 'لك أن تغيّر فيها ما تشاء، والسجلّ يعيدك',
  empty: 'ابدأ من فراغ',
  emptyNote: 'اسم وسؤال، والباقي مع القراءة',
  classic: 'ابدأ من نزاع منشور',
  classicNote: 'مع مرجعه ونتائجه المعروفة',
  classicChoose: 'أيّ نزاع',
  name: 'اسمها',
  nameHint: 'التوقّف عند تينزواتين',
  question: 'السؤال الذي تجيب عنه',
  questionHint: 'هل قدّمت روسيا الجزائر على مالي؟',
  about: 'هذه الحالة',
  otherDate: 'زِن عند تاريخ آخر',
  otherNote:
    'تبقى الوثيقة كما هي، ولا يُحسب ما كان قد انتهى حينئذ أو لم يبدأ. والتاريخ في العنوان، فيمكن أن ترسله.',
  weighAt: 'زِن عند هذا التاريخ',
  backTo: (date) => `عُد إلى ${date}`,
  asOfField: 'تُوزن حتى تاريخ',
  create: 'أنشئها',
  textTitle: 'عنوان النصّ',
  published: 'تاريخ النشر',
  language: 'لغة النصّ',
  teach: [
    'القراءة: يقترح ميزان أطرافًا وأحداثًا مؤرّخة وصلات وادّعاءات، كلٌّ منها مربوط بكلماته.',
    'تقبل كلًّا منها أو تعدّله أو ترفضه بمفتاح واحد، وما تقبله هو الحالة.',
    'الوزن: أربعة موازين تقول ما الذي يثبت، وعلامَ يتوقّف، ومن يقوله.',
  ],
  fault: {
    exists: 'هنا حالة بهذا الاسم؛ فاختر اسمًا آخر.',
    'one-situation':
      'يخدم هذا الخادم مجلّد حالة واحدة، فلا موضع لغيرها. شغّله على المجلّد الذي يضمّها: \u2066mizan serve FOLDER\u2069',
    'no-server':
      'لا موضع لحفظها بغير خادم. شغّل \u2066mizan serve FOLDER\u2069 وافتح العنوان الذي يطبعه.',
    other: (why) => `تعذّر إنشاؤها: ${why}`,
    offline: 'لا يجيب الخادم. لم يضِع شيء مما كتبته؛ فأعد المحاولة.',
    noName: 'لا بدّ لها من اسم.',
    noText: 'لا نصّ بعد: ألصق نصًّا أو أفلت ملفًّا.',
  },
};

export const bring: typeof englishBring = {
  pdf: 'هذا ملفّ PDF، ولا يُسند إلى كلماته كما هو: افتحه وانسخ نصّه وألصقه.',
  office: 'هذا ملفّ Word أو OpenDocument. احفظه نصًّا خالصًا (\u2066.txt\u2069) أو HTML، أو ألصق نصّه.',
  image: 'هذه صورة، وميزان يقرأ النصوص: ألصق الكلمات.',
  situation: 'هذه حالة وليست نصًّا. ضع مجلّدها إلى جانب غيره وافتحها من صفحة الحالات.',
  json: 'هذه بيانات وليست نصًّا.',
  tooLarge: (megabytes) => `حجم هذا الملفّ ${megabytes} م.ب.، والأقصى 5.`,
  encoding: (found) =>
    `المطلوب نصّ بترميز UTF-8، والموجود: ${found}. احفظه من جديد بهذا الترميز أو ألصق نصّه.`,
  noText: 'لم يُعثر في هذا الملفّ على نصّ.',
  page: 'استُخرج المقال من صفحته؛ فانظر فيه قبل حفظه.',
  several: (count) => `أُخذ ${file(count)}`,
};
