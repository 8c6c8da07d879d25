/** Terms of the hypotheses scale. */
import type { GlossaryEntry } from './entry.ts';

const heuer = 'Heuer 1999, Psychology of Intelligence Analysis (from memory)';

export const hypotheses: readonly GlossaryEntry[] = [
  {
    id: 'hypothesis',
    area: 'hypotheses',
    terms: { ar: 'فرضية', en: 'hypothesis', fr: 'hypothèse' },
    aliases: { ar: ['تفسير'], en: ['explanation'], fr: ['explication'] },
    definition: {
      ar: 'جواب ممكن عن السؤال المطروح، يوضع إلى جانب أجوبة أخرى تنافسه.',
      en: 'A possible answer to the question asked, set beside others that compete with it.',
      fr: 'Réponse possible à la question posée, mise en regard d’autres qui lui font concurrence.',
    },
    source: heuer,
    computedIn: 'src/situation/schema.ts',
    see: ['evidence', 'competing-hypotheses'],
  },
  {
    id: 'competing-hypotheses',
    area: 'hypotheses',
    terms: {
      ar: 'تحليل الفرضيات المتنافسة',
      en: 'analysis of competing hypotheses',
      fr: 'analyse des hypothèses concurrentes',
    },
    aliases: { ar: [], en: ['ACH'], fr: ['AHC'] },
    definition: {
      ar: 'جدول يُقيَّم فيه كلّ دليل إزاء كلّ فرضية. نعرض فيه قاعدتين جنبًا إلى جنب، التفنيد والأرجحية، لأنّه لا قاعدة متّفق عليها؛ ولا ندّعي أنّه يجعل الحكم أصوب.',
      en: 'A table in which every item of evidence is rated against every hypothesis. Two rules stand side by side, disconfirmation and likelihood, since no standard exists; the method is not claimed to make a judgement right.',
      fr: 'Tableau où chaque élément de preuve est coté au regard de chaque hypothèse. Deux règles y figurent côte à côte, réfutation et vraisemblance, faute de norme ; la méthode ne prétend pas rendre le jugement juste.',
    },
    source: heuer,
    see: ['disconfirmation', 'likelihood'],
  },
  {
    id: 'evidence',
    area: 'hypotheses',
    terms: { ar: 'دليل', en: 'evidence', fr: 'élément de preuve' },
    aliases: { ar: ['قرينة'], en: ['item of evidence'], fr: ['indice', 'preuve'] },
    definition: {
      ar: 'قول من أقوال المصادر يُستعان به للتمييز بين الفرضيات، مع مصداقيته وصلته بالسؤال.',
      en: 'A claim of the sources that is used to tell hypotheses apart, with its credibility and its relevance.',
      fr: 'Affirmation des sources qui sert à départager les hypothèses, avec sa crédibilité et sa pertinence.',
    },
    source: heuer,
    computedIn: 'src/situation/schema.ts',
    see: ['claim', 'diagnosticity'],
  },
  {
    id: 'inconsistency',
    area: 'hypotheses',
    terms: { ar: 'درجة التعارض', en: 'inconsistency', fr: 'incohérence' },
    aliases: { ar: ['تعارض'], en: ['inconsistency score'], fr: ['score d’incohérence'] },
    definition: {
      ar: 'مجموع ما يعارض الفرضية من الأدلّة: اثنان لما يعارضها بشدّة وواحد لما يعارضها، مضروبًا في المصداقية والصلة. أقلّها تعارضًا تتقدّم.',
      en: 'The sum of the evidence against a hypothesis: two for very inconsistent and one for inconsistent, times credibility and relevance. The least inconsistent stands first.',
      fr: 'Somme de ce qui contredit une hypothèse : deux pour très incohérent, un pour incohérent, multipliés par la crédibilité et la pertinence. La moins contredite vient en tête.',
    },
    source: 'Heuer’s method; the rule of PARC’s program as reported (from memory)',
    see: ['disconfirmation', 'evidence'],
  },
  {
    id: 'disconfirmation',
    area: 'hypotheses',
    terms: { ar: 'تفنيد', en: 'disconfirmation', fr: 'réfutation' },
    aliases: { ar: ['دحض'], en: ['refutation'], fr: ['infirmation'] },
    definition: {
      ar: 'الحكم على الفرضيات بما يعارضها لا بما يوافقها، لأنّ الدليل الواحد قد يوافق عدّة فرضيات معًا.',
      en: 'Judging hypotheses by what speaks against them, not by what agrees, since one item may agree with several.',
      fr: 'Jugement des hypothèses par ce qui les contredit et non par ce qui s’accorde avec elles, un même élément pouvant s’accorder avec plusieurs.',
    },
    source: heuer,
    see: ['inconsistency', 'competing-hypotheses'],
  },
  {
    id: 'diagnosticity',
    area: 'hypotheses',
    terms: { ar: 'القدرة التمييزية', en: 'diagnosticity', fr: 'diagnosticité' },
    aliases: { ar: ['القيمة التشخيصية'], en: ['diagnostic value'], fr: ['pouvoir discriminant'] },
    definition: {
      ar: 'مقدار ما يفرّق به الدليل بين الفرضيات. دليل يوافقها جميعًا بالقدر نفسه لا قدرة له على التمييز، مهما كان صحيحًا.',
      en: 'How far an item of evidence tells the hypotheses apart. An item that fits all of them alike has none, however true it is.',
      fr: 'Capacité d’un élément de preuve à départager les hypothèses. Celui qui s’accorde également avec toutes n’en a aucune, si vrai soit-il.',
    },
    source: heuer,
    see: ['evidence', 'likelihood'],
  },
  {
    id: 'likelihood',
    area: 'hypotheses',
    terms: { ar: 'أرجحية', en: 'likelihood', fr: 'vraisemblance' },
    aliases: { ar: ['إمكانية الدليل'], en: ['likelihood of the evidence'], fr: [] },
    definition: {
      ar: 'مدى توقّع الدليل لو صحّت الفرضية، من صفر إلى واحد أو مدىً بينهما. وليست احتمال الفرضية نفسها.',
      en: 'How much the evidence was to be expected if the hypothesis were true, from 0 to 1 or a range. It is not the probability of the hypothesis itself.',
      fr: 'Mesure dans laquelle on devait s’attendre à l’élément de preuve si l’hypothèse était vraie, de 0 à 1 ou un intervalle. Ce n’est pas la probabilité de l’hypothèse.',
    },
    source: 'Good 1950, Probability and the Weighing of Evidence (from memory)',
    see: ['prior', 'diagnosticity'],
  },
  {
    id: 'prior',
    area: 'hypotheses',
    terms: { ar: 'احتمال مسبق', en: 'prior', fr: 'probabilité a priori' },
    aliases: { ar: ['احتمال قبلي'], en: ['prior probability', 'base rate'], fr: ['a priori'] },
    definition: {
      ar: 'وزن الفرضية قبل النظر في الأدلّة. يظهر دائمًا للقارئ، ولا يُفترض في صمت أنّ الفرضيات متساوية.',
      en: 'The weight of a hypothesis before the evidence is looked at. It is always shown, and hypotheses are never taken as equal in silence.',
      fr: 'Poids d’une hypothèse avant l’examen des preuves. Il est toujours montré, et les hypothèses ne sont jamais tenues pour égales en silence.',
    },
    source: 'Bayes 1763 (from memory); showing it: our convention',
    see: ['likelihood'],
  },
  {
    id: 'admiralty-grade',
    area: 'hypotheses',
    terms: { ar: 'تصنيف الأميرالية', en: 'Admiralty grade', fr: 'cotation de l’Amirauté' },
    aliases: {
      ar: ['درجة المصدر'],
      en: ['Admiralty code', 'NATO system'],
      fr: ['cotation des sources', 'code OTAN'],
    },
    definition: {
      ar: 'حرف من A إلى F لموثوقية المصدر، ورقم من 1 إلى 6 لمصداقية المعلومة، يبقيان منفصلين. وF و6 معناهما «لا يمكن الحكم»، لا أسوأ درجة.',
      en: 'A letter from A to F for the reliability of the source and a number from 1 to 6 for the credibility of the information, kept apart. F and 6 mean “cannot be judged”, not the worst.',
      fr: 'Lettre de A à F pour la fiabilité de la source et chiffre de 1 à 6 pour la crédibilité de l’information, tenus séparés. F et 6 signifient « ne peut être jugé », non le pire.',
    },
    source: 'NATO AJP-2.1 (from memory)',
    computedIn: 'src/situation/schema.ts',
    see: ['source', 'evidence'],
  },
  {
    id: 'fragility',
    area: 'hypotheses',
    terms: { ar: 'هشاشة', en: 'fragility', fr: 'fragilité' },
    aliases: { ar: ['ما يسقط'], en: ['fragile', 'what falls if'], fr: ['ce qui tombe si'] },
    definition: {
      ar: 'الدليل الواحد أو المصدر الواحد الذي إذا أُسقط تغيّر ترتيب الفرضيات.',
      en: 'The single item, or the single source, whose removal changes the order of the hypotheses.',
      fr: 'L’élément seul, ou la source seule, dont le retrait change l’ordre des hypothèses.',
    },
    source: 'Our wording',
    see: ['source', 'origin'],
  },
];
