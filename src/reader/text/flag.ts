/** Something in the text that the eye cannot see, or that looks like what it is not. */
export interface Flag {
  kind: 'invisible' | 'bidi-control' | 'mixed-script';
  start: number;
  end: number;
  /** the character's code point, or the word that mixes scripts */
  found: string;
}

/** More would drown the reader of the list; the counts go on. */
const MOST = 1000;

function isBidi(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Zero-width and other format characters. ZWNJ and the marks of direction are met in honest Arabic. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0x61c ||
    code === 0xad ||
    code === 0xfeff ||
    code === 0x034f ||
    code === 0x180e
  );
}

const LATIN = 1;
const CYRILLIC = 2;
const GREEK = 4;
const ARABIC = 8;

function scriptOf(code: number): number {
  if ((code | 32) >= 97 && (code | 32) <= 122) return LATIN;
  if (code < 0xc0) return 0;
  if (code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : LATIN;
  if (code >= 0x370 && code <= 0x3ff) return GREEK;
  if (code >= 0x400 && code <= 0x52f) return CYRILLIC;
  if (code >= 0x620 && code <= 0x64a) return ARABIC;
  return 0;
}

const name = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Flags in one pass: every invisible or bidi-control character, and every word that joins letters
 * of two scripts (Russia written with a Cyrillic s).
 *
 * @returns at most 1,000 flags in order, and how many there are in all
 */
export function flags(text: string): { flags: Flag[]; count: number } {
  const found: Flag[] = [];
  let count = 0;
  const add = (flag: Flag) => {
    count++;
    if (found.length < MOST) found.push(flag);
  };
  let scripts = 0;
  let wordStart = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (code > 0xac && (isBidi(code) || isInvisible(code))) {
      const kind = isBidi(code) ? 'bidi-control' : 'invisible';
      add({ kind, start: i, end: i + 1, found: name(code) });
      continue;
    }
    const script = scriptOf(code);
    if (script !== 0) {
      if (scripts === 0) wordStart = i;
      scripts |= script;
    } else if (
      scripts !== 0 &&
      !(code >= 0x300 && code <= 0x36f) &&
      !(code >= 0x64b && code <= 0x65f)
    ) {
      if ((scripts & (scripts - 1)) !== 0) {
        add({ kind: 'mixed-script', start: wordStart, end: i, found: text.slice(wordStart, i) });
      }
      scripts = 0;
    }
  }
  return { flags: found, count };
}
