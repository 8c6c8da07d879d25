/** العربية: ألفاظ الشبكة. */
import { countArabic } from '../../../report/words/count.ts';
import type { network as english } from './en.ts';

const counted = (one: string, two: string, few: string, many: string, hundred: string) => {
  const forms = { one, two, few, many, hundred };
  return (count: number) => countArabic(count, forms);
};
const actor = counted('طرف واحد', 'طرفان', 'أطراف', 'طرفًا', 'طرف');
const tie = counted('صلة واحدة', 'صلتان', 'صلات', 'صلة', 'صلة');

export const network: typeof english = {
  quiet: (actors, ties) => `${actor(actors)}، ${tie(ties)}`,
  figure: 'شبكة الأطراف والصلات بينها',
  keys: 'تنقلك الأسهم من طرف إلى طرف، ومفتاح المسافة بين صلات الطرف الواحد، ويحرّك السهم مع Shift الطرف نفسه. وتحدّد مفاتيح + و− و0 إشارة الصلة، وينقلك القوسان المعقوفان في الزمن.',
  hint: 'اسحب طرفًا لتضعه في موضع آخر، أو اسحب الخلفية لتحرّك الصورة، وأدر العجلة لتقترب، وانقر لتفتح النصّ الذي تستند إليه. وفي الصورة تنقلك الأسهم من طرف إلى طرف، ومع Shift تحرّكه، ومفتاح المسافة ينقلك بين صلاته.',
  strained: 'متوتّرة',
  under: 'الصلات المتوتّرة:',
  side: (count) => `في هذا المعسكر ${count}`,
  loose: 'بلا صلة معلومة الإشارة:',
  placing: (done) => `تُوزَّع الأطراف على الصورة: ${done} من 100`,
  anew: 'أعد المواضع',
  anewHint: 'تُنسى المواضع التي وضعتَ فيها الأطراف وتُوزَّع من جديد، ولا تتغيّر الوثيقة',
  nearer: 'أقرب',
  farther: 'أبعد',
  all: 'الشبكة كلّها',
  table: 'الصلات نفسها في جدول',
  crowd:
    'لا تظهر الإشارات على الصلات من بعيد: المتّصل مع، والمتقطّع ضدّ، والمنقّط مجهول الإشارة. اقترب لترى الإشارات والأسماء.',
  signs: { '+': 'مع', '-': 'ضدّ', unknown: 'مجهولة الإشارة' },
  mixed: 'مع وضدّ معًا',
  unsourced: 'لا يذكرها مصدر',
  several: 'تكتّل أو منظّمة',
  actorSaid: (name, kind) => `${name}، ${kind}. الصلات:`,
  counts: (plus, minus, unknown) => `مع ${plus}، ضدّ ${minus}، مجهولة الإشارة ${unknown}.`,
  tieSaid: (name, sign, weight) => `${name}: ${sign}، وزنها ${weight}`,
  unproven: 'أفضل تقسيم عُثر عليه، ولم يثبت أنه الأفضل',
  sideLeft: (count) => `معسكر: ${count}`,
  sideRight: (count) => `والآخر: ${count}`,
  earlier: (date) => `المعسكران كما وُزنا في ${date}، والتوتّر كما هو في الوقت المعروض.`,
  none: 'لا توجد',
  more: (count) => `وغيرها: ${count}`,
  weight: 'الوزن 1 و2 و3 فأكثر',
};
