/** Arabic: the sentences of the answer at the head of a report. */
import type { AnswerWords } from './en.ts';

/** «أ أم ب أم ج» */
const whether = (items: readonly string[]) => items.join(' أم ');

export const answer: AnswerWords = {
  alone: (outcome, dm, above, below) =>
    `${outcome} وحده لا يكفي للحكم بتقديم ${above} على ${below} لدى ${dm}.`,
  orderWould: 'يحسم ذلك ترتيبُ حدثين، ولا مصدر يذكره.',
  pair: (above, below) => `تقديم ${above} على ${below}`,
  settled: (dm, pairs, outcome, count, total) =>
    `الثابت لدى ${dm} ${pairs}، فهو حاصل في جميع ترتيبات التفضيل التي تفسّر ${outcome}، وعددها ${count} من ${total}.`,
  openBelow: (below, above) => `أمّا الذي قُدّم على ${below} فغير محسوم: ${whether(above)}.`,
  openPairs: (pairs) => `وغير محسوم أيّ هذه الأمور هو الصحيح: ${whether(pairs)}.`,
  ifOrder: (first, second, answer, count) =>
    `فإن كان ${first} قد سبق ${second}، فالجواب ${answer}، وعلى ذلك كلّ الترتيبات الباقية (${count}).`,
  undated: (events) => `ولا مصدر يؤرّخ ${events}؛ وهذا التاريخ هو الفيصل.`,
  reading: (dm, one, other) =>
    `ولا مصدر يقول كذلك أيّ القراءتين تصحّ في ${dm}: «${one}» أم «${other}».`,
  target: (target, conditions, bothSides) =>
    `وممّا لم يُحسم كذلك ${target}: لا سبيل إلى ذلك بخطوات تنفع كلٌّ منها صاحبها إلّا ${conditions.join('، أو ')}${bothSides ? '؛ وفي المصادر ما يؤيّد الوجهين كليهما' : ''}.`,
  puts: (dm, above, below) => `بتقديم ${above} على ${below} لدى ${dm}`,
  loses: (client, supplier, after, before) =>
    `وأكبر خسارة ممكنة على ${client} خروج ${supplier}: تهبط تغطية الحاجات من ${before} إلى ${after} (والواحد تغطية تامّة)`,
  need: (need, after, before) => `، وتغطية ${need} من ${before} إلى ${after}`,
  nobodyElse: '، ولا طرف آخر يسدّ ذلك',
  illustrative: '؛ وهذه المستويات للتوضيح',
  strained: (tie) => `الصلة المتوتّرة هي ${tie}:`,
  leading: (count, names, tie) =>
    `والأقلّ تعارضًا مع الأدلّة من التفسيرات (${count}): ${names.join(' و')}${tie ? `، ولا تفرّق الأدلّة ${names.length === 2 ? 'بينهما' : 'بينها'}` : ''}`,
  allTie: (source, all) =>
    all ? `؛ ومن دون ${source} تتعادل كلّها` : `؛ ومن دون ${source} يتغيّر ذلك`,
};
