/** العربية: ألفاظ الخريطة. */
import { countArabic } from '../../../report/words/count.ts';
import type { map as english } from './en.ts';

const counted = (one: string, two: string, few: string, many: string, hundred: string) => {
  const forms = { one, two, few, many, hundred };
  return (count: number) => countArabic(count, forms);
};
const place = counted('مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان');
const state = counted('دولة', 'دولتين', 'دول', 'دولة', 'دولة');
const event = counted('حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');

export const map: typeof english = {
  quiet: (places, unplaced) =>
    `${places === 0 ? 'لا أماكن' : place(places)}${unplaced > 0 ? `، وبلا مكان: ${unplaced}` : ''}`,
  drawing: 'خريطة الأماكن المعروفة، وهي كلّها في القائمة إلى جانبها.',
  nearer: 'أقرب',
  farther: 'أبعد',
  all: 'الأماكن كلّها',
  ties: 'الصلات',
  places: 'الأماكن',
  unplaced: 'بلا مكان معروف',
  give: (name) => `حدّد مكان ${name}`,
  giveShort: 'حدّد مكانه',
  atCapitals: (count) =>
    count === 1
      ? 'ضع الدولة عند عاصمتها'
      : count === 2
        ? 'ضع الدولتين عند عاصمتيهما'
        : `ضع ${state(count)} عند عواصمها`,
  empty:
    'لا شيء يوضع على الخريطة بعد، فهي للأطراف والأحداث. اقرأ نصًّا يذكر منها شيئًا، أو أدخِل أوّلها بنفسك.',
  toText: 'هات نصًّا',
  toActor: 'أدخِل طرفًا',
  none: 'لا مكان بعد لطرف ولا لحدث. اختر طرفًا من «بلا مكان معروف» وانقر على الخريطة، أو اكتب الدرجات.',
  placing: (name) => `أين يقع ${name}؟ انقر على الخريطة أو حرّك العلامة.`,
  placingKeys:
    'تحرّك الأسهم العلامة، ومع Shift قليلًا، ويثبّت Enter الطرف في موضعها، ويترك Esc الأمر.',
  put: 'ضعه هنا',
  leave: 'اتركه بلا مكان',
  inForm: 'اكتب الدرجات',
  events: (count) => event(count),
  fact: 'حدث على أنه واقع',
  noFact: 'حدث ليس على أنه واقع',
  source: 'السواحل والحدود من Natural Earth محفوظة هنا، ولا يُطلب من الشبكة شيء.',
  degrees: (place, say) =>
    `${say(Math.abs(place.lat))} ${place.lat < 0 ? 'جنوبًا' : 'شمالًا'}، ${say(Math.abs(place.lon))} ${place.lon < 0 ? 'غربًا' : 'شرقًا'}`,
};
