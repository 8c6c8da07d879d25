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

/** Between two voices: what was said passes on, in the direction of reading. */
export const passedOn = (language: Language): string =>
  language === 'ar' ? ' ←\u00a0' : ' →\u00a0';
