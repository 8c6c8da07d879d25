/** Characters that a terminal would obey or hide, written out: what others wrote is shown, never carried out. */

/** Controls, marks of direction and breaks of line. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The text with each of them as its escape: `\u202e`. */
export function visibleControls(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = (character.codePointAt(0) as number).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
