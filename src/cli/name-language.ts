/** The language of names in what a command prints. */
import type { Language } from '../situation/index.ts';
import { chosenLanguage } from './option.ts';

/**
 * The language of names in what is printed: of a JSON document that of --lang, else English whatever
 * the locale, since the same call gives the same bytes everywhere.
 */
export function nameLanguage({ json, lang }: { json?: boolean; lang?: string }): Language {
  return json && lang === undefined ? 'en' : chosenLanguage(lang);
}
