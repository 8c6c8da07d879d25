/** Arabic: every word and sentence of reports and of the terminal. */
import { to } from './arabic-name.ts';
import { countArabic, listed } from './count.ts';
import type { Vocabulary } from './en.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const state = { one: 'حالة واحدة', two: 'حالتان', few: 'حالات', many: 'حالة', hundred: 'حالة' };
const order = {
  one: 'ترتيب واحد',
  two: 'ترتيبان',
  few: 'ترتيبات',
  many: 'ترتيبًا',
  hundred: 'ترتيب',
};
const event = {
  one: 'حدث واحد غير مؤرّخ',
  two: 'حدثين غير مؤرّخين',
  few: 'أحداث غير مؤرّخة',
  many: 'حدثًا غير مؤرّخ',
  hundred: 'حدث غير مؤرّخ',
};
const comparison = {
  one: 'مقارنة واحدة',
  two: 'مقارنتين',
  few: 'مقارنات',
  many: 'مقارنة',
  hundred: 'مقارنة',
};
const statement = {
  one: 'تفضيل واحد',
  two: 'تفضيلين',
  few: 'تفضيلات',
  many: 'تفضيلًا',
  hundred: 'تفضيل',
};
const tie = { one: 'صلة واحدة', two: 'صلتان', few: 'صلات', many: 'صلة', hundred: 'صلة' };
/** Strained ties as what something leaves: in the accusative. */
const strainedTies = (count: number) =>
  count === 2 ? 'صلتين متوتّرتين' : `${countArabic(count, tie)} متوتّرة`;
const signedTie = {
  one: 'صلة واحدة ذات إشارة',
  two: 'صلتان لهما إشارة',
  few: 'صلات ذات إشارة',
  many: 'صلة ذات إشارة',
  hundred: 'صلة ذات إشارة',
};
const hypothesis = {
  one: 'فرضية واحدة',
  two: 'فرضيتان',
  few: 'فرضيات',
  many: 'فرضية',
  hundred: 'فرضية',
};
const evidence = { one: 'دليل واحد', two: 'دليلين', few: 'أدلّة', many: 'دليلًا', hundred: 'دليل' };
const input = {
  one: 'مُدخل واحد بلا مصدر',
  two: 'مُدخلان بلا مصدر',
  few: 'مُدخلات بلا مصدر',
  many: 'مُدخلًا بلا مصدر',
  hundred: 'مُدخل بلا مصدر',
};

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** «بِ» joined to the act that follows it. */
const by = (act: string) => `ب${act}`;

export const ar: Vocabulary = {
  mizan: 'ميزان',
  asOf: (date) => `حتى ${date}`,
  months,
  day: (day, month, year) => `${day} ${month} ${year}`,
  span: {
    early: (date) => `أوائل ${date}`,
    mid: (date) => `منتصف ${date}`,
    late: (date) => `أواخر ${date}`,
  },
  interval: (from, to) => `من ${from} إلى ${to}`,
  since: (from) => `منذ ${from}`,
  until: (to) => `حتى ${to}`,
  notDated: 'غير مؤرّخ',
  yearInferred: 'السنة مستنتجة',
  and: (items) => listed(items, 'ar'),
  or: (items) => listed(items, 'ar', 'or'),
  between: (a, b) => `بين ${a} و${b}`,
  quoted: (text) => `«${text.replaceAll('«', '“').replaceAll('»', '”')}»`,
  of: (count, total) => `${count} من ${total}`,
  yes: 'نعم',
  no: 'لا',
  none: 'لا شيء',
  without: 'من دون',

  colon: ':',
  stop: ':',
  semicolon: '؛ ',

  scale: { conflict: 'النزاع', balance: 'التوازن', dependence: 'الاعتماد', hypotheses: 'الفرضيات' },
  concept: {
    nash: { short: 'ناش', long: 'استقرار ناش: لا تحسّن متاحًا لأحد' },
    seq: { short: 'SEQ', long: 'الاستقرار التتابعي: كلّ تحسّن يقابله ردّ ذو مصداقية' },
    sseq: { short: 'SSEQ', long: 'الاستقرار التتابعي المتناظر: ردّ ذو مصداقية لا تبطله حركة مضادّة' },
    sim: { short: 'SIM', long: 'الاستقرار المتزامن: كلّ تحسّن يخيب إذا تحرّك الآخرون في الوقت نفسه' },
    gmr: { short: 'GMR', long: 'ما بعد العقلانية العامّ: كلّ تحسّن يقابله ردّ ما، مهما كلّف صاحبه' },
    smr: { short: 'SMR', long: 'ما بعد العقلانية المتناظر: ردّ لا تبطله حركة مضادّة' },
  },

  conflict: {
    given: (chosen) =>
      chosen.length === 0
        ? 'وفق التفضيلات كما ذُكرت'
        : `وفق ${listed(
            chosen.map(({ dm, reading }) => `قراءة «${reading}» ${to(dm)}`),
            'ar',
          )}`,
    decisionMaker: 'الطرف',
    wants: 'ما يريده',
    coalition: (members, acts) =>
      `في وسع هؤلاء معًا مغادرته وفيه مصلحة لكلّ منهم: ${members}، وذلك: ${acts}.`,
    noCoalition: 'ولا يستطيع طرفان أو أكثر مغادرته معًا وفي ذلك مصلحة لكلّ منهم.',
    nearestTarget: (target, holds) =>
      holds ? `يجعل ${target} ممّا تبلغه التحسّنات.` : `يجعل ${target} ممّا لا تبلغه التحسّنات.`,
    nearestOutcome: (outcome, holds, concept) =>
      holds
        ? `يُثبت هذا المآل: ${outcome} (${concept}).`
        : `يُسقط هذا المآل: ${outcome} (${concept}).`,
    reachableIf: (target, conditions) =>
      `لا تُبلَغ ${target} بتحسّنات متتابعة إلّا إذا صحّت إحدى هذه: ${conditions}.`,
    figureStatesOrder: (names) =>
      `وفي كلّ موضع علامة لكلّ طرف على هذا الترتيب: ${names}؛ والخطّ تحتها توازن وفق SEQ.`,
    holdsCount: (given, count, total) => `${given}، الحالات الثابتة وفق ناش: ${count} من ${total}.`,
    concept: 'المفهوم',
    equilibriaCount: 'عدد الحالات الثابتة',
    looseStates: (count) =>
      `و${countArabic(count, state)} أخرى لا تثبت إلّا وفق GMR أو SMR، وهما يقبلان كلّ شيء تقريبًا.`,
    subject: (name) => `${name}: `,
    allSix: 'المفاهيم الستة كلّها',
    comma: '، ',
    whyReadings: 'وعلى قراءات أخرى',
    manyConditions: (names) => `${names}: لا شرط مختصر`,
    reachedIn: (target) =>
      `ترتيبات تُبلَغ فيها ${target} بتحسّنات متتابعة. والنسبة من الترتيبات ليست احتمالًا.`,
    comparisonOf: (dm, above, below) => `${dm}: ${above}، قبل ${below}`,
    pathShows: (dm, above, below) => `أمّا المسار فيدلّ على تقديم ${dm} ${to(above)} على ${below}.`,
    outcomeNever: (outcome) =>
      `لا ترتيب للتفضيلات المذكورة يجعل ${outcome} توازن ناش: إمّا أنّ النموذج ناقص، وإمّا أنّ الوضع لم يكن مستقرًّا.`,
    outcomeAlways: (outcome) => `يثبت ${outcome} أيًّا كان الترتيب.`,
    outcomeWhen: (outcome, condition) => `يثبت ${outcome} إذا صحّ ${condition}.`,
    holdsLead: (given, count, list) =>
      count === 1
        ? `${given}، يثبت مآل واحد: ${list}.`
        : `${given}، تثبت هذه المآلات (${count}): ${list}.`,
    holdsNone: (given) => `${given}، لا يثبت أيّ مآل: ففي كلّ حالة من يتحرّك.`,
    conditionAnd: (parts) => parts.join('، و'),
    conditionOr: (parts) => parts.join('، أو '),
    conditionAlways: 'أيّ ترتيب كان',
    states: (count) => countArabic(count, state),
    orders: (count) => countArabic(count, order),
    turnsOnFacts: (count) => `يتوقّف على ${countArabic(count, event)}`,
    turnsOnComparisons: (count) => `يتوقّف على ${countArabic(count, comparison)}`,
    outcomeHolds: (given, outcome, concepts) =>
      `${given}، يثبت هذا المآل: ${outcome} (${concepts}).`,
    outcomeFails: (given, outcome) =>
      `${given}، لا يثبت هذا المآل: ${outcome}، في أيّ من المفاهيم الستة.`,
    theOutcome: 'المآل المرصود',
    alone: (outcome) => `لا يكفي ${outcome} وحده جوابًا.`,
    ifOrder: (first, second, dm, above, below) =>
      `فإن كان ${first} قد سبق ${second}، دلّ ذلك على تقديم ${dm} ${to(above)} على ${below}.`,
    implies: (dm, above, below) => `يدلّ ذلك على تقديم ${dm} ${to(above)} على ${below}.`,
    holdsWhen: (concept, condition) => `${concept}: يثبت المآل إذا صحّ ${condition}`,
    holdsNever: (concept) => `${concept}: لا يثبت المآل في أيّ ترتيب`,
    holdsAlways: (concept) => `${concept}: يثبت المآل في كلّ ترتيب`,
    sameAs: (conceptNames) => `${conceptNames}: الترتيبات نفسها`,
    loose: (names) => `${names}: يُقبل كلّ شيء تقريبًا، فلا يفسّر كثيرًا`,
    underReading: (dm, reading, count) => `وعلى قراءة ${dm} (${reading}): ${count}`,
    path: (condition) => `المسار: كلّ خطوة تحسّنٌ لصاحبها، ${condition}`,
    pathAlways: (condition) => `ودائمًا مع ${condition}`,
    pathEvery: 'أيًّا كان الترتيب',
    pathNever: 'ولا يصحّ ذلك في أيّ ترتيب',
    both: (concept) => `المآل (${concept}) والمسار معًا`,
    pathFails: (step, mover) => `ينقطع المسار عند الخطوة ${step}: ليست تحسّنًا في نظر ${mover}.`,
    prefers: (above, below) => `${above} قبل ${below}`,
    sampled: (draws, seed) => `عدد ترتيبات العيّنة ${draws}، والبذرة ${seed}`,
    decides: 'ما الذي يحسم',
    orderQuestion: (first, second) => `أيّهما أسبق: ${first}، أم ${second}؟`,
    noSourceDates: (events) => `لا مصدر يؤرّخ ${events}.`,
    orderThen: (count, condition) =>
      `إن كان على هذا الترتيب بقي ${count}${condition === undefined ? '' : `، ومعها كلّها ${condition}`}.`,
    orderElse: (count) => `وإلّا فالمآل وحده هو الشاهد، ويبقى ${count}.`,
    readingQuestion: (dm, readings) => `${dm}: ${readings}؟`,
    readingAdds: (reading, count, conceptNames) =>
      `قراءة «${reading}» تضيف ${count}، وفق ${conceptNames} لا غير.`,
    readingNoSource: 'لا مصدر يقول ذلك.',
    comparisonQuestion: (dm, above, below) => `${dm}: هل يتقدّم ${above} على ${below}؟`,
    comparisonSplit: (yes, no, concept) =>
      `عدد الترتيبات التي يتحقّق فيها المآل${concept === undefined ? '' : ` (${concept})`}: ${yes} إن صحّ ذلك، و${no} إن لم يصحّ.`,
    reachable: (target) =>
      `تُبلَغ ${target} بتحسّنات متتابعة إذا صحّت إحدى هذه المقارنات، ولا تُبلَغ إلّا بها:`,
    reachableAlways: (target) => `تُبلَغ ${target} بتحسّنات متتابعة في كلّ ترتيب.`,
    reachedAlready: (target) => `${target}: تحقّق ذلك فعلًا.`,
    reachableNever: (target) => `لا تُبلَغ ${target} بتحسّنات متتابعة في أيّ ترتيب.`,
    reachableCount: (count, total) =>
      `وذلك في ${count} من الترتيبات، وعددها ${total}. والنسبة من الترتيبات ليست احتمالًا.`,
    reachableBase: (given, target, steps) => `${given}، تُبلَغ ${target}: ${steps}.`,
    notReachableBase: (given, target) => `${given}، لا تُبلَغ ${target} بتحسّنات متتابعة.`,
    reachableByMovesOnly: (given, target) =>
      `${given}، تُبلَغ ${target} بالحركات، لكن لا تقود إليها سلسلة تحسّنات.`,
    readings: 'القراءات جنبًا إلى جنب',
    readingsCaption: (outcome) =>
      `هل ${outcome} توازنٌ في كلّ قراءة، وهل كلّ خطوة مرصودة تحسّنٌ لصاحبها.`,
    fitsPath: 'توافق المسار',
    pathBreaks: (step) => `لا، عند الخطوة ${step}`,
    holds: 'يثبت المآل وفق',
    holdsNot: 'لا يثبت',
    why: 'لماذا يثبت، أو لا يثبت',
    whyStated: (given, outcome, state) =>
      bare(outcome) === bare(state) ? `${given}: ${state}.` : `${outcome}، ${given}: ${state}.`,
    noMove: 'لا تحرّك متاحًا هنا.',
    noImprovement: 'لا تحرّك مرغوبًا فيه: ليس في المستطاع ما هو أفضل.',
    sanctioned: (acts, replies, margin) =>
      `المصلحة في ${acts}، لكنّ ردًّا ممكنًا يلي ذلك: ${replies}، فتؤول الأمور إلى ما ${margin === 0 ? 'ليس أفضل من الوضع الراهن' : 'هو أسوأ من الوضع الراهن'}.`,
    escapesNash: (acts) => `التحرّك وارد: المصلحة في ${acts}.`,
    escapes: (acts, worst) =>
      `التحرّك وارد: المصلحة في ${acts}، وأسوأ ما قد يلي (${worst}) يظلّ أفضل من الوضع الراهن.`,
    undo: (act) => `الرجوع عن ${act}`,
    reply: (dm, acts) => `${dm} ${by(acts)}`,
    equilibria: 'المآلات الثابتة',
    equilibriaCaption: (given) =>
      `${given}. وحيث لا رجوع عن فعل، قد يثبت المآل لمجرّد أنّ أحدًا لا يستطيع مغادرته.`,
    state: 'الحالة',
    reached: 'البلوغ من الوضع القائم',
    byImprovements: 'بتحسّنات',
    byMoves: 'بالحركات وحدها',
    notReached: 'لا تُبلَغ',
    statusQuo: 'الوضع القائم',
    observedState: 'المرصودة',
    noEquilibrium: 'لا حالة ثابتة وفق هذا المفهوم.',
    moreStates: (count) => `و${countArabic(count, state)} أخرى`,
    preferences: 'ما يريده كلّ طرف، كما ذُكر',
    orderUnknown: 'الترتيب مجهول',
    orderPartly: 'الترتيب معلوم جزئيًّا',
    mostFirst: 'الأهمّ أوّلًا',
    unsourcedStatement: 'ليس في المصادر',
    figureStates: 'الحالات',
    figureStatesCaption:
      'كلّ حالة في موضعها. ● لا تحرّك مرغوبًا فيه، · لا تحرّك متاحًا، ◐ تحرّك مرغوب فيه يمنعه ردّ، ○ تحرّك وارد. والخطّ العريض هو المسار المرصود.',
    figureStatesAlt: (count, equilibria) =>
      `لوحة من ${countArabic(count, state)}. توازنات ناش: ${equilibria}.`,
    figureOrders: (total) => `الترتيبات كلّها (${total})، لكلّ ترتيب نقطة`,
    figureOrdersCaption:
      'الأعلى في العمود مفضَّل على ما تحته. المملوء: المآل توازن ناش. الإطار: كلّ خطوة مرصودة تحسّنٌ لصاحبها. والنسبة من الترتيبات ليست احتمالًا.',
    figureOrdersAlt: (count, total, condition) =>
      `المملوء ${count} من ${total}${condition === undefined ? '' : `: ما صحّ فيه ${condition}`}.`,
    nearest: 'أقرب تغيير',
    nearestChange: (dm, above, below) => `تقديم ${dm} ${to(above)} على ${below}`,
    rests: (sourced, unsourced) => `يقوم على ${sourced} لها مصدر، و${unsourced} بلا مصدر.`,
    statementsCount: (count) => countArabic(count, statement),
  },

  balance: {
    marginsUnasked: 'لم تُحسب الهوامش؛ يطلبها الخيار \u2066--margins\u2069.',
    onSide: (count) => `في هذا المعسكر ${count}`,
    overTime: 'عبر الزمن',
    overTimeFigure: 'مؤشّر الاختلال مع نشوء الصلات وانقضائها',
    signedTies: 'صلات ذات إشارة',
    figure: 'المعسكران',
    figureCaption:
      'خطّ متّصل عليه +: صلة طيّبة. خطّ متقطّع عليه −: خصومة. خطّ منقّط عليه ؟: الإشارة مجهولة. حلقة متقطّعة: لا مصدر يذكرها. أرضية باهتة بين خطّين قصيرين: صلة متوتّرة.',
    figureAlt: (first, second) => `معسكر: ${first}. والمعسكر الآخر: ${second}.`,
    openSign: (between) => `إشارة الصلة ${between} مجهولة:`,
    ifSign: (sign, index) => `إن كانت \u2066${sign}\u2069 فالمؤشّر ${index}`,
    marginCaption:
      'كلفة أن تكون الصلة على عكس ما هي عليه. دون الصفر: الصلة هي الشذوذ، والصفر يترك الأمر مفتوحًا، وفوقه راسخة بمقداره.',
    index: 'مؤشّر الاختلال',
    aside: (signed, unknown, index) =>
      `${countArabic(signed, signedTie)}${unknown === 0 ? '' : unknown === 1 ? '، وواحدة مجهولة' : `، و${unknown} مجهولة`} · مؤشّر الاختلال ${index}`,
    exact: 'دقيق',
    bounds: (lower, upper) => `بين ${lower} و${upper}`,
    balanced: 'لا صلة متوتّرة: تنقسم الأطراف إلى معسكرين بلا تناقض.',
    strained: (count) =>
      count === 1
        ? 'صلة واحدة متوتّرة:'
        : `${count === 2 ? 'صلتان متوتّرتان' : `${countArabic(count, tie)} متوتّرة`}:`,
    bestSoFar: (count) =>
      `أفضل قسمة وُجدت حتى الآن تُبقي ${strainedTies(count)}، ولا يُستبعد وجود أفضل منها:`,
    oneOfBest: (count) => `إحدى أفضل القسمات تُبقي ${strainedTies(count)}، وقد تعادلها قسمات أخرى:`,
    foundSoFar: 'في أفضل ما وُجد حتى الآن',
    severalOptima: (count) =>
      `ثمّة ${countArabic(count, { one: 'طريقة واحدة', two: 'طريقتان', few: 'طرق', many: 'طريقة', hundred: 'طريقة' })} لإزالة التوتّر بالكلفة نفسها، فلا صلة بعينها هي السبب، وقد يكون التوتّر في أيّ من هذه:`,
    triad: (a, b, c) => `${a} على صلة طيّبة بكلّ من ${b} و${c}، وهما على خلاف.`,
    triadAllAgainst: (a, b, c) => `${a} و${b} و${c}: كلّ طرف منها على خلاف مع الآخرَين.`,
    sides: 'المعسكران',
    unknownSigns: (count, total) =>
      `المؤشّر نفسه في ${count} من ${total} من قراءات الإشارات المجهولة.`,
    standing: 'الحال',
    ties: 'الصلات',
    moreTies: (count) => `و${countArabic(count, tie)} غيرها`,
    margins: 'مدى رسوخ كلّ صلة',
    margin: 'الهامش',
    tie: 'الصلة',
    frustrated: 'متوتّرة',
    ambiguous: 'ملتبسة',
    robust: 'راسخة',
    triangles: (balanced, total) => `المثلّثات المتوازنة: ${balanced} من ${total}.`,
    noTriangles: 'لا مثلّثات.',
  },

  dependence: {
    coveredCaption: 'الواحد: كلّ الحاجات مغطّاة تغطية تامّة.',
    largest: 'الخسارة الكبرى',
    losesMost: (client, supplier) => `أكبر خسارة ممكنة على ${client}: خروج ${supplier}.`,
    onlySource: (needs) => `ولا يوفّر غيره: ${needs}.`,
    figure: 'تغطية كلّ حاجة',
    figureCaption: (supplier) =>
      `الإطار الفارغ: كما هي الآن. المملوء: من دون ${supplier}. يمتدّ كلّ شريط من أدنى ما ذُكر إلى أعلاه.`,
    aside: (client) => `ما تحتاج إليه ${client} ومن يغطّيه`,
    illustrative: 'المستويات للتوضيح',
    covered: 'المغطّى',
    withoutSupplier: (supplier) => `من دون ${supplier}`,
    needWithout: (need, supplier) => `${need} من دون ${supplier}`,
    fromOthers: (others) => (others.length > 0 ? `كلّه من ${listed(others, 'ar')}` : 'لا مورّد آخر'),
    largestLoss: (supplier, count, total) =>
      `إذا أُخذ كلّ نطاق عند أدناه أو أعلاه بلغت الحالات ${total}، وخسارة ${supplier} هي الكبرى في ${count} منها.`,
    largestLossDrawn: (supplier, count, total) =>
      `خسارة ${supplier} هي الكبرى في ${count} من عمليات السحب، وعددها ${total}.`,
    inTheRest: (suppliers) => `وفي الباقي: ${suppliers}.`,
    loss: 'الخسارة عند الانسحاب',
    shapley: 'قيمة شابلي',
    supplier: 'المورِّد',
    need: 'الحاجة',
    coverage: 'التغطية',
    suppliersCaption: 'الأدنى والأعلى على النطاقات المذكورة، وكلّ طرف منهما حدّ دقيق.',
    shapleyMeaning:
      'وقيمة شابلي متوسّط ما يضيفه المورّد إلى التغطية على كلّ ترتيب ممكن لقدوم المورّدين، فيُحسب لمن يستطيع غيره أن يسدّ مسدّه أيضًا.',
    nothing: 'لم تُدخَل حاجات، فلا شيء يوزن هنا.',
  },

  hypotheses: {
    figure: 'مصفوفة الأدلّة',
    figureCaption:
      'المربّع شاهد على الفرضية: المصمت شديد التعارض (II)، والرمادي متعارض (I). والدائرة شاهد لها: المزدوجة شديدة الاتّساق (CC)، والمفردة متّسقة (C). والحرف وحده محايد (N). والمربّع المتقطّع نطاق. الأقلّ تعارضًا أوّلًا؛ ونصّ الأدلّة في الجدول.',
    becomes: (order) => `يصير الترتيب ${order}`,
    allTie: 'تتعادل الفرضيات كلّها',
    matrixCaption: 'II شديد التعارض، I متعارض، N محايد، C متّسق، CC شديد الاتّساق، NA لا ينطبق.',
    aside: (hypotheses, pieces) =>
      `${countArabic(hypotheses, hypothesis)} على ${countArabic(pieces, evidence)}`,
    rule: 'التعارض الموزون، والأفضل 0: ‏II بقيمة \u2066−2\u2069 وI بقيمة \u2066−1\u2069، مضروبةً في المصداقية والصلة بالموضوع (منخفض \u20661/√2\u2069، متوسّط 1، مرتفع \u2066√2\u2069).',
    tie: (ids) => `والأدلّة لا تفرّق بين ${ids}.`,
    best: (name) => `الأقلّ تعارضًا مع الأدلّة: ${name}.`,
    drop: (item, left) => `من دون ${item}: ${left}.`,
    dropSource: (source) => `كلّ ما مصدره ${source}`,
    noDiagnosticity: (items) => `هذه لا تفرّق بين فرضية وأخرى: ${items}.`,
    inconsistency: 'التعارض',
    hypothesis: 'الفرضية',
    evidence: 'الدليل',
    matrix: 'الأدلّة',
    priorMissing: 'لم يُذكر احتمال مسبق، فلا يُعطى لاحق.',
    nothing: 'لم تُدخَل فرضيات، فلا شيء يوزن هنا.',
    consistency: {
      II: 'شديد التعارض',
      I: 'متعارض',
      N: 'محايد',
      C: 'متّسق',
      CC: 'شديد الاتّساق',
      NA: 'لا ينطبق',
    },
    robust: 'لا دليل بعينه ولا مصدر بعينه يغيّر الترتيب.',
  },

  unsourced: {
    kindNames: {
      tie: 'صلات',
      supply: 'توريدات',
      capacity: 'قدرات',
      threshold: 'عتبات',
      claim: 'ادّعاءات',
      event: 'أحداث',
      other: 'سوى ذلك',
    },
    preferencesIn: (game) => `تفضيلات، ${game}`,
    title: (count) => countArabic(count, input),
    all: 'لكلّ مُدخل مصدر.',
    kinds: {
      statement: (count) =>
        countArabic(count, {
          one: 'تفضيل واحد',
          two: 'تفضيلان',
          few: 'تفضيلات',
          many: 'تفضيلًا',
          hundred: 'تفضيل',
        }),
      tie: (count) => countArabic(count, tie),
      supply: (count) =>
        countArabic(count, {
          one: 'توريد واحد',
          two: 'توريدان',
          few: 'توريدات',
          many: 'توريدًا',
          hundred: 'توريد',
        }),
      capacity: (count) =>
        countArabic(count, {
          one: 'قدرة واحدة',
          two: 'قدرتان',
          few: 'قدرات',
          many: 'قدرة',
          hundred: 'قدرة',
        }),
      threshold: (count) =>
        countArabic(count, {
          one: 'عتبة واحدة',
          two: 'عتبتان',
          few: 'عتبات',
          many: 'عتبة',
          hundred: 'عتبة',
        }),
      claim: (count) =>
        countArabic(count, {
          one: 'ادّعاء واحد',
          two: 'ادّعاءان',
          few: 'ادّعاءات',
          many: 'ادّعاءً',
          hundred: 'ادّعاء',
        }),
      event: (count) =>
        countArabic(count, {
          one: 'حدث واحد',
          two: 'حدثان',
          few: 'أحداث',
          many: 'حدثًا',
          hundred: 'حدث',
        }),
      other: (count) =>
        countArabic(count, {
          one: 'مُدخل آخر',
          two: 'مُدخلان آخران',
          few: 'مُدخلات أخرى',
          many: 'مُدخلًا آخر',
          hundred: 'مُدخل آخر',
        }),
    },
    where: 'الأمر \u2066mizan check\u2069 يبيّن مواضعها.',
  },

  scenario: {
    turnedCount: (turned, all) => `ما تغيّر: ${turned} من ${all}`,
    gone: 'لم يعد يوزن',
    there: 'تحقّق ذلك فعلًا',
    title: (name) => `سيناريو: ${name}`,
    turned: 'ما الذي انقلب',
    base: 'الأصل',
    scenario: 'السيناريو',
    asBefore: 'كما كان',
    others: (value, count) =>
      count === 1 ? `${value}، لكنّها غيرها` : `${value}، ليست كلّها الحالات نفسها`,
  },

  reading: {
    title: (count, language) =>
      `${countArabic(count, { one: 'مقترح واحد', two: 'مقترحان', few: 'مقترحات', many: 'مقترحًا', hundred: 'مقترح' })} من نصّ ${language}`,
    languages: { ar: 'بالعربية', en: 'بالإنجليزية', fr: 'بالفرنسية' },
    kinds: { actor: 'مَن', date: 'متى', event: 'حدث', claim: 'ادّعاء', tie: 'صلة', supply: 'توريد' },
    status: {
      asserted: 'على أنه واقع',
      attributed: 'على أنه قول غيره',
      rumoured: 'على أنه شائع',
      hypothetical: 'على أنه افتراض',
      future: 'على أنه مزمع',
      negated: 'على أنه لم يكن',
    },
    hedge: {
      certain: 'جزم',
      assert: 'تأكيد',
      likely: 'ترجيح',
      may: 'إمكان',
      rumour: 'نقل كلام متداول',
      question: 'تساؤل',
      alleges: 'زعم',
      doubts: 'تشكيك',
    },
    nothing: 'لا شيء هنا',
    narrator: 'النصّ نفسه',
    unknown: 'غير مذكور',
    about: (count) => `نحو ${count}`,
    repeats: 'تكرار لكلام سابق، لا مصدر ثانٍ',
    flags: 'تنبيه',
    remember:
      'هذه مقترحات. يقبل المراجع كلًّا منها أو يصلحه أو يرفضه، ولا يدخل شيء إلى الحالة من تلقاء نفسه.',
  },

  timeline: {
    title: 'التسلسل الزمني',
    figure: 'متى وقع، بقدر ما هو معلوم',
    caption:
      'طول الشريط بقدر ما يُجهل من التاريخ؛ والإطار المتقطّع: السنة مستنتجة؛ والمعيّن: لا مصدر يؤرّخه، والنقاط تبيّن ما لا بدّ أن يقع ضمنه. والسنوات الأقدم أكثر تقاربًا.',
    alt: (events, undated) =>
      `${countArabic(events, { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', hundred: 'حدث' })} على خطّ الزمن، منها ${undated} بلا تاريخ؛ والجدول أدناه يسردها.`,
    undated: (count) =>
      countArabic(count, {
        one: 'حدث واحد غير مؤرّخ',
        two: 'حدثان غير مؤرّخين',
        few: 'أحداث غير مؤرّخة',
        many: 'حدثًا غير مؤرّخ',
        hundred: 'حدث غير مؤرّخ',
      }),
    when: 'متى',
    what: 'ماذا',
  },

  worlds: {
    title: 'إذا تغيّر كلّ مجهول معًا',
    aside: (worlds, inputs) =>
      `عدد العوالم ${worlds}، والمتغيّر ${countArabic(inputs, { one: 'مُدخل واحد', two: 'مُدخلان', few: 'مُدخلات', many: 'مُدخلًا', hundred: 'مُدخل' })}`,
    caption: (seed) =>
      `تُسحب الترتيبات والإشارات والمقادير والتقديرات معًا، البذرة ${seed}. والنسبة من العوالم ليست احتمالًا.`,
    finding: 'النتيجة',
    count: 'العوالم',
    movedBy: 'أشدّ ما يحرّكها',
    always: 'تصحّ في كلّ عالم',
    nothingMoves: 'لا مُدخل وحده يحرّكها',
    split: (above, below) => `(${above} إن صحّ أو ارتفع، ${below} إن لم يصحّ أو انخفض)`,
    sign: (between) => `إشارة الصلة ${between}`,
    amount: (supplier, need) => `مقدار ما يقدّمه الطرف ${supplier} في ${need}`,
    rating: (item, hypothesis) => `تقدير ${item} وفق ${hypothesis}`,
  },

  map: {
    title: 'الخريطة',
    figure: 'أين هم',
    caption:
      'الأقراص: الأطراف، عند عواصمها. المعيّنات: الأحداث. الخطوط: الصلات، المتّصل +، المتقطّع −، المنقّط مجهول. خطوط السواحل: Natural Earth.',
    alt: (names) => `خريطة فيها ${names}.`,
  },
  assumptions: {
    sanctions: {
      sequence: 'قد يكون الردّ سلسلة من حركات الآخرين.',
      single: 'الردّ حركة واحدة من طرف واحد.',
    },
    title: 'ما يُفترض',
    infeasible: (game) => `${game}: لا يجتمع:`,
    inferred: (ties) => `إشارات استنتجها المحلّل: ${ties}.`,
    undated: (count) => `صلات لم تُذكر تواريخها وتُعدّ قائمة طوال الوقت: ${count}.`,
    years: (events) => `سنوات مستنتجة لم تُذكر: ${events}.`,
    illustrative: (count) => `مقادير توريد من عند المحلّل لتوضيح الطريقة: ${count}.`,
    weights: 'أوزان الحاجات كما أُدخلت، وقد رُدّت إلى مجموع قدره 1.',
  },

  page: {
    sources: 'كلامُ مَن',
    footnote: (voice, quote) => `${voice}: ${quote}`,
    relayed: (voice, text) => `${voice}، نقلًا عن ${text}`,
    translation: 'ترجمتنا',
    settings: 'لإعادة الحساب',
    print: 'طباعة',
    languageName: 'العربية',
    contents: 'المحتويات',
    noQuestion: 'لم يُذكر سؤال.',
    nothing: 'لا شيء يوزن في هذه الحالة بعد: أضف صلات أو حاجات أو فرضيات أو نزاعًا.',
    version: (version) => `ميزان ${version}`,
    situation: (id) => `الحالة \u2066${id}\u2069`,
    reading: (dm, reading) => `قراءة \u2066${dm} = ${reading}\u2069`,
    sanctions: { sequence: 'الردود سلاسل من الحركات', single: 'الردّ حركة واحدة' },
    disclaimer: 'يبيّن ميزان ما يترتّب على ما أُدخل، ولا يقول إنّ المُدخلات صحيحة.',
    written: (file) => `كُتبت الصفحة: \u2066${file}\u2069`,
    graded: (grade) => `التصنيف \u2066${grade}\u2069`,
  },
};
