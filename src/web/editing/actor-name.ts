/**
 * An actor under another name. The name that stands within sentences, `inText`, is one of its own,
 * with an article where the language wants one: it follows, or sentences would go on with the old.
 */
import type { Actor, Edit, Language, Words } from '../../situation/index.ts';

type Named = Pick<Actor, 'id' | 'name' | 'inText'>;

/** The words for sentences: as they were, with the new name in them; else the new name alone. */
function followed(inText: string, from: string | undefined, to: string): string {
  const at = from ? inText.indexOf(from) : -1;
  if (at < 0 || from === undefined) return to;
  // An elided article goes with a vowel only: « l’Algérie », never « l’Maroc ».
  if (/[’']$/.test(inText.slice(0, at)) && !/^[aeiouyhàâäéèêëîïôöùûü]/i.test(to)) return to;
  return inText.slice(0, at) + to + inText.slice(at + from.length);
}

/** What else changes with the name of an actor in one language; nothing where it has no other. */
export function inTextEdits(actor: Named, language: Language, to: string): readonly Edit[] {
  const inText = actor.inText?.[language];
  if (inText === undefined) return [];
  const value = followed(inText, actor.name[language], to);
  return value === inText
    ? []
    : [{ op: 'set', at: `actors/${actor.id}/inText/${language}`, value }];
}

/** The same for a name that was given in several languages at once. */
export function inTextOfNames(actor: Named, names: Words): readonly Edit[] {
  return (['ar', 'en', 'fr'] as const).flatMap((language) => {
    const to = names[language];
    return to === undefined || to === actor.name[language] ? [] : inTextEdits(actor, language, to);
  });
}
