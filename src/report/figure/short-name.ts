/**
 * A long name as it stands on a figure: its beginning and its end, at spaces, three dots between.
 * Names of one series differ at their end (“… no. 12”), so the end stays. Where it can be read whole
 * is said elsewhere: beside the figure, and on selecting it.
 *   1. a name of at most `most` characters stays as it is
 *   2. of a longer one, whole words from its end fill a third of the room, and whole words from its
 *      beginning the rest
 *   3. a word that is longer than its room is cut
 */

/** Letters; 36 are some 240 px of a name on a figure. */
const MOST = 36;

export function shortName(name: string, most = MOST): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const words = name.split(' ');
  const last = ending(words, Math.floor(most / 3));
  const first = beginning(words, most - 2 - [...last].length);
  return last ? `${first}… ${last}` : `${first}…`;
}

function beginning(words: readonly string[], room: number): string {
  let taken = '';
  for (const word of words) {
    const next = taken ? `${taken} ${word}` : word;
    if ([...next].length > room) break;
    taken = next;
  }
  return taken || [...(words[0] ?? '')].slice(0, room).join('');
}

/** Nothing where the last word alone is too long: the beginning says more than its end. */
function ending(words: readonly string[], room: number): string {
  let taken = '';
  for (const word of words.toReversed()) {
    const next = taken ? `${word} ${taken}` : word;
    if ([...next].length > room) break;
    taken = next;
  }
  return taken;
}
