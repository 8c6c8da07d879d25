/**
 * Folding: the one spelling under which forms are compared. Lower case; no accents, vowel marks,
 * tatweel or invisible characters; alif forms as bare alif, ى and Persian ی as ي, ک as ك;
 * presentation forms and full-width letters as plain ones; every decimal digit as ASCII.
 * ة is kept: folding it to ه would make "movement" and "moved it" one word.
 *
 * Words are folded one at a time and never the text itself, so offsets stay those of the source.
 */

/** Folded code of a UTF-16 unit; 0 = dropped, MANY = see `expansions`. */
const MANY = 0xffff;
const table = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

const ALIFS = new Set(['أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ']);
const PLAIN: Record<string, string> = { ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ھ: 'ه', ہ: 'ه' };
const LATIN: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

function foldCharacter(character: string): string {
  let folded = '';
  for (const whole of character.normalize('NFKC').toLowerCase()) {
    // ؤ and ئ are letters of their own; taking them apart would strip their hamza
    const parts = whole === 'ؤ' || whole === 'ئ' ? whole : whole.normalize('NFKD');
    for (const part of parts) {
      if (/[\p{M}\p{Cf}ـ]/u.test(part)) continue;
      folded += ALIFS.has(part) ? 'ا' : (PLAIN[part] ?? LATIN[part] ?? part);
    }
  }
  return folded;
}

function fill(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const folded = foldCharacter(String.fromCharCode(code));
    table[code] = folded.length === 0 ? 0 : folded.length === 1 ? folded.charCodeAt(0) : MANY;
    if (folded.length > 1) expansions.set(code, folded);
  }
}

function digits(zero: number): void {
  for (let digit = 0; digit < 10; digit++) table[zero + digit] = 48 + digit;
}

for (let code = 0; code < 0x10000; code++) table[code] = code;
fill(0x41, 0x24f);
fill(0x300, 0x36f);
fill(0x400, 0x52f);
fill(0x610, 0x61a);
fill(0x622, 0x65f);
fill(0x670, 0x6d3);
fill(0x6d6, 0x6ed);
fill(0x8d3, 0x8ff);
fill(0x1e00, 0x1eff);
fill(0x200b, 0x200f);
fill(0x202a, 0x202e);
fill(0x2060, 0x206f);
fill(0xfb00, 0xfb06);
fill(0xfb50, 0xfdff);
fill(0xfe00, 0xfe0f);
fill(0xfe70, 0xfeff);
fill(0xff10, 0xff5a);
digits(0x660);
digits(0x6f0);
table[0xad] = 0;
table[0x61c] = 0;
table[0x61b] = 0x61b;
table[0x61f] = 0x61f;
table[0x640] = 0;

/** Folded code of one UTF-16 unit; 0 when it is dropped, 0xffff when it becomes several. */
export const foldedCode = (code: number): number => table[code] as number;

/** The folded spelling of `text.slice(start, end)`. */
export function fold(text: string, start = 0, end = text.length): string {
  let same = start;
  while (same < end && table[text.charCodeAt(same)] === text.charCodeAt(same)) same++;
  if (same === end) return text.slice(start, end);
  let folded = text.slice(start, same);
  for (let i = same; i < end; i++) {
    const code = table[text.charCodeAt(i)] as number;
    if (code === 0) continue;
    folded += code === MANY ? expansions.get(text.charCodeAt(i)) : String.fromCharCode(code);
  }
  return folded;
}

/**
 * Where in the source the folded spelling of `text.slice(start, end)` reaches its `count`-th unit.
 * Dropped characters go with the letter before them, so that a mark never stands alone.
 */
export function unfoldedOffset(text: string, start: number, end: number, count: number): number {
  let seen = 0;
  for (let i = start; i < end; i++) {
    const code = table[text.charCodeAt(i)] as number;
    if (code === 0) continue;
    if (seen >= count) return i;
    seen += code === MANY ? (expansions.get(text.charCodeAt(i)) as string).length : 1;
  }
  return end;
}
