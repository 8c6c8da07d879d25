import type { Language } from '../../situation/words.ts';

/**
 * Forms that are also something else, and how the neighbours tell. Words are folded; `prev` and
 * `next` look at the words beside the form, Arabic ones without their joined و and ف.
 *   1. a `not…` neighbour: it is the other thing
 *   2. a neighbour in `prev`, `prev2` or `next`: it is the actor
 *   3. else `otherwise`: yes, no, or `evidence`: yes if an undoubted form of the actor stands in the text
 */
export interface AmbiguityRule {
  id: string;
  language: Language;
  forms: string;
  prev?: string;
  prev2?: string;
  next?: string;
  notPrev?: string;
  notNext?: string;
  /** every word of the form must begin with a capital that does not come from opening a sentence */
  otherwise: 'yes' | 'no' | 'evidence';
}

/** Arabic nouns that an adjective of nationality follows when it names who acts. */
const arabicBodies =
  'الجيش القوات الحكومة السلطات السلطة الرئيس الوزير الخارجية الدبلوماسية الوفد الجانب الطرف الشعب ' +
  'الدولة العاصمة الجنود الجنرال الجنرالات العسكريين العسكريون المسؤول المسؤولين المسؤولون الضباط ' +
  'المعارضة القيادة البرلمان الشارع التراب الاراضي الحدود المجلس العقيد الطيران المتمردين ' +
  'الانتقالي الانتقالية العسكري العسكرية المسلحة الرئاسة الدفاع السفير المبعوث الجيران المدنيين المدن ' +
  'القرى البلدات الملف المشهد الساحة الازواد الطوارق الجماعات روسي روسية الروسي الروسية';

const arabicFinance =
  'دعم مبلغ عجز ضمان تقرير مركز سوق نظام قطاع عبء ربح خبير محلل مستشار عام تعاون فساد انهيار غطاء ' +
  'استقرار تمويل عائد تحويل حجم مورد مسؤول مدير انضباط ملي اصلاح تعويض مقابل عقاب دخل';

const language = {
  prevEn: 'speak speaks speaking spoke spoken fluent learn learning taught translated',
  nextEn: 'language speaking speaker speakers lessons translation literature wine bread',
  prevFr: 'langue parle parlent parlant traduit traduite apprend',
  prevAr: 'اللغة باللغة لغة',
};

export const ambiguities: AmbiguityRule[] = [
  {
    id: 'mali',
    language: 'ar',
    forms: 'المالي المالية',
    prev: arabicBodies,
    prev2: 'الراي',
    notPrev: 'وزارة وزير وزيرة القطاع الدعم السوق الازمة النظام الشؤون الموارد المساعدات للشؤون',
    otherwise: 'no',
  },
  {
    id: 'mali',
    language: 'ar',
    forms: 'الماليين الماليون ماليين ماليون الماليان',
    notPrev:
      'المسؤولين المسؤولون المحللين المحللون الخبراء المدراء المستشارين مسؤولين محللين خبراء',
    otherwise: 'evidence',
  },
  {
    id: 'mali',
    language: 'ar',
    forms: 'مالي',
    notPrev: arabicFinance,
    otherwise: 'evidence',
  },
  {
    id: 'mali',
    language: 'ar',
    forms: 'مالية ماليا ماليان ماليتان ماليات',
    prev: 'قوات حكومة سلطات دورية وحدات بلدة مدينة روسية مصادر قوة طائرة قافلة',
    prev2: 'روسية فرنسية',
    otherwise: 'no',
  },
  {
    id: 'qatar',
    language: 'ar',
    forms: 'قطري القطري قطرية القطرية',
    notPrev: 'القيادة بشكل نحو',
    otherwise: 'yes',
  },
  {
    id: 'qatar',
    language: 'ar',
    forms: 'قطر',
    notPrev: 'نصف طول',
    notNext: 'الدائرة دائرة الخط',
    otherwise: 'yes',
  },
  {
    id: 'turkey',
    language: 'ar',
    forms: 'تركي التركي',
    notPrev: 'الامير الشيخ المستشار',
    notNext: 'بن ال الفيصل الحمد الدخيل العواد الشيخ المالكي',
    otherwise: 'yes',
  },
  {
    id: 'turkey',
    language: 'en',
    forms: 'turkey',
    notPrev: 'roast thanksgiving wild cold',
    notNext: 'sandwich dinner farm breast',
    otherwise: 'yes',
  },
  {
    id: 'morocco',
    language: 'ar',
    forms: 'المغرب',
    notPrev: 'صلاة اذان وقت قبيل بلاد بلدان دول',
    notNext: 'العربي الكبير الاسلامي',
    otherwise: 'yes',
  },
  {
    id: 'morocco',
    language: 'ar',
    forms: 'المغربي مغربي مغربية المغربية',
    notPrev: 'عبدالقادر',
    otherwise: 'yes',
  },
  {
    id: 'oman',
    language: 'ar',
    forms: 'عمان',
    prev: 'سلطنة بسلطنة لسلطنة بحر خليج',
    notPrev: 'العاصمة',
    otherwise: 'evidence',
  },
  {
    id: 'jordan',
    language: 'ar',
    forms: 'عمان',
    prev: 'العاصمة',
    notPrev: 'سلطنة بسلطنة لسلطنة بحر خليج',
    otherwise: 'evidence',
  },
  {
    id: 'jordan',
    language: 'ar',
    forms: 'الاردن',
    notPrev: 'نهر غور وادي',
    otherwise: 'yes',
  },
  {
    id: 'jordan',
    language: 'en',
    forms: 'jordan',
    notPrev: 'michael deandre mr ms vernon river barbara',
    notNext: 'valley river bardella peterson pickford henderson times spieth',
    otherwise: 'yes',
  },
  {
    id: 'chad',
    language: 'en',
    forms: 'chad',
    notPrev: 'lake mr',
    notNext: 'smith bown kroeger basin wolf kelly daybell',
    otherwise: 'yes',
  },
  { id: 'chad', language: 'ar', forms: 'تشاد', notPrev: 'بحيرة حوض', otherwise: 'yes' },
  { id: 'chad', language: 'fr', forms: 'tchad', notPrev: 'lac', otherwise: 'yes' },
  {
    id: 'niger',
    language: 'en',
    forms: 'niger',
    notPrev: 'river',
    notNext: 'delta river state basin',
    otherwise: 'yes',
  },
  { id: 'niger', language: 'ar', forms: 'النيجر', notPrev: 'نهر دلتا حوض', otherwise: 'yes' },
  {
    id: 'georgia',
    language: 'en',
    forms: 'georgia georgian georgians',
    notPrev: 'atlanta augusta savannah macon',
    notNext: 'tech bulldogs southern meloni runoff senator secretary governor peach',
    otherwise: 'yes',
  },
  {
    id: 'georgia',
    language: 'ar',
    forms: 'جورجيا',
    notPrev: 'ولاية بولاية',
    notNext: 'ميلوني الامريكية الاميركية',
    otherwise: 'yes',
  },
  {
    id: 'georgia',
    language: 'fr',
    forms: 'georgie',
    notPrev: 'etat',
    notNext: 'americaine',
    otherwise: 'yes',
  },
  {
    id: 'guinea',
    language: 'en',
    forms: 'guinea',
    notPrev: 'of new equatorial',
    notNext: 'pig pigs bissau',
    otherwise: 'yes',
  },
  { id: 'guinea', language: 'fr', forms: 'guinee', notPrev: 'golfe nouvelle', otherwise: 'yes' },
  { id: 'guinea', language: 'ar', forms: 'غينيا', notPrev: 'خليج', otherwise: 'yes' },
  {
    id: 'benin',
    language: 'ar',
    forms: 'بنين',
    prev: 'دولة في الى من جمهورية شمال جيش',
    notPrev: 'مدرسة مدارس للبنين',
    otherwise: 'evidence',
  },
  { id: 'benin', language: 'en', forms: 'benin', notNext: 'city bronzes', otherwise: 'yes' },
  { id: 'egypt', language: 'ar', forms: 'مصر', notNext: 'علي', otherwise: 'yes' },
  {
    id: 'egypt',
    language: 'ar',
    forms: 'القاهرة',
    notPrev: 'القوة الظروف للظروف قوة',
    otherwise: 'yes',
  },
  { id: 'oman', language: 'ar', forms: 'مسقط', notNext: 'راس راسه راسها', otherwise: 'yes' },
  { id: 'belgium', language: 'en', forms: 'brussels', otherwise: 'no' },
  { id: 'belgium', language: 'fr', forms: 'bruxelles', otherwise: 'no' },
  { id: 'belgium', language: 'ar', forms: 'بروكسل', otherwise: 'no' },
  {
    id: 'france',
    language: 'en',
    forms: 'french',
    notPrev: language.prevEn,
    notNext: `${language.nextEn} fries guiana polynesia`,
    otherwise: 'yes',
  },
  { id: 'france', language: 'ar', forms: 'الفرنسية', notPrev: language.prevAr, otherwise: 'yes' },
  {
    id: 'france',
    language: 'fr',
    forms: 'francais francaise',
    notPrev: `en ${language.prevFr}`,
    otherwise: 'yes',
  },
  { id: 'united-kingdom', language: 'en', forms: 'english', otherwise: 'no' },
  { id: 'united-kingdom', language: 'ar', forms: 'الانجليزية', otherwise: 'no' },
  {
    id: 'united-kingdom',
    language: 'fr',
    forms: 'anglais anglaise',
    notPrev: `en ${language.prevFr}`,
    otherwise: 'no',
  },
  {
    id: 'russia',
    language: 'en',
    forms: 'russian',
    notPrev: language.prevEn,
    notNext: language.nextEn,
    otherwise: 'yes',
  },
  {
    id: 'russia',
    language: 'fr',
    forms: 'russe',
    notPrev: `en ${language.prevFr}`,
    otherwise: 'yes',
  },
  { id: 'poland', language: 'en', forms: 'polish', otherwise: 'yes' },
  { id: 'netherlands', language: 'en', forms: 'dutch', otherwise: 'yes' },
  { id: 'ireland', language: 'en', forms: 'ireland', notPrev: 'northern', otherwise: 'yes' },
  { id: 'mexico', language: 'en', forms: 'mexico', notPrev: 'new of', otherwise: 'yes' },
  { id: 'oman', language: 'en', forms: 'oman', notPrev: 'of', otherwise: 'evidence' },
  {
    id: 'china',
    language: 'en',
    forms: 'china',
    notPrev: 'bone fine',
    notNext: 'sea',
    otherwise: 'yes',
  },
  {
    id: 'united-states',
    language: 'en',
    forms: 'america',
    notPrev: 'latin south north central',
    otherwise: 'yes',
  },
  {
    id: 'united-states',
    language: 'en',
    forms: 'american americans',
    notPrev: 'latin south north central african native',
    otherwise: 'yes',
  },
  {
    id: 'united-states',
    language: 'fr',
    forms: 'americain americaine americains americaines',
    notPrev: 'latino sud nord',
    otherwise: 'yes',
  },
  {
    id: 'united-states',
    language: 'ar',
    forms: 'امريكا اميركا',
    notNext: 'اللاتينية الجنوبية الوسطي الشمالية',
    otherwise: 'yes',
  },
  { id: 'sudan', language: 'en', forms: 'sudan', notPrev: 'south', otherwise: 'yes' },
  { id: 'yemen', language: 'ar', forms: 'يمني اليمني', notPrev: 'الجهة اليد', otherwise: 'yes' },
  { id: 'comoros', language: 'ar', forms: 'قمري القمري قمرية القمرية', otherwise: 'evidence' },
  {
    id: 'saudi-arabia',
    language: 'ar',
    forms: 'الرياض',
    notPrev: 'مدينة الحدائق',
    otherwise: 'yes',
  },
  { id: 'ukraine', language: 'ar', forms: 'كيف', otherwise: 'no' },
  {
    id: 'belarus',
    language: 'en',
    forms: 'minsk',
    notNext: 'agreements agreement accords accord process protocol',
    otherwise: 'yes',
  },
  { id: 'belarus', language: 'fr', forms: 'minsk', notPrev: 'accords accord de', otherwise: 'yes' },
  {
    id: 'belarus',
    language: 'ar',
    forms: 'مينسك',
    notPrev: 'اتفاقيات اتفاق اتفاقية اتفاقات',
    otherwise: 'yes',
  },
  { id: 'sudan', language: 'ar', forms: 'البرهان البشير', otherwise: 'evidence' },
];
