import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Mention } from './mention.ts';

const set = (words: string) => new Set(words.split(' '));

/** Words that make the name behind them a part of its country. */
const COMPASS: Record<Language, ReadonlySet<string>> = {
  en: set(
    'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower',
  ),
  fr: set('nord sud est ouest centre'),
  ar: set('شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي'),
};
const ARTICLES = set('the la le les l');
const OF = set('of de du des d');
const MOST = 3;

const isCompass = ({ language, tokens }: SentenceView, at: number): boolean => {
  const norm = tokens[at]?.norm ?? '';
  if (COMPASS[language].has(norm)) return true;
  // وشمال, بجنوب
  return language === 'ar' && /^[وفبلك]/.test(norm) && COMPASS.ar.has(norm.slice(1));
};

/**
 * Where the words begin that make the state’s name a part of its country (southern Syria, l’est de l’Ukraine,
 * «شمال سوريا»), or -1: it is a place there, and does nothing.
 */
export function regionStart(view: SentenceView, { from, form, sense }: Mention): number {
  if (form !== 'name' || sense.entry.type !== 'state') return -1;
  const { language, tokens } = view;
  // « le perdant est l’Ukraine »: without "of" only the words of one name are
  let parted = language !== 'fr' || tokens[from]!.gap === 'hyphen';
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST); at--) {
    const { norm } = tokens[at]!;
    if (isCompass(view, at)) {
      while (parted && isCompass(view, at - 1)) at--;
      return parted ? at : -1;
    }
    if (language === 'ar' || !(ARTICLES.has(norm) || OF.has(norm))) return -1;
    parted = OF.has(norm) || (parted && language === 'fr');
  }
  return -1;
}
