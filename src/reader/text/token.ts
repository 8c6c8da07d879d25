import { fold } from './fold.ts';

/** What stands between a token and the one before it. */
export type Gap = 'space' | 'none' | 'hyphen' | 'apostrophe';

/** A word, a number or a punctuation mark, with its folded spelling and its place in the source. */
export interface Token {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** folded spelling; a mark's is one of `. , ; : ! ? " « » ( ) - / %` or itself */
  norm: string;
  /** 0 begins in lower case (or has no case), 1 with a capital, 2 all capitals */
  cap: 0 | 1 | 2;
  gap: Gap;
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const SPACE = 4;
const JOINER = 5;
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character) || (code >= 0xd800 && code <= 0xdfff)) kinds[code] = LETTER;
  else if (/\p{Nd}/u.test(character)) kinds[code] = DIGIT;
  else if (/[\s\p{Zs}]/u.test(character)) kinds[code] = SPACE;
  else if (/[\p{M}\p{Cf}]/u.test(character) || code === 0x640) kinds[code] = JOINER;
  else kinds[code] = MARK;
}
kinds[0x640] = JOINER;

const MARKS: Record<string, string> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '…': '.',
  '‹': '«',
  '›': '»',
  '“': '«',
  '„': '«',
  '”': '»',
  '‟': '«',
  '–': '-',
  '—': '-',
  '−': '-',
  '‒': '-',
  '―': '-',
  '٪': '%',
  '[': '(',
  ']': ')',
};
const APOSTROPHES = "'’ʼ‘´`";
/** A longer run of letters is no word of any language; it is kept as one token without spelling. */
const LONGEST_WORD = 64;

const kindAt = (text: string, at: number) => kinds[text.charCodeAt(at)];
const isUpper = (text: string, at: number) => {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
};

function capitals(text: string, start: number, end: number): 0 | 1 | 2 {
  if (text.charCodeAt(start) > 0x52f || !isUpper(text, start)) return 0;
  return end - start > 1 && isUpper(text, end - 1) && isUpper(text, start + 1) ? 2 : 1;
}

/** Letters after an initial: `U.S.`, `U.N.`; returns the end of the run, or 0. */
function dottedEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at + 1 < to && kindAt(text, at) === LETTER && text[at + 1] === '.' && isUpper(text, at)) {
    at += 2;
  }
  if (at < start + 4) {
    const twoLetters = at === start + 2 && kindAt(text, at) === LETTER && isUpper(text, at);
    const closed = at + 1 >= to || (kindAt(text, at + 1) !== LETTER && text[at + 1] !== '.');
    return twoLetters && closed ? at + 1 : 0;
  }
  return at;
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  // M23 and إم23 are one word; و2014 is "and" and a number
  const joined = 'وفبلك'.includes(text.charAt(start)) && kindAt(text, start + 1) === DIGIT;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== JOINER && !(kind === DIGIT && !joined)) break;
    at++;
  }
  while (kindAt(text, at - 1) === JOINER && at > start + 1 && isFormat(text, at - 1)) at--;
  return at;
}

/** Invisible format characters at a word's end do not belong to it; vowel marks do. */
function isFormat(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x200b && code <= 0x206f) || code === 0xfeff || code === 0x61c || code === 0xad;
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    if (kindAt(text, at) === DIGIT) at++;
    else if ('.,٫٬'.includes(text.charAt(at)) && at + 1 < to && kindAt(text, at + 1) === DIGIT) {
      at += 2;
    } else break;
  }
  return at;
}

function wordToken(text: string, start: number, to: number, gap: Gap): Token {
  const dotted = dottedEnd(text, start, to);
  const end = dotted || wordEnd(text, start, to);
  const long = end - start > LONGEST_WORD;
  const folded = long ? '' : fold(text, start, end);
  const norm = dotted ? folded.replaceAll('.', '') : folded;
  return { start, end, kind: 'word', norm, cap: dotted ? 2 : capitals(text, start, end), gap };
}

/** A hyphen or an apostrophe between two letters joins them; it is a gap and not a token. */
function joins(text: string, at: number, from: number, to: number): Gap | undefined {
  const character = text.charAt(at);
  const hyphen = character === '-' || character === '‑' || character === '‐';
  if (!hyphen && !APOSTROPHES.includes(character)) return undefined;
  if (at <= from || at + 1 >= to) return undefined;
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  const inner = (kind: number | undefined) => kind === LETTER || kind === DIGIT || kind === JOINER;
  if (!inner(before) || !inner(after)) return undefined;
  return hyphen ? 'hyphen' : 'apostrophe';
}

/** Does a web address begin here? What it spells is no word of the text. */
function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code !== 104 && code !== 119) return false;
  const head = text.slice(at, at + 8).toLowerCase();
  return head.startsWith('http://') || head === 'https://' || head.startsWith('www.');
}

/** The tokens of `text.slice(from, to)`, in order; linear in its length. */
export function tokens(text: string, from: number, to: number): Token[] {
  const found: Token[] = [];
  let gap: Gap = 'space';
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at);
    if (kind === LETTER && isAddress(text, at)) {
      while (at < to && kindAt(text, at) !== SPACE) at++;
    } else if (kind === LETTER) {
      const token = wordToken(text, at, to, gap);
      found.push(token);
      at = token.end;
      gap = 'none';
    } else if (kind === DIGIT) {
      const end = numberEnd(text, at, to);
      found.push({ start: at, end, kind: 'number', norm: fold(text, at, end), cap: 0, gap });
      at = end;
      gap = 'none';
    } else if (kind === SPACE || kind === JOINER) {
      at++;
      if (kind === SPACE) gap = 'space';
    } else {
      const joint = joins(text, at, from, to);
      if (joint === undefined) {
        const norm = MARKS[text.charAt(at)] ?? text.charAt(at);
        found.push({ start: at, end: at + 1, kind: 'mark', norm, cap: 0, gap });
      }
      gap = joint ?? 'none';
      at++;
    }
  }
  return found;
}
