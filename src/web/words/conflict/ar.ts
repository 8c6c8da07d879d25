/** العربية: ألفاظ صفحة النزاع فوق ما في جداولها. */
import { countArabic } from '../../../report/words/count.ts';
import type { ConflictWords } from './en.ts';

const counted = (one: string, two: string, few: string, many: string, hundred: string) => {
  const forms = { one, two, few, many, hundred };
  return (count: number) => countArabic(count, forms);
};

export const conflict: ConflictWords = {
  layers: {
    label: 'الحالات التي يُبلَغ إليها طبقةً بعد طبقة، وتنقلك الأسهم من حالة إلى أخرى',
    asText: 'في قائمة',
    from: 'الرسم من',
    start: 'الوضع القائم',
    outcome: 'المرصود',
    state: (id) => `الحالة ${id}`,
    equilibrium: (id) => `التوازن ${id}`,
    first: 'من هنا',
    moves: counted('حركة واحدة', 'حركتان', 'حركات', 'حركة', 'حركة'),
    apart: 'توازنات على حدة',
    drawn: (drawn, all) =>
      `رُسمت ${drawn} من ${all} حالة: الحركات من أولاها ما اتّسع لها الموضع، ثمّ الحركة التي يودّها كلّ صانع قرار قبل غيرها، والتوازنات.`,
    unseen: (count) =>
      `ويبقى ${counted('توازن واحد', 'توازنان', 'توازنات', 'توازنًا', 'توازن')(count)} في الجدول.`,
    absent: (id) => `ليست الحالة ${id} بينها.`,
    drawFrom: (id) => `ارسم من الحالة ${id}`,
    leads: (moves) => `الحركات: ${moves}`,
    move: (name, to) => `${name} إلى ${to}`,
    held: (move) => `${move}، ويردعه ردّ`,
  },
  propositions: {
    usedBy: (name) => `ما زالت ${name} مستعملة في:`,
    inline: (holds) => `ضع فيها ${holds} مكانها واحذفها`,
  },
  readings: {
    title: 'قراءات أخرى له',
    none: 'لا قراءة أخرى له',
    add: 'قراءة',
    name: (maker) => `قراءة جديدة، ${maker}: عبارة قصيرة`,
    note: 'ملاحظة: لماذا قد يُقرأ هكذا',
    noteOf: (reading) => `ملاحظة: ${reading}`,
    weigh: 'زِن وفق هذه القراءة',
    weighStated: 'عُد إلى الوزن كما ذُكر',
    weighed: 'يُوزن وفقها الآن',
  },
  observation: {
    title: 'ما رُصد',
    hint: 'وما يستند إليه',
    missing: 'لتحديد الوضع القائم أو المرصود: اختر ذلك فوق الحالات، ثمّ اضغط حالة منها.',
    path: 'الحالات التي مرّ بها النزاع',
    noPath: 'لا مسار بعد. يبدأ المسار من الوضع القائم، وكلّ خطوة حركة لصانع قرار واحد.',
    noStart: 'يبدأ المسار من الوضع القائم، فحدّده أوّلًا.',
    pathStart: 'من',
    pathNote: 'ما ليس مؤكّدًا في ترتيب الخطوات',
    addStep: 'خطوة',
    mover: 'من يتحرّك',
    moveTo: 'بماذا',
    noMoves: 'لا حركة لأحد من الحالة الأخيرة.',
    removeLast: 'احذف الخطوة الأخيرة',
    restsOn: 'ما يُستند إليه',
    event: 'الحدث',
    noEvent: 'لم يُذكر حدث',
    note: 'ملاحظة',
    called: 'ما الذي حصل، بعبارة اسمية',
  },
  pick: {
    label: 'ما تفعله الضغطة على حالة',
    none: 'الضغطة تشرح',
    statusQuo: 'تحدّد الوضع القائم',
    outcome: 'تحدّد المرصود',
    step: 'تضيف خطوة',
    hint: 'اضغط حالة في الرسم أو في الجدول، أو Enter عندها.',
    several: (names) => `الخطوة حركة لصانع قرار واحد، وتتغيّر هنا خيارات: ${names}.`,
    stuck: (option) => `لا يجوز لـ${option} هذا الاتجاه.`,
    same: 'المسار واقف هنا أصلًا.',
  },
  targets: {
    title: 'مآلات يُسأل عنها',
    hint: 'هل تُبلَغ من الوضع القائم بتحسّنات؟',
    none: 'لا شيء بعد.',
    add: 'مآل',
    name: 'ما الذي قد يحصل، بعبارة اسمية',
  },
  facts: {
    title: 'هذا النزاع',
    name: 'موضوعه',
    question: 'سؤاله',
    when: 'زمانه',
    whenAs: '\u2067\u20662024-10\u2069 أو مدّة: \u20662024-10/2024-11\u2069\u2069',
    note: 'ملاحظة',
    another: 'نزاع آخر',
    remove: 'احذف هذا النزاع',
  },
  ranking: { drop: 'اذكر ما يُراد بدل الترتيب، فيُحذف ترتيب الحالات' },
};
