/** What `mizan check` says to a person of a sound situation, in three languages. */
import { type ArabicForms, countArabic, countEnglish, countFrench } from '../report/words/count.ts';
import { spaced } from '../report/words/french-space.ts';
import type { Language } from '../situation/index.ts';

/** The lists of the document that are counted. */
export type CountedPart = keyof typeof ARABIC;

export interface CheckWords {
  valid(file: string): string;
  counted(part: CountedPart, count: number): string;
  readonly comma: string;
  unsourced(count: number): string;
}

const one = (part: CountedPart) =>
  part === 'supplies' ? 'supply' : part === 'capacities' ? 'capacity' : part.slice(0, -1);

const en: CheckWords = {
  valid: (file) => `${file}: a valid situation`,
  counted: (part, count) => countEnglish(count, one(part), part),
  comma: ', ',
  unsourced: (count) => `${countEnglish(count, 'input')} without a source:`,
};

const FRENCH: Readonly<Record<CountedPart, readonly [one: string, many?: string]>> = {
  sources: ['source'],
  quotes: ['citation'],
  actors: ['acteur'],
  events: ['événement'],
  ties: ['lien'],
  claims: ['affirmation'],
  needs: ['besoin'],
  supplies: ['apport'],
  capacities: ['capacité'],
  thresholds: ['seuil'],
  questions: ['question'],
  games: ['conflit'],
  scenarios: ['scénario'],
};

const fr: CheckWords = spaced({
  valid: (file: string) => `${file} : situation valide`,
  counted: (part: CountedPart, count: number) => countFrench(count, ...FRENCH[part]),
  comma: ', ',
  unsourced: (count: number) =>
    `${countFrench(count, 'entrée sans source', 'entrées sans source')} :`,
});

const forms = (...[one, two, few, many, hundred]: string[]): ArabicForms =>
  ({ one, two, few, many, hundred }) as ArabicForms;

const ARABIC = {
  sources: forms('مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر'),
  quotes: forms('اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسًا', 'اقتباس'),
  actors: forms('طرف واحد', 'طرفان', 'أطراف', 'طرفًا', 'طرف'),
  events: forms('حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث'),
  ties: forms('صلة واحدة', 'صلتان', 'صلات', 'صلة', 'صلة'),
  claims: forms('ادّعاء واحد', 'ادّعاءان', 'ادّعاءات', 'ادّعاءً', 'ادّعاء'),
  needs: forms('حاجة واحدة', 'حاجتان', 'حاجات', 'حاجة', 'حاجة'),
  supplies: forms('توريد واحد', 'توريدان', 'توريدات', 'توريدًا', 'توريد'),
  capacities: forms('قدرة واحدة', 'قدرتان', 'قدرات', 'قدرة', 'قدرة'),
  thresholds: forms('عتبة واحدة', 'عتبتان', 'عتبات', 'عتبة', 'عتبة'),
  questions: forms('سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال'),
  games: forms('نزاع واحد', 'نزاعان', 'نزاعات', 'نزاعًا', 'نزاع'),
  scenarios: forms('سيناريو واحد', 'سيناريوهان', 'سيناريوهات', 'سيناريو', 'سيناريو'),
};

const unsourced = forms(
  'مُدخل واحد بلا مصدر',
  'مُدخلان بلا مصدر',
  'مُدخلات بلا مصدر',
  'مُدخلًا بلا مصدر',
  'مُدخل بلا مصدر',
);

const ar: CheckWords = {
  valid: (file) => `\u2068${file}\u2069: الحالة سليمة`,
  counted: (part, count) => countArabic(count, ARABIC[part]),
  comma: '، ',
  unsourced: (count) => `${countArabic(count, unsourced)}:`,
};

export const checkWords: Readonly<Record<Language, CheckWords>> = { ar, en, fr };
