/** The chain of voices of a claim, by name: first whose claim it is, last the text where it stands. */
import { inLanguage } from '../../report/name.ts';
import type { Claim, Language, Situation } from '../../situation/index.ts';

export function voicesOf(situation: Situation, claim: Claim, language: Language): string[] {
  return claim.attribution.map(({ source, actor, words }) => {
    if (words) return inLanguage(words, language);
    const text = situation.sources.find((one) => one.id === source);
    if (text) return inLanguage(text.title, language);
    const who = situation.actors.find((one) => one.id === actor);
    return who ? inLanguage(who.name, language) : (source ?? actor ?? '');
  });
}

/** How many voices a table shows of a chain. */
const SHOWN = 2;

/** A chain where it is tight: its first voices, the rest of it, and how many that are. */
export function shortChain(
  voices: readonly string[],
  language: Language,
): { readonly seen: string; readonly rest: string; readonly more: number } {
  const between = passedOn(language);
  const rest = voices.slice(SHOWN);
  return {
    seen: voices.slice(0, SHOWN).join(between),
    rest: rest.map((voice) => `${between}${voice}`).join(''),
    more: rest.length,
  };
}

/** Between two voices: what was said passes on, in the direction of reading. */
export const passedOn = (language: Language): string =>
  language === 'ar' ? ' ←\u00a0' : ' →\u00a0';
