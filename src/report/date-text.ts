/** An EDTF date as a reader writes it: 1 November 2024, early October 2024, since September 2023. */
import type { Language } from '../situation/index.ts';
import { vocabularies } from './words/index.ts';

export function dateText(
  edtf: string,
  language: Language,
  span?: 'early' | 'mid' | 'late',
): string {
  const words = vocabularies[language];
  const [from, to] = edtf.split('/') as [string, string | undefined];
  if (to === undefined) {
    const text = single(from, language);
    return span ? words.span[span](text) : text;
  }
  if (to === '..' || to === '') return words.since(single(from, language));
  if (from === '..' || from === '') return words.until(single(to, language));
  return words.interval(single(from, language), single(to, language));
}

function single(date: string, language: Language): string {
  const words = vocabularies[language];
  const [year, month, day] = date.split('-') as [string, string?, string?];
  if (!month) return year;
  const name = words.months[Number(month) - 1] ?? month;
  return day ? words.day(Number(day), name, year) : `${name} ${year}`;
}
