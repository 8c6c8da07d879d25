import type { Language } from '../../situation/words.ts';
import { type Reading, readings } from '../phrase/arabic.ts';
import { unfoldedOffset } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from './mention.ts';

/** The kind of state that a style names, before or after the country: kingdom, جمهورية, royaume. */
const HEADS: Record<Language, ReadonlySet<string>> = {
  en: new Set('kingdom republic sultanate emirate principality'.split(' ')),
  fr: new Set('royaume republique sultanat emirat principaute'.split(' ')),
  ar: new Set(
    'مملكة المملكة جمهورية الجمهورية سلطنة السلطنة امارة الامارة دولة مملكتي جمهوريتي'.split(' '),
  ),
};
/** What else a style says: the Hashemite Kingdom, the Islamic Republic, الجمهورية العربية. */
const EPITHETS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'hashemite islamic arab federal democratic socialist bolivarian people s popular united'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'hachemite islamique arabe federale democratique socialiste bolivarienne populaire unie'.split(
      ' ',
    ),
  ),
  ar: new Set(
    'العربية الاسلامية الهاشمية الديمقراطية الديموقراطية الشعبية الاتحادية الاشتراكية الفيدرالية المتحدة'.split(
      ' ',
    ),
  ),
};
const LINKS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['of', 'the']),
  fr: new Set(['de', 'du', 'des', 'd', 'la', 'l', 'les']),
  ar: new Set(),
};
/** A style is a head, three epithets and a link of two words at most. */
const LONGEST = 6;

const headReading = (language: Language, norm: string): Reading | undefined => {
  const known = (word: string) => HEADS[language].has(word);
  if (language === 'ar') return readings(norm, known)[0];
  return known(norm) ? { word: norm, dropped: 0, clitic: '' } : undefined;
};

interface Head {
  at: number;
  reading: Reading;
}

/** The head of a style that ends right before token `at`: "the Kingdom of", "royaume du", جمهورية. */
function headBefore(language: Language, tokens: readonly Token[], at: number): Head | undefined {
  let linked = language === 'ar';
  for (let left = at - 1; left >= Math.max(0, at - LONGEST); left--) {
    const { norm, kind } = tokens[left]!;
    if (kind !== 'word') return undefined;
    const reading = headReading(language, norm);
    if (reading) return linked ? { at: left, reading } : undefined;
    if (LINKS[language].has(norm)) linked = true;
    else if (!EPITHETS[language].has(norm)) return undefined;
  }
  return undefined;
}

/** "the Hashemite Kingdom": epithets before an English head belong to it. */
function epithetsBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]!.cap > 0 && EPITHETS.en.has(tokens[from - 1]!.norm)) from--;
  return from;
}

/** Where the style of an adjective ends: "Moroccan kingdom", الجمهورية الإيرانية الإسلامية. */
function styleAfter(language: Language, tokens: readonly Token[], to: number): number {
  let end = to;
  const set = EPITHETS[language];
  while (end < Math.min(tokens.length, to + 3) && set.has(tokens[end]!.norm)) end++;
  if (language === 'ar') return end;
  return HEADS[language].has(tokens[end]?.norm ?? '') ? end + 1 : to;
}

/** An adjective of a style names the state: it can act, speak and be acted upon. */
const asName = (mention: Mention): Mention =>
  mention.form === 'adjective'
    ? { ...mention, form: 'name', sense: { ...mention.sense, form: 'name' }, party: true }
    : mention;

function widen(
  mention: Mention,
  span: { from: number; to: number; reading?: Reading },
  tokens: readonly Token[],
  text: string,
): Mention {
  const wide = { ...asName(mention), from: span.from, to: span.to };
  const first = tokens[span.from]!;
  if (span.from !== mention.from) {
    const dropped = span.reading?.dropped ?? 0;
    wide.start = unfoldedOffset(text, first.start, first.end, dropped);
    wide.clitic = span.reading?.clitic ?? '';
  }
  wide.end = tokens[span.to - 1]!.end;
  return wide;
}

/** The mentions with the styles of their states; what a style covers is no mention of its own. */
export function withStyles(
  found: readonly Mention[],
  language: Language,
  tokens: readonly Token[],
  text: string,
): Mention[] {
  const all: Mention[] = [];
  for (const mention of found) {
    const before = all.at(-1)?.to ?? 0;
    if (mention.from >= before) all.push(withStyle(mention, before, language, tokens, text));
  }
  return all;
}

/**
 * "The Kingdom of Morocco", المملكة المغربية, « la République d'Algérie » where the lexicon has the short
 * name or the adjective alone: the mention is the whole phrase, and a name.
 *
 * @param before  where the mention before ends
 */
function withStyle(
  mention: Mention,
  before: number,
  language: Language,
  tokens: readonly Token[],
  text: string,
): Mention {
  const { form, sense, clitic, from, to } = mention;
  if (sense.entry.type !== 'state' || (form !== 'name' && form !== 'adjective')) return mention;
  if (form === 'adjective' && language !== 'ar') {
    const head = language === 'fr' ? headReading('fr', tokens[from - 1]?.norm ?? '') : undefined;
    if (head && from - 1 >= before)
      return widen(mention, { from: from - 1, to, reading: head }, tokens, text);
    const end = language === 'en' ? styleAfter(language, tokens, to) : to;
    return end > to ? widen(mention, { from, to: end }, tokens, text) : mention;
  }
  if (clitic !== '') return mention;
  const head = headBefore(language, tokens, from);
  if (head === undefined || head.at < before) return mention;
  const definite = head.reading.word.startsWith('ال');
  if (language === 'ar' && definite !== (form === 'adjective')) return mention;
  const start = language === 'en' ? epithetsBefore(tokens, head.at) : head.at;
  const end = definite ? styleAfter(language, tokens, to) : to;
  return widen(mention, { from: start, to: end, reading: head.reading }, tokens, text);
}
