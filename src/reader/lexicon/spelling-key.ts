/**
 * One place, many spellings: a key under which the spellings of one name meet, and those of two names do not.
 * Tinzaouatène, Tin Zaouatine and Tinzawaten are one; Tessalit and Tessit, Nioro and Niono are two.
 *
 * Latin letters, of words that are folded already (no case, no accents):
 *   1. the words are written together: spaces, hyphens and apostrophes tell nothing; el- is al-
 *   2. a silent e at the end falls, and h after a vowel there
 *   3. letters that write one sound are made one: ou oo w u; c k q ck; ch sh; dj j; gh gu g; kh k; th t; dh d; ph f
 *   4. y, i and e are one vowel; doubled letters are single. a, o and u are kept: they part near names
 * Arabic letters: the long vowels ا و ي, which writers of foreign names put or leave out, are dropped behind
 * the first letter; ط ص are ت س, and غ ق ج, which all write g, are one; ة and ه fall at the end.
 *
 * Short keys say too little and are none.
 */
const LEAST_LATIN = 6;
const LEAST_ARABIC = 5;

const latin: readonly (readonly [RegExp, string])[] = [
  [/([aeiou])h$/, '$1'],
  [/([^aeiou])e$/, '$1'],
  [/ou|oo|w/g, 'u'],
  [/tch|sch|ch|sh/g, 'x'],
  [/ck|kh|q/g, 'k'],
  [/c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/gu(?=[ei])|gh/g, 'g'],
  [/dj/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/[ye]/g, 'i'],
  [/(.)\1/g, '$1'],
];
const arabic: readonly (readonly [RegExp, string])[] = [
  [/[ةه]$/, ''],
  [/ط/g, 'ت'],
  [/ص/g, 'س'],
  [/[قج]/g, 'غ'],
  [/(?<=.)[اويئؤ]/g, ''],
  [/(.)\1/g, '$1'],
];

const isArabic = (word: string) => word.charCodeAt(0) >= 0x600 && word.charCodeAt(0) < 0x700;

/** The key of a name by its folded words, or undefined where it would be too short to tell. */
export function spellingKey(words: readonly string[]): string | undefined {
  const joined = words.map((word, at) => (at === 0 && word === 'el' ? 'al' : word)).join('');
  const inArabic = isArabic(joined);
  // with the article too many words are alike: المسؤول and الموصل, بالقرب and بابوا الغربية
  if (words.some((word) => word.startsWith('ال'))) return undefined;
  let key = joined;
  for (const [pattern, by] of inArabic ? arabic : latin) key = key.replace(pattern, by);
  return key.length >= (inArabic ? LEAST_ARABIC : LEAST_LATIN) ? key : undefined;
}
