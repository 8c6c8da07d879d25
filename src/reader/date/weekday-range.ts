import type { Language } from '../../situation/words.ts';
import { wordTable } from '../phrase/word-table.ts';
import type { Token } from '../text/token.ts';
import { look } from './ar-look.ts';
import { norm, type Parsed } from './date-cursor.ts';
import { arabicDays, englishDays, frenchDays } from './weekday.ts';

const days = { ar: arabicDays, en: englishDays, fr: frenchDays };
/** Words before the first day, and between the two that belong to them. */
const LINKS: Record<Language, Readonly<Record<string, string[]>>> = {
  en: wordTable({ from: ['to'], between: ['and'], overnight: ['to', 'into'] }),
  fr: wordTable({ de: ['a', 'au'], du: ['au'], entre: ['et'] }),
  ar: wordTable({ من: ['الي'], بين: ['و'], ليل: ['-', ''], ليلة: ['-', ''] }),
};

const dayAt = (tokens: readonly Token[], at: number, language: Language): number | undefined =>
  language === 'ar'
    ? look(arabicDays, norm(tokens, at))?.value
    : tokens[at]?.kind === 'word'
      ? days[language].get(norm(tokens, at))
      : undefined;

/** "dans la nuit de dimanche à lundi", "from Sunday to Monday", ليل الأحد الاثنين: one date from day to day. */
export function weekdayRange(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Parsed | undefined {
  // in Arabic the word for the night opens the date itself
  const night = language === 'ar' && ['ليل', 'ليلة'].includes(norm(tokens, at)) ? 1 : 0;
  const weekday = dayAt(tokens, at + night, language);
  if (weekday === undefined) return undefined;
  const links = LINKS[language][norm(tokens, at + night - 1)] ?? [];
  const next = at + night + 1;
  const link = norm(tokens, next);
  const joined = language === 'ar' && links.includes('و') && link.startsWith('و');
  const bare = links.includes('') && dayAt(tokens, next, language) !== undefined;
  const last = joined || bare ? next : links.includes(link) ? next + 1 : -1;
  const end = last < 0 ? undefined : dayAt(tokens, last, language);
  if (end === undefined || end === weekday) return undefined;
  return { words: { weekday, until: { weekday: end } }, to: last + 1, rule: 'weekdays' };
}
