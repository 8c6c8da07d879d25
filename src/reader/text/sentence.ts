/** A stretch of the source that ends where a sentence does. */
export interface Sentence {
  start: number;
  end: number;
  /** number of the paragraph it stands in, from 0 */
  paragraph: number;
  /** is the first of its paragraph */
  opens: boolean;
}

/** Nothing a person wrote runs longer; a longer stretch is cut at its last space. */
const LONGEST = 4000;
const TERMINATORS = '.!?؟…۔';
const CLOSERS = '"”’»)]›\'“';
const SPACES = ' \t\u00a0\u202f\u2009';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr gen lt col maj capt sgt adm brig prof rev hon st sen rep gov pres dept no nos vol ' +
    'vs etc inc ltd co corp jr sr mt ft jan feb mar apr jun jul aug sep sept oct nov dec al cf fig ' +
    'mm mme mlle mgr me av bd ca env ex p pp art janv fevr févr avr juil déc'
  ).split(' '),
);

/** "the U.S. State Department", "the U.N. Security Council": the sentence goes on. */
const BODIES =
  /^[ \u00a0\u202f](State|Department|Treasury|Congress|Senate|House|Supreme|Justice|President|Vice|Secretary|Defen[sc]e|Army|Navy|Air|Marine|Marines|Coast|Central|Embassy|Ambassador|Special|Security|General|Human|High|Mission|Agency|Envoy|Africa|Indo|Gen|Sen|Rep|Adm|Representative|Middle|Capitol|Federal)\b/;

const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();
const isDigit = (character: string) => character >= '0' && character <= '9';

/** Is the full stop at `at` part of an abbreviation, an initial or a list number? */
function abbreviates(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && at - start < 6 && isLetter(text.charAt(start - 1))) start--;
  const word = text.slice(start, at);
  if (word.length === 0) return isDigit(text.charAt(at - 1)) && isListNumber(text, at, from);
  if (word.length === 1) {
    // an initial ("J. Smith", "M. Macron"), unless it ends a run like "the U.S.", whose body may follow
    if (text.charAt(start - 1) === '.') return BODIES.test(text.slice(at + 1, at + 20));
    return word !== word.toLowerCase();
  }
  return ABBREVIATIONS.has(word.toLowerCase());
}

function isListNumber(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && isDigit(text.charAt(start - 1))) start--;
  return at - start <= 2 && start === from;
}

function skip(text: string, at: number, to: number, set: string): number {
  let end = at;
  while (end < to && set.includes(text.charAt(end))) end++;
  return end;
}

/** Where the sentence that begins at `from` ends, if the terminator at `at` ends one; else 0. */
function endAt(text: string, at: number, from: number, to: number): number {
  let end = skip(text, at, to, TERMINATORS);
  const closed = skip(text, skip(text, end, to, SPACES), to, CLOSERS);
  // French guillemets stand off by a space: the closing one belongs to the sentence before
  const spaced = skip(text, end, to, SPACES);
  if (closed > spaced && (spaced === end || text.charAt(spaced) === '»')) end = closed;
  if (end >= to) return to;
  if (!SPACES.includes(text.charAt(end))) return 0;
  const next = text.charAt(skip(text, end, to, SPACES));
  if (isLetter(next) && next === next.toLowerCase() && next !== next.toUpperCase()) return 0;
  if (text.charAt(at) === '.' && end === at + 1 && abbreviates(text, at, from)) return 0;
  return end;
}

/** The stretches of one line that end where a sentence does. */
function* stretches(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  for (let at = from; at < to; at++) {
    if (at - start >= LONGEST) {
      const space = text.slice(start, at).lastIndexOf(' ');
      const cut = space > 0 ? start + space : at - (text.charCodeAt(at) >> 10 === 0x37 ? 1 : 0);
      yield [start, cut];
      start = cut;
      continue;
    }
    if (!isTerminator(text.charCodeAt(at))) continue;
    const end = endAt(text, at, start, to);
    if (end === 0) continue;
    yield [start, end];
    start = end;
    at = end - 1;
  }
  if (start < to) yield [start, to];
}

const isTerminator = (code: number) =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x61f ||
  code === 0x2026 ||
  code === 0x6d4;

const isBlank = (text: string, at: number) => SPACES.includes(text.charAt(at)) || text[at] === '\r';

/**
 * Is the text wrapped by hand, its lines cut at a width and not at sentences? Judged on the first
 * 200 lines: most lines that have a successor end without a terminator, and none is long.
 */
export function isWrapped(text: string): boolean {
  let inner = 0;
  let open = 0;
  let at = 0;
  for (let count = 0; count < 200 && at < text.length; count++) {
    const end = text.indexOf('\n', at);
    if (end === -1) break;
    const line = text.slice(at, Math.min(end, at + 200)).trimEnd();
    if (line.length > 120) return false;
    const next = text.charAt(end + 1);
    if (line.length > 0 && next !== '\n' && next !== '\r' && next !== '') {
      inner++;
      if (line.length > 40 && !TERMINATORS.includes(line.charAt(line.length - 1))) open++;
    }
    at = end + 1;
  }
  return inner >= 4 && open / inner >= 0.6;
}

function paragraphEnd(text: string, from: number, wrapped: boolean): number {
  let end = text.indexOf('\n', from);
  while (wrapped && end !== -1) {
    let next = end + 1;
    while (next < text.length && isBlank(text, next)) next++;
    if (next >= text.length || text[next] === '\n') break;
    end = text.indexOf('\n', next);
  }
  return end === -1 ? text.length : end;
}

const isSpace = (code: number) =>
  code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Without the blanks at its ends; empty when nothing in it is a letter or a digit. */
function bounds(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code > 0xbf ||
      (code >= 0x30 && code <= 0x39) ||
      ((code | 32) >= 97 && (code | 32) <= 122)
    ) {
      return [start, end];
    }
  }
  return [start, start];
}

/**
 * The sentences of a text, one at a time and in linear time.
 *   1. newlines end a paragraph (blank lines only, where the text is wrapped by hand)
 *   2. inside one, a run of . ! ? ؟ … with its closing quotes ends a sentence, unless it closes an
 *      abbreviation, an initial or a number, or a lower-case letter follows
 *   3. a stretch of 4,000 units without an end is cut at its last space
 */
export function* sentences(text: string): Generator<Sentence> {
  const wrapped = isWrapped(text);
  let paragraph = 0;
  for (let from = 0; from < text.length; ) {
    const to = paragraphEnd(text, from, wrapped);
    let opens = true;
    for (const [rawStart, rawEnd] of stretches(text, from, to)) {
      const [start, end] = bounds(text, rawStart, rawEnd);
      if (start >= end) continue;
      yield { start, end, paragraph, opens };
      opens = false;
    }
    if (!opens) paragraph++;
    from = to + 1;
  }
}
