import type { SentenceView } from '../sentence-view.ts';
import type { Finder } from './finder.ts';
import { auxiliaries, trim } from './noun-phrase.ts';
import { type Source, sourceOf, speaks } from './source.ts';
import { LONGEST, phrase } from './source-phrase.ts';
import { dated, isMark, norm, QUOTES } from './token-at.ts';

const STOPS = new Set(
  'who which that qui dont que qu as while but mais dans lors during pendant on after apres before avant when where alors tandis adding ajoutant before at in whose because'.split(
    ' ',
  ),
);

const MEDIA = new Set(
  'quotidien journal magazine newspaper daily agence site chaine hebdomadaire station radio agency weekly'.split(
    ' ',
  ),
);

/** "le quotidien « El Watan »": the end of a medium's name in quotation marks that opens at `at`, or `at`. */
function quotedName(view: SentenceView, at: number): number {
  if (!QUOTES.has(norm(view, at)) || !MEDIA.has(norm(view, at - 1))) return at;
  for (let i = at + 2; i <= at + 5; i++) if (QUOTES.has(norm(view, i))) return i + 1;
  return at;
}

/** "a promis X à son homologue": the addressee is no part of the subject. */
const isDative = (view: SentenceView, at: number) =>
  ['au', 'aux'].includes(norm(view, at)) ||
  (norm(view, at) === 'a' && view.text.charAt(view.tokens[at]!.start).normalize('NFC') === 'à');

/** "a annoncé leur porte-parole, Getachew Reda": the end of the name after the comma, or `at`. */
function apposed({ view, fresh }: Finder, at: number): number {
  if (norm(view, at) !== ',') return at;
  const known =
    fresh.find(
      (actor) => actor.from - at >= 1 && actor.from - at <= 3 && actor.type === 'person',
    ) ?? view.mentions.find((mention) => mention.from === at + 1 && mention.form === 'leader');
  if (known) return known.to;
  let to = at + 1;
  while (
    to < view.tokens.length &&
    to - at <= 4 &&
    view.tokens[to]!.cap > 0 &&
    view.mentionAt[to]! < 0
  )
    to++;
  return to - at > 2 && (view.tokens[to] === undefined || isMark(view, to)) ? to : at;
}

/** The noun phrase after `begin`: to a mark, a relative, a preposition that leaves it, or a date. */
export function phraseAfter(finder: Finder, begin: number, quoted = false): Source | undefined {
  const { view } = finder;
  let from = begin;
  const skipped = (at: number) =>
    dated(view, at) ||
    (auxiliaries.has(norm(view, at)) && view.mentionAt[at]! < 0 && norm(view, at) !== 'l');
  while (
    from < view.tokens.length &&
    (skipped(from) || norm(view, from) === 'on' || norm(view, from) === 'to')
  )
    from++;
  let to = from;
  while (to < view.tokens.length && to - from < LONGEST) {
    const initial = norm(view, to) === '.' && norm(view, to - 1).length === 1;
    const name = quotedName(view, to);
    if (name > to) {
      to = name;
      continue;
    }
    if (isMark(view, to) && !initial) break;
    if ((STOPS.has(norm(view, to)) && view.mentionAt[to]! < 0) || dated(view, to)) break;
    if (to > from && view.language === 'fr' && isDative(view, to)) break;
    to++;
  }
  const [start, end] = trim(view, from, to);
  // "a annoncé la nomination d'un directeur": an object, whose head is nobody who speaks
  const head = quoted ? end : headEnd(view, start, end);
  if (head < end && !speaks(view, start, head, finder.fresh)) return undefined;
  const name = end === to ? apposed(finder, to) : to;
  if (name > to && end > start) return phrase(finder, start, name, true);
  // after a closing quotation whatever noun phrase follows has spoken: "tranche un évêque"
  return phrase(finder, start, end, quoted && end - start >= 2 && end - start <= 8);
}

const OF = new Set(['de', 'd', 'du', 'des', 'of']);
const SOME = new Set(
  'un une l beaucoup nombre plusieurs certains dizaine centaine vingtaine trentaine poignee majorite partie deux trois quatre cinq one two three several some many dozens source sources'.split(
    ' ',
  ),
);

/** Where the head of the phrase ends: at its first "of", unless what stands before only counts. */
function headEnd(view: SentenceView, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (OF.has(norm(view, at)) && !SOME.has(norm(view, at - 1))) return at;
  return to;
}

const DETERMINERS = new Set(
  'le la les l un une des ce cette ces son sa ses leur leurs the a an his her its their both two three several quelques plusieurs deux trois'.split(
    ' ',
  ),
);

/** "…, assurent les deux camps.": a short noun phrase with a determiner, up to a mark. */
export function wholeAfter({ view, fresh }: Finder, from: number): Source | undefined {
  if (!DETERMINERS.has(norm(view, from))) return undefined;
  let to = from;
  while (to < view.tokens.length && !isMark(view, to) && !dated(view, to)) to++;
  return to - from >= 2 && to - from <= 6 ? sourceOf(view, from, to, fresh) : undefined;
}
