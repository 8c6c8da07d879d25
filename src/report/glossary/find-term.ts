/**
 * Looks a term up by its name, an alias or its id, in any of the three languages.
 *   1. case, accents, Arabic vowel marks, hamza seats, tatweel and the article ال are ignored
 *   2. a match in the reader's language goes before one in another
 *   3. without a match, the nearest name is suggested
 */
import { nearestName } from '../../situation/near.ts';
import { type Language, languages } from '../../situation/words.ts';
import { entries } from './entries.ts';
import type { GlossaryEntry } from './entry.ts';

export interface FoundTerm {
  readonly entry?: GlossaryEntry;
  /** The nearest known name, where nothing matched and one is near enough. */
  readonly near?: string;
}

/** A hamza on its seat decomposes into the seat and a mark, so dropping marks levels it. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u2066-\u2069]/gu, '')
    .replace(/[’']/g, '’')
    .replace(/[\s_–-]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(^|\s)ال(?=\S{2})/g, '$1');
}

function names(entry: GlossaryEntry, language: Language): string[] {
  return [entry.terms[language], ...entry.aliases[language]];
}

function index(known: readonly GlossaryEntry[], order: readonly Language[]) {
  const found = new Map<string, { entry: GlossaryEntry; name: string }>();
  const put = (entry: GlossaryEntry, name: string) => {
    const key = folded(name);
    if (!found.has(key)) found.set(key, { entry, name });
  };
  for (const language of order) {
    for (const entry of known) for (const name of names(entry, language)) put(entry, name);
  }
  for (const entry of known) put(entry, entry.id);
  return found;
}

/**
 * @param text      what the reader typed
 * @param language  the reader's language, looked through first
 * @returns the entry; or the nearest name; or neither
 */
export function findTerm(
  text: string,
  language: Language = 'en',
  known: readonly GlossaryEntry[] = entries,
): FoundTerm {
  const order = [language, ...languages.filter((other) => other !== language)];
  const all = index(known, order);
  const key = folded(text);
  const hit = all.get(key);
  if (hit) return { entry: hit.entry };
  const near = key === '' ? undefined : nearestName(key, all.keys());
  return near === undefined ? {} : { near: all.get(near)?.name };
}
