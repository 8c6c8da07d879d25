import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { compare } from './calendar.ts';
import type { DateParser } from './date-cursor.ts';
import type { DateMention, DateWords, PartialDay } from './date-mention.ts';
import { opensDate } from './date-word.ts';
import { type Anchor, type Direction, resolve } from './resolve.ts';
import { weekdayRange } from './weekday-range.ts';
import { arabicDate } from './words-ar.ts';
import { englishDate } from './words-en.ts';
import { frenchDate } from './words-fr.ts';

const parsers: Record<Language, DateParser> = { ar: arabicDate, en: englishDate, fr: frenchDate };

/** What the text has dated so far; carried from sentence to sentence. */
export interface DateMemory {
  /** the last explicit date of a month or day, and the sentence that names it */
  explicit?: { date: PartialDay; sentence: number; paragraph: number };
  published?: PartialDay;
  previous?: PartialDay;
  previousDay?: PartialDay;
  previousMonth?: PartialDay;
}

/** What the dates of the sentence are counted from. */
function anchorOf(view: SentenceView, memory: DateMemory): Anchor {
  const { explicit, ...counted } = memory;
  const anchor: Anchor = { ...counted };
  const near =
    explicit && explicit.paragraph === view.paragraph && view.index - explicit.sentence <= 1;
  if (near && explicit) anchor.before = explicit.date;
  return anchor;
}

/** Dates that were found but not settled for want of a publication date. */
export interface DateReport {
  dates: DateMention[];
  open: number;
}

const SINCE = new Set(['since', 'depuis', 'منذ', 'ومنذ']);
/** Words between two dates that put the second after the first. */
const SEQUEL = new Set('then until till puis ensuite jusqu ثم حتي وحتي'.split(' '));

/** Do the words between the last date and the token put it after that date? */
function follows(view: SentenceView, last: DateMention | undefined, at: number): boolean {
  if (last === undefined) return false;
  for (let i = last.to; i < at; i++) if (SEQUEL.has(view.tokens[i]!.norm)) return true;
  return false;
}

/**
 * The dates of a sentence, left to right, never overlapping.
 *
 * @param ahead  which way the clause of a token looks
 */
export function dates(
  view: SentenceView,
  memory: DateMemory,
  ahead: (at: number) => Direction,
): DateReport {
  const parse = parsers[view.language];
  const found: DateMention[] = [];
  let open = 0;
  let sentenceYear: number | undefined;
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at]!;
    if (token.kind === 'mark' || (view.mentionAt[at] as number) >= 0) continue;
    if (token.kind === 'word' && !opensDate(token.norm, view.language)) continue;
    const parsed = weekdayRange(view.tokens, at, view.language) ?? parse(view.tokens, at);
    if (parsed === undefined || covers(view, at, parsed.to)) continue;
    const anchor = anchorOf(view, memory);
    const since = isSince(view, at);
    // "since 14 December" runs up to the publication, whatever year the sentence has named
    if (sentenceYear !== undefined && !(since && memory.published)) {
      anchor.sentenceYear = sentenceYear;
      anchor.follows = follows(view, found[found.length - 1], at);
    }
    const last = found[found.length - 1];
    if (last && memory.previous) anchor.here = memory.previous;
    const direction: Direction = since ? 'back' : ahead(at);
    const resolved = resolve(parsed.words, anchor, direction);
    if (resolved === undefined) open++;
    else {
      found.push(mention(view, at, parsed.to, parsed.words, resolved, parsed.rule, memory));
      memory.previous = resolved.first;
      if (resolved.first.month !== undefined) memory.previousMonth = resolved.first;
      if (resolved.first.day !== undefined) memory.previousDay = resolved.first;
      if (resolved.basis === 'previous' && sentenceYear !== undefined)
        sentenceYear = resolved.first.year;
      if (resolved.basis === 'explicit') {
        sentenceYear = resolved.first.year;
        if (resolved.first.month !== undefined) {
          memory.explicit = {
            date: resolved.first,
            sentence: view.index,
            paragraph: view.paragraph,
          };
        }
      }
    }
    at = parsed.to - 1;
  }
  return { dates: found, open };
}

const isSince = (view: SentenceView, at: number) =>
  SINCE.has(view.tokens[at - 1]?.norm ?? '') ||
  (['le', 'la', 'the'].includes(view.tokens[at - 1]?.norm ?? '') &&
    SINCE.has(view.tokens[at - 2]?.norm ?? ''));

function covers(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((view.mentionAt[at] as number) >= 0) return true;
  return false;
}

function mention(
  view: SentenceView,
  from: number,
  to: number,
  words: DateWords,
  resolved: { edtf: string; first: PartialDay; basis: DateMention['basis'] },
  rule: string,
  memory: DateMemory,
): DateMention {
  const date: DateMention = {
    from,
    to,
    start: view.tokens[from]!.start,
    end: view.tokens[to - 1]!.end,
    edtf: resolved.edtf,
    basis: resolved.basis,
    ahead: memory.published !== undefined && compare(resolved.first, memory.published) > 0,
    rule,
  };
  if (words.part) date.part = words.part;
  return date;
}
