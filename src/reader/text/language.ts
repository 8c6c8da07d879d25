import type { Language } from '../../situation/words.ts';
import { tokens } from './token.ts';

/** Words that a text of the language can hardly do without and that the other does not have. */
const ENGLISH = new Set(
  (
    'the of and to that was with his for were is by has from have had its their which who would ' +
    'after been he she they it this said but not at are will'
  ).split(' '),
);
const FRENCH = new Set(
  (
    'le la les des du et une un est dans par que qui pour au aux sur avec son sa ses ont été ete ' +
    'cette ce l d qu leur leurs il elle ils mais ou selon apres entre deux n s'
  ).split(' '),
);
/** Of these, words that stand before an apostrophe. */
const ELIDED = new Set(['l', 'd', 'n', 's', 'qu']);
const SAMPLE = 20_000;

const OTHER_LETTER = 1;
const ARABIC_LETTER = 2;
/** By UTF-16 unit: asked of nearly all of a text. */
const scripts = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if ((code >= 0x620 && code <= 0x64a) || (code >= 0xfb50 && code <= 0xfefc)) return ARABIC_LETTER;
  const latin = (code | 32) >= 97 && (code | 32) < 123;
  return latin || (code >= 0xc0 && code < 0x530) ? OTHER_LETTER : 0;
});

/** Share of the letters of `text.slice(from, to)` that are Arabic, 0 to 1; 0 without letters. */
export function arabicShare(text: string, from: number, to: number): number {
  let arabic = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const script = scripts[text.charCodeAt(i)]!;
    if (script === 0) continue;
    letters++;
    if (script === ARABIC_LETTER) arabic++;
  }
  return letters === 0 ? 0 : Math.min(1, arabic / letters);
}

/** Function words of French minus those of English in `text.slice(from, to)`, and their sum. */
export function frenchLead(text: string, from: number, to: number): { lead: number; seen: number } {
  let english = 0;
  let french = 0;
  const found = tokens(text, from, to);
  for (let at = 0; at < found.length; at++) {
    const { kind, norm } = found[at]!;
    if (kind !== 'word') continue;
    if (ENGLISH.has(norm)) english++;
    // "l'accord" is French, "the town's" is not
    if (FRENCH.has(norm) && (!ELIDED.has(norm) || found[at + 1]?.gap === 'apostrophe')) french++;
  }
  return { lead: french - english, seen: french + english };
}

/**
 * The language of a text, among the three that the reader has.
 *   1. more Arabic letters than others: Arabic
 *   2. else the language of more function words; English when neither has any
 * The first 20,000 units decide.
 */
export function language(text: string): Language {
  const to = Math.min(text.length, SAMPLE);
  if (arabicShare(text, 0, to) > 0.5) return 'ar';
  return frenchLead(text, 0, to).lead > 0 ? 'fr' : 'en';
}

/** The language of one paragraph inside a text of `whole`; short ones keep the whole's. */
export function paragraphLanguage(
  text: string,
  from: number,
  to: number,
  whole: Language,
): Language {
  const share = arabicShare(text, from, Math.min(to, from + 2000));
  if (share > 0.5) return 'ar';
  if (whole === 'ar' && share > 0.05) return 'ar';
  const { lead, seen } = frenchLead(text, from, Math.min(to, from + 2000));
  if (whole === 'ar') return lead > 0 ? 'fr' : 'en';
  if (seen < 8) return whole;
  if (lead >= 6 && lead > seen * 0.6) return 'fr';
  if (lead <= -6 && -lead > seen * 0.6) return 'en';
  return whole;
}
