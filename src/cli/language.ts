/** The language of words for a person: `--lang`, else the locale's, else English. */
import { type Language, languages } from '../situation/index.ts';

export function localeLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}
