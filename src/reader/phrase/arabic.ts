/**
 * Arabic words are written with small words joined to their front. They are taken off only to
 * reach a form that some table holds: there is no stemming, which would make مالي, المالية and
 * بمالي one word.
 */

/** A way to read a word: what is left, how many folded units were taken off, and which. */
export interface Reading {
  word: string;
  dropped: number;
  clitic: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';

/**
 * The readings of a folded word, longest rest first:
 * [و|ف] [ب|ك|ل] word, لل word for ل + ال, [و|ف] س verb.
 *
 * @param known  is the rest a word of some table?
 */
export function readings(norm: string, known: (word: string) => boolean): Reading[] {
  const found: Reading[] = [];
  if (known(norm)) found.push({ word: norm, dropped: 0, clitic: '' });
  inner(norm, 0, '', known, found);
  if (CONJUNCTIONS.includes(norm.charAt(0)) && norm.length > 2) {
    const rest = norm.slice(1);
    if (known(rest)) found.push({ word: rest, dropped: 1, clitic: norm.charAt(0) });
    inner(rest, 1, norm.charAt(0), known, found);
  }
  return found;
}

function inner(
  rest: string,
  dropped: number,
  clitic: string,
  known: (word: string) => boolean,
  found: Reading[],
): void {
  const head = rest.charAt(0);
  if (rest.length < 3 || !(PREPOSITIONS.includes(head) || head === 'س')) return;
  const word = rest.slice(1);
  if (head === 'ل' && word.charAt(0) === 'ل') {
    // للجزائر = ل + الجزائر with its alif gone: the second ل belongs to the name
    const whole = `ا${word}`;
    if (known(whole)) found.push({ word: whole, dropped: dropped + 1, clitic: `${clitic}لل` });
  }
  if (known(word)) found.push({ word, dropped: dropped + 1, clitic: clitic + head });
}

const NISBA_ENDINGS = ['', 'ة', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات', 'ا'];

/**
 * Every form of a relative adjective: روسي, روسية, الروسيون … Of two adjectives each is inflected
 * (الكورية الشمالية); of a noun and an adjective only the last, and the article stands first
 * (الجنوب سودانية).
 */
export function nisbaForms(stem: string): string[] {
  const words = stem.split(' ').map((word) => (word.startsWith('ال') ? word.slice(2) : word));
  const each = words.every((word) => word.endsWith('ي'));
  const inflect = (ending: string, article: string) =>
    words
      .map(
        (word, at) =>
          (each || at === 0 ? article : '') +
          word +
          (each || at === words.length - 1 ? ending : ''),
      )
      .join(' ');
  return NISBA_ENDINGS.flatMap((ending) =>
    ending === 'ا' ? [inflect(ending, '')] : [inflect(ending, ''), inflect(ending, 'ال')],
  );
}
