/** ما يقال عن القدرات التي تتقاسمها حاجات عدّة، وعن عتبات المغادرة، بالعربية. */
import { countArabic } from '../count.ts';
import type { SharingWords } from './en.ts';

const figure = {
  one: 'مقدار واحد',
  two: 'مقداران',
  few: 'مقادير',
  many: 'مقدارًا',
  hundred: 'مقدار',
};

export const sharingAr: SharingWords = {
  title: 'ما يُنال في وقت واحد',
  limit: (supplier, amount, needs) => `أقصى ما يُنال من ${supplier} في المجموع ${amount}: ${needs}.`,
  illustrative: 'المقدار من وضع المحلّل لبيان الطريقة.',
  assumed: (count) =>
    `${countArabic(count, figure)} من القدرات والعتبات من وضع المحلّل لبيان الطريقة.`,
  dateUnknown: 'لا يُعلم هل يسري في هذا التاريخ.',
  met: 'كلّ المطلوب يُنال في وقت واحد.',
  metAtHigh: 'لا يُنال كلّ المطلوب في وقت واحد إلا عند الطرف الأعلى من النطاقات.',
  short: 'لا يُنال كلّ المطلوب في وقت واحد.',
  looksCovered: 'ولو انفرد كلّ طرف لنال كلّ ما يطلبه.',
  heldBy: (what) => `والذي يحدّه: ${what}.`,
  heldAtLow: (what) => `والذي يحدّه عند الطرف الأدنى: ${what}.`,
  heldAtHigh: (what) => `والذي يحدّه عند الطرف الأعلى: ${what}.`,
  noneAlone: 'ولا تنفع الزيادة في واحد منها وحده.',
  capacityOf: (supplier) => `أقصى ما يُنال من ${supplier}`,
  linkOf: (supplier, need) => `ما يُنال من ${supplier} في ${need}`,
  atOnce: 'في وقت واحد',
  atOnceWithout: (suppliers) => `في وقت واحد من دون ${suppliers}`,
  ofAsked: (delivered, asked) => `${delivered} من أصل ${asked}`,
  asked: 'المطلوب',
  stated: 'بحسب المذكور',
  alone: 'عند الانفراد',
  shared: 'إذا طلب الجميع',
  mayGoShort: 'قد ينقص',
  alwaysMet: 'مستوفى على كلّ حال',
  together: 'معًا',
  caption:
    'حصص من المطلوب، من 0 إلى 1. بحسب المذكور: ما قيل إنّ المورّدين يعطونه لكلّ حاجة على حدة. عند الانفراد: لو لم يطلب منهم غير هذا الطرف.',

  follows: (start, patron) => `مَن يتبع إن وقعت القطيعة بين ${start} و${patron}`,
  rule: 'يغادر الطرف متى بلغ أثر من غادروه عتبتَه، والجولة الأولى هي البداية. والمؤكّد ما يصحّ عند كلّ قيمة داخل النطاقات؛ ومن لم تُذكر له عتبة فقد يبقى، وقد يغادر عند أوّل أثر.',
  surely: (clients) => `على وجه اليقين: ${clients}.`,
  maybe: (clients) => `على وجه الاحتمال: ${clients}.`,
  never: (clients) => `ولا يغادر بحال: ${clients}.`,
  client: 'الطرف المعتمِد',
  threshold: 'العتبة',
  certain: 'مغادرة مؤكّدة',
  possible: 'مغادرة محتملة',
  critical: 'العتبة الحرجة',
  byRound: (round) => `في الجولة ${round} على الأكثر`,
  fromRound: (round) => `من الجولة ${round}`,
  first: 'أوّل المغادرين',
  notStated: 'غير مذكورة',

  allAtOnce: (needs) => `يُنال الكلّ في وقت واحد: ${needs}`,
  leaves: (client, patron) => `تخلّي ${client} عن ${patron}`,
  thresholdInput: (client) => `عتبة ${client}`,
};
