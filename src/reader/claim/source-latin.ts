import type { SentenceView } from '../sentence-view.ts';
import { type CueAt, carried, carriedThing, type Finder } from './finder.ts';
import { isClause, leftEdge, trim } from './noun-phrase.ts';
import { type Source, sourceOf } from './source.ts';
import { phrase } from './source-phrase.ts';
import { dated, norm, QUOTES } from './token-at.ts';

const PRONOUNS = new Set('he she it they il elle ils elles on'.split(' '));
const STRONG = new Set(['lui', 'elle', 'eux', 'elles']);
const PERSONAL = new Set(['he', 'she', 'il', 'elle']);
const RELATIVES = new Set(['who', 'which', 'qui', 'whom']);
const ARTICLES = new Set(
  'un une des le la les l a an the some several two three four five many most few other another one quelques plusieurs deux trois quatre cinq ses son sa leur leurs notre nos his her its our ce cet cette ces certains d'.split(
    ' ',
  ),
);
/** Words that open no speaker without an article: adverbs, and pronouns that point at things. */
const NO_SPEAKER = new Set(
  'nobody none i we you whatever whoever no neither nothing this that these those what there here which who it one to of from with without under for by than as such so then thus how all both not only even just yet mais donc or ni car pour avec sans sous par de du en au aux a dans chez ceci cela ca ce tout toute rien puis ainsi'.split(
    ' ',
  ),
);

/** "Fishermen say that", "Villagers told us that": a bare noun or two that open their clause. */
function bareNoun(view: SentenceView, from: number, to: number): boolean {
  if (view.language !== 'en' || to - from > 4) return false;
  if (NO_SPEAKER.has(norm(view, from)) || dated(view, from)) return false;
  return view.tokens.slice(from, to).every((token) => token.kind === 'word');
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
  // "l'armée malienne, elle, parle": the pronoun is no part of the words
  if (outer && end - open === 3 && STRONG.has(norm(view, open + 1))) return outer;
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
  QUOTES.has(norm(view, from - 1)) ||
  (norm(view, from - 1) === ',' && QUOTES.has(norm(view, from - 2)));

/** The noun phrase that ends before `end`, a relative clause or an insertion in it included. */
export function phraseBefore(finder: Finder, end: number, sure = false): Source | undefined {
  const [from, to] = trim(finder.view, leftEdge(finder.view, end), end);
  return phrase(finder, from, to, sure);
}

/** "confirmed the raid but said": who spoke in the clause before goes on. */
function goesOn(finder: Finder, cue: CueAt): Source | undefined {
  const last = finder.found[finder.found.length - 1];
  const near = last && !/^(narrator|impersonal)/.test(last.rule) && last.source.from < cue.at;
  return near ? { ...last.source, from: cue.at, to: cue.at + 1 } : undefined;
}

/** "The ministry condemned what it called …": the first words before `end` that can speak, from their clause's head. */
export function clauseSubject(finder: Finder, end: number): Source | undefined {
  const from = leftEdge(finder.view, end);
  for (let to = from + 1; to < Math.min(end, from + 5); to++) {
    const found = phrase(finder, from, to);
    if (found) return found;
  }
  // "Washington, which is bound by a treaty, condemned what it called …"
  return norm(finder.view, from - 1) === ',' ? aroundInsertion(finder, from) : undefined;
}

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
  const own = opener === 'what' ? clauseSubject(finder, edge - 1) : undefined;
  if (own && PRONOUNS.has(norm(view, from))) return { ...own, to: Math.max(own.to, to) };
  // "In an interview he called": what stands before the pronoun is no part of the subject
  const last2 = norm(view, to - 1);
  if (to - from > 1 && PERSONAL.has(last2)) return carried(finder, cue, true);
  const pronoun = PRONOUNS.has(norm(view, from)) && to - from === 1;
  if (pronoun || (to <= from && PRONOUNS.has(norm(view, edge)))) {
    const personal = PERSONAL.has(norm(view, pronoun ? from : edge));
    const it = norm(view, pronoun ? from : edge) === 'it';
    const voice =
      (it ? carriedThing(finder, cue) : carried(finder, cue, personal)) ??
      (personal ? undefined : firstParty(finder, cue));
    // the words that stand for the voice are the pronoun's place
    return voice && voice.from === cue.at ? { ...voice, from: pronoun ? from : edge } : voice;
  }
  // "a herder who had fled told": the noun before the relative
  if (RELATIVES.has(opener) && isClause(view, from, to)) {
    const [start, stop] = trim(view, leftEdge(view, edge - 1), edge - 1);
    return phrase(finder, start, stop, afterQuote(view, start));
  }
  if (to <= from && (opener === ',' || opener === ')')) return aroundInsertion(finder, edge);
  if (to <= from)
    return ['and', 'et', 'but', 'mais', 'then', 'puis'].includes(opener)
      ? (goesOn(finder, cue) ?? firstParty(finder, cue))
      : undefined;
  // before an explicit "that" any short noun phrase with an article speaks: "un cadre croit que"
  const spoken = explicit || afterQuote(view, from);
  const articled = spoken && to - from <= 8 && ARTICLES.has(norm(view, from));
  return phrase(
    finder,
    withName(finder, from),
    to,
    articled ||
      opener === 'what' ||
      (explicit && cue.cue.kind === 'verb' && bareNoun(view, from, to)),
  );
}
