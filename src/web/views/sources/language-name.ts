/** The name of a language in the reader's own, as the browser has it. */
import type { Language } from '../../../situation/index.ts';

export function languageName(of: Language, language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(of);
  return name ?? of;
}
