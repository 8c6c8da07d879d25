/**
 * Looks a term up by its name, an alias or its id, in any of the three languages.
 *   1. case, accents, Arabic vowel marks, hamza seats, tatweel and the article ال are ignored
 *   2. a match in the reader's language goes before one in another
 *   3. without a match, a name of the reader's language that has the words in it is suggested, then
 *      the nearest of that language, then the nearest of all
 */
import { nearestName } from '../../situation/near.ts';
import { type Language, languages } from '../../situation/words.ts';
import { entries } from './entries.ts';
import type { GlossaryEntry } from './entry.ts';

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

function index(known: readonly GlossaryEntry[], order: readonly Language[], withIds = true) {
  const found = new Map<string, { entry: GlossaryEntry; name: string }>();
  const put = (entry: GlossaryEntry, name: string) => {
    const key = folded(name);
    if (!found.has(key)) found.set(key, { entry, name });
  };
  for (const language of order) {
    for (const entry of known) for (const name of names(entry, language)) put(entry, name);
  }
  if (withIds) for (const entry of known) put(entry, entry.id);
  return found;
}

function lookup(language: Language, known: readonly GlossaryEntry[]) {
  return index(known, [language, ...languages.filter((other) => other !== language)]);
}

/**
 * @param text      what the reader typed
 * @param language  the reader's language, looked through first
 */
export function findTerm(
  text: string,
  language: Language = 'en',
  known: readonly GlossaryEntry[] = entries,
): GlossaryEntry | undefined {
  return lookup(language, known).get(folded(text))?.entry;
}

/** The known name nearest to one that no entry has, as the glossary writes it, if any is near. */
export function nearTerm(
  text: string,
  language: Language = 'en',
  known: readonly GlossaryEntry[] = entries,
): string | undefined {
  const key = folded(text);
  if (key === '') return undefined;
  const own = index(known, [language], false);
  const holding = [...own.keys()].filter((name) => ` ${name} `.includes(` ${key} `));
  const shortest = holding.sort((a, b) => a.length - b.length)[0];
  const all = lookup(language, known);
  const near = shortest ?? nearestName(key, own.keys()) ?? nearestName(key, all.keys());
  return near === undefined ? undefined : all.get(near)?.name;
}
