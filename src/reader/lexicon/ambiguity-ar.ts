import type { AmbiguityRule } from './ambiguity.ts';

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

const languageWords = 'اللغة باللغة لغة';

/** Arabic forms with doubles. */
export const arabicAmbiguities: AmbiguityRule[] = [
  {
    id: 'un-security-council',
    language: 'ar',
    forms: 'مجلس|الامن',
    notNext: 'القومي الوطني الداخلي والدفاع',
    otherwise: 'yes',
  },
  {
    // else the head of Iraq's government, whose name it is
    id: 'sudan',
    language: 'ar',
    forms: 'السوداني',
    prev: `${arabicBodies} الجنيه النظام النزاع الصراع الاقتصاد الشان السيادة الحزب`,
    notPrev: 'شياع رئيس',
    otherwise: 'evidence',
  },
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
    prev: 'جنود الجنود ضباط الضباط عسكريين العسكريين عسكريون العسكريون مدنيين المدنيين مدنيون جنديان جنديين مقاتلين',
    otherwise: 'evidence',
  },
  {
    id: 'mali',
    language: 'ar',
    forms: 'مالي',
    prev: 'جندي ضابط عسكري في شمال جنوب شرق غرب وسط دولة جمهورية جيش سلطات حكومة حدود زعيم شمالي باتجاه دخول مغادرة خارج داخل من الي مع بين ضد لدي',
    next: 'وبوركينا والنيجر وتشاد ونيجيريا وموريتانيا والجزائر والسنغال وغينيا',
    notPrev: arabicFinance,
    otherwise: 'evidence',
  },
  {
    id: 'mali',
    language: 'ar',
    forms: 'مالية ماليا ماليان ماليتان ماليات',
    prev: 'جنديا ضابطا جنديان ضابطان عسكريا قوات حكومة سلطات دورية وحدات بلدة مدينة روسية مصادر قوة طائرة قافلة',
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
  { id: 'chad', language: 'ar', forms: 'تشاد', notPrev: 'بحيرة حوض', otherwise: 'yes' },
  { id: 'niger', language: 'ar', forms: 'النيجر', notPrev: 'نهر دلتا حوض', otherwise: 'yes' },
  {
    id: 'georgia',
    language: 'ar',
    forms: 'جورجيا',
    notPrev: 'ولاية بولاية',
    notNext: 'ميلوني الامريكية الاميركية',
    otherwise: 'yes',
  },
  { id: 'guinea', language: 'ar', forms: 'غينيا', notPrev: 'خليج', otherwise: 'yes' },
  {
    id: 'benin',
    language: 'ar',
    forms: 'البنين',
    notPrev: 'مدرسة مدارس ثانوية المال جامعة كلية',
    notNext: 'والبنات',
    otherwise: 'yes',
  },
  {
    id: 'benin',
    language: 'ar',
    forms: 'بنين',
    prev: 'دولة في الى من جمهورية شمال جيش',
    notPrev: 'مدرسة مدارس للبنين',
    otherwise: 'evidence',
  },
  { id: 'egypt', language: 'ar', forms: 'مصر', notNext: 'علي', otherwise: 'yes' },
  {
    id: 'egypt',
    language: 'ar',
    forms: 'القاهرة',
    notPrev: 'القوة الظروف للظروف قوة',
    otherwise: 'yes',
  },
  { id: 'oman', language: 'ar', forms: 'مسقط', notNext: 'راس راسه راسها', otherwise: 'yes' },
  { id: 'belgium', language: 'ar', forms: 'بروكسل', otherwise: 'no' },
  { id: 'france', language: 'ar', forms: 'الفرنسية', notPrev: languageWords, otherwise: 'yes' },
  { id: 'united-kingdom', language: 'ar', forms: 'الانجليزية', otherwise: 'no' },
  {
    id: 'united-states',
    language: 'ar',
    forms: 'امريكا اميركا',
    notNext: 'اللاتينية الجنوبية الوسطي الشمالية',
    otherwise: 'yes',
  },
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
    language: 'ar',
    forms: 'مينسك',
    notPrev: 'اتفاقيات اتفاق اتفاقية اتفاقات',
    otherwise: 'yes',
  },
  { id: 'sudan', language: 'ar', forms: 'البرهان البشير', otherwise: 'evidence' },
];
