/** The forms by which an entry is found in a text, each with where it stands in the entry. */
import { type Language, languages } from '../../situation/words.ts';
import { nisbaForms } from '../phrase/arabic.ts';
import { tokens } from '../text/token.ts';
import type { Forms, LexiconEntry } from './entry.ts';
import { frenchForms } from './french-form.ts';

export interface ClaimedForm {
  readonly language: Language;
  readonly form: string;
  /** The folded words, as the reader compares them: of an adjective, every inflected form. */
  readonly keys: readonly string[];
  /** Inside the entry: `["names", "ar", 0]`. */
  readonly path: readonly (string | number)[];
}

/** A form as the reader compares it: its folded words. */
export const keyOfForm = (form: string): string =>
  tokens(form, 0, form.length)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm)
    .join(' ');

function inflected(language: Language, form: string): string[] {
  if (language === 'ar') return [form, ...nisbaForms(form)];
  return language === 'fr' ? [form, ...frenchForms(form)] : [form];
}

type Group = readonly [Forms | undefined, readonly (string | number)[], boolean?];

export function claimedForms(entry: LexiconEntry): ClaimedForm[] {
  const groups: Group[] = [
    [entry.names, ['names']],
    [entry.acronyms, ['acronyms']],
    [entry.adjective, ['adjective'], true],
    [entry.people, ['people']],
    ...(entry.metonyms ?? []).map((metonym, at): Group => [metonym, ['metonyms', at]]),
    ...(entry.leaders ?? []).map((one, at): Group => [one.names, ['leaders', at, 'names']]),
  ];
  return groups.flatMap(([forms, path, isAdjective]) =>
    languages.flatMap((language) =>
      (forms?.[language] ?? []).map((form, at) => ({
        language,
        form,
        keys: [...new Set((isAdjective ? inflected(language, form) : [form]).map(keyOfForm))],
        path: [...path, language, at],
      })),
    ),
  );
}
