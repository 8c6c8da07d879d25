import type { SentenceView } from '../sentence-view.ts';
import { type CueAt, carried, carriedThing, type Finder } from './finder.ts';
import { auxiliaries, isClause, leftEdge, trim } from './noun-phrase.ts';
import { type Source, sourceOf, speaks } from './source.ts';
import { dated, isMark, norm } from './token-at.ts';

const LONGEST = 14;
const PRONOUNS = new Set('he she it they il elle ils elles on'.split(' '));
const MARKS = new Set(['«', '»', '"']);
const PERSONAL = new Set(['he', 'she', 'il', 'elle']);
const RELATIVES = new Set(['who', 'which', 'qui', 'whom']);
const STOPS = new Set(
  'who which that qui dont que qu as while but mais dans lors during pendant on after apres before avant when where alors tandis adding ajoutant before at in whose because'.split(
    ' ',
  ),
);

const ARTICLES = new Set('un une des le la les l a an the some several two three'.split(' '));

function phrase(finder: Finder, from: number, to: number, sure = false): Source | undefined {
  const { view, fresh } = finder;
  if (to <= from || to - from > LONGEST || isClause(view, from, to)) return undefined;
  return sure || speaks(view, from, to, fresh) ? sourceOf(view, from, to, fresh) : undefined;
}

/** The first party of the sentence: the subject that "and said" goes on with. */
export function firstParty(finder: Finder, cue: CueAt): Source | undefined {
  const { view, fresh } = finder;
  const subject = view.mentions.find((mention) => mention.party && mention.to <= cue.at);
  return subject && sourceOf(view, subject.from, subject.to, fresh);
}

function lastIndex(view: SentenceView, at: number, mark: string): number {
  for (let i = at; i >= Math.max(0, at - 16); i--) if (norm(view, i) === mark) return i;
  return -1;
}

/** "Jane Doe, the envoy, said", "Lavrov, speaking in Moscow, said", "Jane Doe (UN) said" */
function aroundInsertion(finder: Finder, end: number): Source | undefined {
  const { view } = finder;
  const bracket = norm(view, end - 1) === ')';
  const open = lastIndex(view, end - 2, bracket ? '(' : ',');
  if (open < 0) return undefined;
  const [from, to] = trim(view, leftEdge(view, open), open);
  const outer = phrase(finder, from, to);
  if (outer) {
    return {
      ...outer,
      words: view.text.slice(view.tokens[from]!.start, view.tokens[end - 2]!.end),
    };
  }
  const [inFrom, inTo] = trim(view, open + 1, end - 1);
  return phrase(finder, inFrom, inTo);
}

/** "Jane Doe, the envoy" where the phrase found is the apposition: the name joins it. */
function withName(finder: Finder, from: number): number {
  const { view, fresh } = finder;
  if (norm(view, from - 1) !== ',') return from;
  const [start, end] = trim(view, leftEdge(view, from - 1), from - 1);
  if (end <= start || end - start > 8) return from;
  const named =
    view.mentions.some((mention) => mention.to === end && mention.form === 'leader') ||
    fresh.some((actor) => actor.to === end);
  return named ? start : from;
}

/** Does the phrase follow a closing quotation, so that whoever it names has spoken? */
const afterQuote = (view: SentenceView, from: number): boolean =>
  MARKS.has(norm(view, from - 1)) ||
  (norm(view, from - 1) === ',' && MARKS.has(norm(view, from - 2)));

/** The subject before the verb. */
export function subjectBefore(finder: Finder, cue: CueAt, explicit = false): Source | undefined {
  const { view } = finder;
  const end = cue.at;
  const last = norm(view, end - 1);
  if (last === ',' || last === ')') return aroundInsertion(finder, end);
  const edge = leftEdge(view, end);
  const [from, to] = trim(view, edge, end);
  const opener = norm(view, edge - 1);
  if (RELATIVES.has(opener) && to <= from) {
    const comma = norm(view, edge - 2) === ',' ? edge - 2 : edge - 1;
    const named = view.mentions.find((mention) => mention.to === comma && mention.party);
    if (named) return phrase(finder, named.from, named.to);
    const [start, stop] = trim(view, leftEdge(view, comma), comma);
    return phrase(finder, start, stop);
  }
  const pronoun = PRONOUNS.has(norm(view, from)) && to - from === 1;
  if (pronoun || (to <= from && PRONOUNS.has(norm(view, edge)))) {
    const personal = PERSONAL.has(norm(view, pronoun ? from : edge));
    const it = norm(view, pronoun ? from : edge) === 'it';
    const voice =
      (it ? carriedThing(finder, cue) : carried(finder, cue, personal)) ?? firstParty(finder, cue);
    // the words that stand for the voice are the pronoun's place
    return voice && voice.from === cue.at ? { ...voice, from: pronoun ? from : edge } : voice;
  }
  // "a herder who had fled told": the noun before the relative
  if (RELATIVES.has(opener) && isClause(view, from, to)) {
    const [start, stop] = trim(view, leftEdge(view, edge - 1), edge - 1);
    return phrase(finder, start, stop, afterQuote(view, start));
  }
  if (to <= from && (opener === ',' || opener === ')')) return aroundInsertion(finder, edge);
  if (to <= from) return opener === 'and' || opener === 'et' ? firstParty(finder, cue) : undefined;
  // before an explicit "that" any short noun phrase with an article speaks: "un cadre croit que"
  const articled =
    (explicit || afterQuote(view, from)) && to - from <= 6 && ARTICLES.has(norm(view, from));
  return phrase(finder, withName(finder, from), to, articled);
}

const MEDIA = new Set(
  'quotidien journal magazine newspaper daily agence site chaine hebdomadaire station radio agency weekly'.split(
    ' ',
  ),
);

/** "le quotidien « El Watan »": the end of a medium's name in quotation marks that opens at `at`, or `at`. */
function quotedName(view: SentenceView, at: number): number {
  if (!MARKS.has(norm(view, at)) || !MEDIA.has(norm(view, at - 1))) return at;
  for (let i = at + 2; i <= at + 5; i++) if (MARKS.has(norm(view, i))) return i + 1;
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
  const name = end === to ? apposed(finder, to) : to;
  if (name > to && end > start) return phrase(finder, start, name, true);
  // after a closing quotation whatever noun phrase follows has spoken: "tranche un évêque"
  return phrase(finder, start, end, quoted && end - start >= 2 && end - start <= 8);
}
