import { disambiguate, isEvidence } from '../lexicon/disambiguate.ts';
import type { Lexicon, MentionForm, Sense } from '../lexicon/lexicon.ts';
import type { Reading } from '../phrase/arabic.ts';
import { unfoldedOffset } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import { placeBySpelling, type SpelledPlace } from './place-spelling.ts';

/** A form of a known actor, where it stands. */
export interface Mention {
  /** tokens, end exclusive */
  from: number;
  to: number;
  /** offsets in the source, joined words left out */
  start: number;
  end: number;
  actor: string;
  form: MentionForm;
  sense: Sense;
  /** joined words in front: و ب لل … */
  clitic: string;
  /** can it act, speak or be acted upon, or does it only qualify (Russian weapons)? */
  party: boolean;
  /** a capital as a place, or a dateline: no mention for the reader, and no party */
  place: boolean;
  /** the state that a place in it names: Lebanon in "southern Lebanon"; it is named, and does nothing */
  named?: Mention;
  /** a part of its country by the words around it (southern Syria): the token where those begin */
  region?: number;
}

const NAME_CLITICS = new Set([
  '',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'لل',
  'وب',
  'وك',
  'ول',
  'ولل',
  'فب',
  'فك',
  'فل',
  'فلل',
]);

function wears(tokens: readonly Token[], at: number, end: number, sense: Sense): boolean {
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.cap < (sense.caps[i - at] ?? 0)) return false;
  }
  return true;
}

interface Found {
  senses: Sense[];
  end: number;
  reading: Reading;
}

function longestAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  readings: Reading[],
  at: number,
): Found | undefined {
  let best: Found | undefined;
  for (const reading of readings) {
    if (!NAME_CLITICS.has(reading.clitic)) continue;
    const found = lexicon.forms.match(tokens, at, reading.word, (sense, from, end) =>
      wears(tokens, from, end, sense),
    );
    if (found && (best === undefined || found.end > best.end)) {
      best = { senses: found.values, end: found.end, reading };
    }
  }
  return best;
}

/** "the Iranian armed forces" is listed as one name, but the mention is its adjective. */
function inner(
  lexicon: Lexicon,
  tokens: readonly Token[],
  readings: readonly Reading[][],
  outer: Sense,
  from: number,
  to: number,
) {
  for (let at = from; at < to; at++) {
    const found = longestAt(lexicon, tokens, readings[at] as Reading[], at);
    const sense = found?.senses.find(
      (one) =>
        one.entry.id === outer.entry.id &&
        (one.form === 'adjective' ||
          (one.form === 'name' && outer.metonym !== 'capital' && outer.metonym !== 'seat')),
    );
    if (found && sense && found.end <= to && found.end - at < to - from)
      return { sense, from: at, to: found.end, reading: found.reading };
  }
  return undefined;
}

/** Lebanon in "southern Lebanon": the state that a place is part of, where the place's name holds its name. */
function namedIn(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  readings: readonly Reading[][],
  { entry }: Sense,
  from: number,
  to: number,
): Mention | undefined {
  if (entry.type !== 'other' || entry.partOf === undefined) return undefined;
  for (let at = from; at < to; at++) {
    const found = longestAt(lexicon, tokens, readings[at] as Reading[], at);
    const sense = found?.senses.find((one) => one.entry.id === entry.partOf && one.form === 'name');
    if (found && sense && found.end <= to && found.end - at < to - from) {
      const range = { from: at, to: found.end };
      return { ...mentionOf(text, tokens, range, sense, found.reading), party: false };
    }
  }
  return undefined;
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  sense: Sense,
  reading: Reading,
): Mention {
  const first = tokens[from] as Token;
  return {
    from,
    to,
    start: unfoldedOffset(text, first.start, first.end, reading.dropped),
    end: (tokens[to - 1] as Token).end,
    actor: sense.leader?.id ?? sense.entry.id,
    form: sense.form,
    sense,
    clitic: reading.clitic,
    party: sense.form !== 'adjective',
    place: false,
  };
}

/** "النيجر وبنين": the second of two names joined by "and" is a state as the first is. */
function isListed(
  last: Mention | undefined,
  tokens: readonly Token[],
  at: number,
  clitic: string,
): boolean {
  if (last === undefined || last.form !== 'name' || last.sense.entry.type !== 'state') return false;
  if (last.to === at) return clitic.startsWith('و');
  return last.to === at - 1 && ['and', 'et'].includes(tokens[at - 1]?.norm ?? '');
}

function spelledMention(
  text: string,
  tokens: readonly Token[],
  at: number,
  { sense, end, dropped, clitic }: SpelledPlace,
): Mention {
  const first = tokens[at] as Token;
  return {
    from: at,
    to: end,
    start: unfoldedOffset(text, first.start, first.end, dropped),
    end: (tokens[end - 1] as Token).end,
    actor: sense.entry.id,
    form: 'name',
    sense,
    clitic,
    party: false,
    place: false,
  };
}

/**
 * The mentions of known actors in a run of tokens, left to right, never overlapping.
 *   1. at each token the longest form wins, over every way to take joined words off
 *   2. of several actors the ambiguity rules choose; a name that only holds a form blocks it
 *   3. a metonym that contains the state's own adjective or name gives way to that
 */
export function mentions(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  readings: readonly Reading[][],
  evidence: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = longestAt(lexicon, tokens, readings[at] as Reading[], at);
    if (match === undefined) {
      const known = (readings[at] as Reading[]).length > 0;
      const place = placeBySpelling(lexicon, tokens, at, known);
      if (place === undefined) continue;
      found.push(spelledMention(text, tokens, at, place));
      at = place.end - 1;
      continue;
    }
    const place = {
      language: lexicon.language,
      tokens,
      from: at,
      to: match.end,
      first: match.reading.word,
      listed: isListed(found[found.length - 1], tokens, at, match.reading.clitic),
    };
    const sense = disambiguate(match.senses, place, evidence);
    if (sense === undefined) {
      if (match.senses.some((one) => one.blocks)) at = match.end - 1;
      continue;
    }
    const wide = { sense, from: at, to: match.end, reading: match.reading };
    const seen =
      (sense.form === 'metonym' || sense.form === 'leader') && match.end - at > 1
        ? inner(lexicon, tokens, readings, sense, at, match.end)
        : undefined;
    const chosen = seen ?? wide;
    const mention = mentionOf(text, tokens, chosen, chosen.sense, chosen.reading);
    if (seen !== undefined) mention.party = true;
    const named = namedIn(lexicon, text, tokens, readings, sense, at, match.end);
    if (named) mention.named = named;
    found.push(mention);
    at = match.end - 1;
  }
  return found;
}

const NO_EVIDENCE: ReadonlySet<string> = new Set();

/** Adds the actors that a run of tokens names beyond doubt: they bear out doubtful forms elsewhere. */
export function gatherEvidence(
  lexicon: Lexicon,
  tokens: readonly Token[],
  readings: readonly Reading[][],
  evidence: Set<string>,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const match = longestAt(lexicon, tokens, readings[at] as Reading[], at);
    if (match === undefined) continue;
    const real = match.senses.filter((sense) => !sense.blocks);
    const [only] = real;
    if (only && real.every((sense) => sense.entry.id === only.entry.id)) {
      const first = match.reading.word;
      const place = { language: lexicon.language, tokens, from: at, to: match.end, first };
      // a doubtful form that its own neighbours settle ("in Mali") bears out the others too
      const settled = only.doubtful && disambiguate(real, place, NO_EVIDENCE) !== undefined;
      if (settled || isEvidence(only, lexicon.language, first)) evidence.add(only.entry.id);
    }
    at = match.end - 1;
  }
}
