/** ما يقال عن السيناريوهات كلّها معًا، وعن سيناريو في مقابل أصله، بالعربية. */
import { countArabic } from '../count.ts';
import type { OverviewWords } from './en.ts';

const scenario = {
  one: 'سيناريو واحد',
  two: 'سيناريوهان',
  few: 'سيناريوهات',
  many: 'سيناريو',
  hundred: 'سيناريو',
};
const division = {
  one: 'قسمة واحدة',
  two: 'قسمتان متكافئتان',
  few: 'قسمات متكافئة',
  many: 'قسمة متكافئة',
  hundred: 'قسمة متكافئة',
};

export const overviewAr: OverviewWords = {
  title: 'السيناريوهات كلّها',
  finding: 'النتيجة',
  scenarios: (count) => `${countArabic(count, scenario)} في مقابل الأصل`,
  moved: 'ما تغيّر من النتائج',
  notWeighed: 'لا يوزن',
  rule: 'كلّ سيناريو وحده، على الحالة كما هي. والفرق بين حالتين كما كُتبتا لا يتنبّأ بشيء، والنسبة من الترتيبات ليست احتمالًا.',

  ordersHold: (name) => `الترتيبات التي تجعل هذا المآل توازن ناش: ${name}`,
  ordersPath: 'الترتيبات التي تجعل كلّ خطوة في المسار تحسّنًا',
  ordersReach: (name) => `الترتيبات التي تُبلَغ فيها ${name} بتحسّنات متتابعة`,

  anySigns: (index) => `${index}، أيًّا كانت الإشارات المجهولة`,
  unknownSigns: (index, range) => `${index} (${range} بحسب الإشارات المجهولة)`,
  noSign: 'مجهول: لا إشارة معلومة',
  amongThese: (count, ties) => `${count} من هذه: ${ties}`,
  camps: 'المعسكران',
  against: (one, other) => `${one} في مقابل ${other}`,
  noCamps: 'لا أحد في مواجهة أحد',
  divisions: (count) => `غير محسوم: ${countArabic(count, division)}`,
  notSettled: 'غير محسوم',
  stillNot: 'ما زال غير محسوم',
  crossed: (names) => `انتقل إلى المعسكر الآخر: ${names}`,
  entered: (names) => `دخل الشبكة: ${names}`,
  left: (names) => `خرج من الشبكة: ${names}`,

  leftWithout: 'المغطّى بعد الخسارة الكبرى',
  oneSupplier: 'حاجات لا مورِّد لها إلا واحد',

  notSettledWith: (ids) => `غير محسوم بينها وبين ${ids}`,
};
