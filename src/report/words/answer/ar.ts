/** Arabic: the sentences of the answer at the head of a report. */
import { to } from '../arabic-name.ts';
import { listed } from '../count.ts';
import type { AnswerWords } from './en.ts';

/** «أ أم ب أم ج» */
const whether = (items: readonly string[]) => items.join(' أم ');

export const answer: AnswerWords = {
  label: {
    happened: 'ما حدث:',
    settled: 'ما ثبت:',
    open: 'ما لم يُحسم:',
    decides: 'ما يحسمه:',
    follows: 'ما قد يلي:',
    lost: 'ما قد يُفقد:',
    strain: 'موضع التوتّر:',
    explanation: 'أيّ تفسير يصمد:',
  },
  alone: (outcome, dm, above, below) =>
    `المصادر لا تحسم ذلك: لا يكفي ${outcome} وحده للقول بتقديم ${dm} ${to(above)} على ${below}.`,
  orderWould: 'ويحسمه ترتيبُ حدثين، ولا مصدر يذكره.',
  happened: (game, outcome, state) => `${game} – ${outcome} (${state}).`,
  pair: (dm, above, below) => `تقديم ${dm} ${to(above)} على ${below}`,
  settled: (_dm, pairs, outcome, count, total) =>
    `${pairs}، وذلك في جميع ترتيبات التفضيل التي تفسّر ${outcome}، وعددها ${count} من ${total}.`,
  openBelow: (below, above) => `الذي قُدّم على ${below}: ${whether(above)}.`,
  openToo: (above, concept) => `وإن حُسب حساب الردود (${concept}) جاز أيضًا: ${whether(above)}.`,
  openPairs: (pairs) => `أيّ هذه الأمور هو الصحيح: ${whether(pairs)}.`,
  ifOrder: (first, second, answer, count) =>
    `إن كان ${first} قد سبق ${second}، فالجواب ${answer}، وعلى ذلك كلّ الترتيبات الباقية (${count}).`,
  undated: (events) => `ولا مصدر يؤرّخ ${events}؛ وهذا التاريخ هو الفيصل.`,
  reading: (dm, one, other) =>
    `ولا مصدر يقول كذلك أيّ القراءتين تصحّ في ${dm}: «${one}» أم «${other}».`,
  target: (target, conditions, bothSides) =>
    `${target}: أمرها غير محسوم، فلا سبيل إليها بخطوات تنفع كلٌّ منها صاحبها إلّا ${conditions.join('، أو ')}${bothSides ? '؛ وفي المصادر ما يؤيّد الوجهين كليهما' : ''}.`,
  puts: (dm, above, below) => `بتقديم ${dm} ${to(above)} على ${below}`,
  loses: (client, supplier, after, before) =>
    `أكبر خسارة ممكنة على ${client} خروج ${supplier}: تهبط تغطية الحاجات من ${before} إلى ${after} (والواحد تغطية تامّة)`,
  need: (need, after, before) => `، وتغطية ${need} من ${before} إلى ${after}`,
  fromOthers: (others) =>
    others.length > 0 ? `، كلّها من ${listed(others, 'ar')}` : '، إذ لا مورّد آخر لها',
  illustrative: '؛ وهذه المستويات للتوضيح',
  strained: (between) => `الصلة ${between} متوتّرة:`,
  leading: (count, names, tie) =>
    `الأقلّ تعارضًا مع الأدلّة من التفسيرات (${count}): ${names.join(' و')}${tie ? `، ولا تفرّق الأدلّة ${names.length === 2 ? 'بينهما' : 'بينها'}` : ''}`,
  allTie: (source, all) =>
    all ? `؛ ومن دون ${source} تتعادل كلّها` : `؛ ومن دون ${source} يتغيّر ذلك`,
};
