/**
 * What the key of a spelling begins with, told from the name itself and without making the key: nearly every word
 * of a text is seen by it to be no place, at a tenth of the cost. Names of one key have one head; the reverse does
 * not hold.
 *
 * Vowels, h and what a key drops at the end fall; letters that `spellingKey` may make one are one; of the rest
 * the first four count, runs as one.
 */
const COUNTED = 4;
const FALLS = 'aeiouywhاويئؤةه';
const ONE = ['ckqstx', 'dj', 'pf', 'تط', 'سص', 'غقج'];

/** All that a name is written with stands below; four such codes fit into a number. */
const BASE = 0x700;
/** By code; 0 where the letter falls. */
const letters = Uint16Array.from({ length: BASE }, (_, code) => code);
for (const alike of ONE)
  for (const letter of alike) letters[letter.charCodeAt(0)] = alike.charCodeAt(0);
for (const letter of FALLS) letters[letter.charCodeAt(0)] = 0;

/** The head of a name and all that it begins with: a first word of another head begins no such name. */
export function headBegins(name: string): number[] {
  const found: number[] = [];
  for (let head = spellingHead([name]); head > 0; head = Math.floor(head / BASE)) found.push(head);
  return found;
}

/** @param dropped  letters of the first word that are left out */
export function spellingHead(words: readonly string[], dropped = 0): number {
  let head = 0;
  let before = 0;
  let count = 0;
  let from = dropped;
  for (const word of words) {
    for (let at = from; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const letter = letters[code] ?? code;
      if (letter === 0 || letter === before) continue;
      before = letter;
      head = head * BASE + letter;
      if (++count === COUNTED) return head;
    }
    from = 0;
  }
  return head;
}
