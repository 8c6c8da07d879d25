import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `byText | hedge` of every claim, in order. */
const found = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const table: [Language, string, string[]][] = [
  [
    'ar',
    'وأكدت حماس أنها مستعدة، واتهمت إسرائيل بوضع شروط جديدة.',
    ['حماس | assert', 'حماس | alleges'],
  ],
  ['ar', 'فاتهمها المفاوض المصري بالتنصل.', ['المفاوض المصري | alleges']],
  ['ar', 'اتُهمت إسرائيل بوضع شروط.', []],
  ['ar', 'غير أن مصدرا أمنيا مصريا استبعد إعادة فتح المعبر.', ['مصدرا أمنيا مصريا | doubts']],
  ['ar', 'وشددت الوزارة على ضرورة احترام الحدود.', ['الوزارة | assert']],
  ['ar', 'ورفضت رواندا الاتهامات بأنها تدعم المتمردين.', ['رواندا الاتهامات | doubts']],
  ['ar', 'ورفض الرئيس أن يستقيل.', []],
  ['ar', 'وذهب الكاتب إلى أن الحرب انتهت.', ['الكاتب | assert']],
  ['ar', 'وذهب الوفد إلى القاهرة بعد أن انتهت الحرب.', []],
  ['ar', 'وحمّلت القاهرة إسرائيل مسؤولية فشل المحادثات.', ['القاهرة | alleges']],
  ['ar', 'وحملت السفينة قمحا.', []],
  ['ar', 'ولم تعلن أي جهة مسؤوليتها عن الهجوم.', []],
  ['ar', 'ووثقت منظمة هيومن رايتس ووتش تسع غارات.', ['منظمة هيومن رايتس ووتش | assert']],
  ['ar', 'لم توقع إثيوبيا على المسودة.', []],
];

describe('what is said, in Arabic', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('neither confirmed nor denied', () => {
  it.each([
    ['ar', 'ولم تؤكد نيبال ولم تنف أنها أجرت المطار لشركة صينية.'],
    ['ar', 'لم يؤكد الجيش أو ينف أن القاعدة قصفت.'],
    ['fr', 'Le Tchad n’a ni confirmé ni démenti avoir reçu des blindés.'],
  ] as const)('is nothing said: %s %s', (language, text) => {
    const { proposals } = read(text, { language });
    expect(proposals.filter((one) => one.kind === 'claim')).toEqual([]);
  });
});
