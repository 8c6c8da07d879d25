import type { Language } from '../../situation/words.ts';
import { fold } from '../text/fold.ts';
import { arabicMonths, englishMonths, frenchMonths } from './month.ts';
import { arabicDays, englishDays, frenchDays } from './weekday.ts';

/** Words that may begin a date, beside the names of months and days. A cheap sieve before parsing. */
const openers: Record<Language, string> = {
  en: 'early beginning start mid middle late end close last past previous this current next coming the that a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty yesterday today tomorrow tonight new christmas over weekend spring summer autumn fall winter',
  fr: 'debut mi milieu courant fin meme cette ce cet semaine mois an annee il avant aujourd hier demain lendemain veille un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante voila voici week ete hiver printemps automne jour noel',
  ar: 'هذا هذه لهذا بهذا اوائل مطلع بداية بدايات مستهل اول منتصف اواسط اواخر نهاية ختام اخر نفس الليلة اليوم يوم الاسبوع اسبوع الشهر شهر العام عام السنة سنة عامي عاما قبل بعد امس البارحة غدا مساء صباح فجر ليل ليلة كانون تشرين نهاية شهر محرم المحرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي الربيع الصيف الخريف',
};

const built = new Map<Language, Set<string>>();
const firsts = (names: Iterable<string>) => [...names].map((name) => name.split(' ')[0] as string);
const lists: Record<Language, string[]> = {
  en: [...firsts(englishMonths.keys()), ...englishDays.keys()],
  fr: [...firsts(frenchMonths.keys()), ...frenchDays.keys()],
  ar: [...firsts(arabicMonths.keys()), ...arabicDays.keys()],
};
for (const [language, words] of Object.entries(openers) as [Language, string][]) {
  built.set(language, new Set([...words.split(' ').map((word) => fold(word)), ...lists[language]]));
}

/** May a date begin with the folded word? Arabic joined words are taken off. */
export function opensDate(word: string, language: Language): boolean {
  const set = built.get(language) as Set<string>;
  if (language !== 'ar') return set.has(word);
  for (let cut = 0; cut <= 2 && cut < word.length; cut++) {
    if (cut > 0 && !'وفبلك'.includes(word.charAt(cut - 1))) return false;
    const rest = word.slice(cut);
    if (set.has(rest) || (cut > 0 && rest.startsWith('ل') && set.has(`ا${rest}`))) return true;
  }
  return false;
}
