import type { SentenceView } from '../sentence-view.ts';
import { type Attribution, type CueAt, carried, type Finder } from './finder.ts';
import { auxiliaries } from './noun-phrase.ts';
import type { Source } from './source.ts';
import { firstParty, phraseAfter, subjectBefore } from './source-latin.ts';
import { dated, isMark, norm } from './token-at.ts';

const QUOTES = new Set(['"', '«', '»']);
const THAT = new Set(['that', 'que', 'qu']);
const PRONOUNS = new Set(['il', 'elle', 'ils', 'elles', 't']);
const STRONG = new Set(['eux', 'lui', 'elle', 'elles']);
const ARTICLES: Record<string, Set<string>> = {
  en: new Set('a an the its their his her this that of'.split(' ')),
  fr: new Set('le la un une du des l cette ce son sa leur d de'.split(' ')),
};
/** Verbs whose object can be the claim itself: said the talks had failed; doubt it. */
const SPEECH = new Set(
  'say insist add believe claim argue think warn deny allege doubt nier dementir estimer'.split(
    ' ',
  ),
);
/** "affirme avoir pris", "dit n’avoir rien vu" */
const INFINITIVE = /^(ne|n|avoir|etre|vouloir|pouvoir|disposer|[a-z]{2,}(er|oir))$/;
const RELATIVE = new Set(['qui', 'que', 'qu', 'dont', 'who', 'which', 'that']);
const DENIES = new Set(['deny', 'nier', 'dementir']);
const FINITE = new Set(['past', 'present', 'base', 'gerund', 'conditional']);

/** "autant que", "plus que" compare. */
const COMPARED = new Set('autant plus moins aussi tant alors bien tandis meme ainsi'.split(' '));

/** Where what is said begins: after "that", at a quotation or a colon. */
function contentAfter(view: SentenceView, cue: CueAt): number | undefined {
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + 9); at++) {
    const word = norm(view, at);
    if (THAT.has(word) && !COMPARED.has(norm(view, at - 1))) return at + 1;
    const colon = word === ':' && (cue.cue.kind === 'verb' || QUOTES.has(norm(view, at + 1)));
    if (colon || (QUOTES.has(word) && at - cue.end <= 4)) return at;
    if (word === ',' && !THAT.has(norm(view, at + 1)) && !QUOTES.has(norm(view, at + 1)))
      return undefined;
  }
  return undefined;
}

/** A quotation within five words of the cue. */
function quotationAfter(view: SentenceView, cue: CueAt): number | undefined {
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + 6); at++) {
    if (QUOTES.has(norm(view, at))) return at;
    if (isMark(view, at) && norm(view, at) !== ':') return undefined;
  }
  return undefined;
}

const CALLS = /^(call|term|describe|brand|label|dub|qualifier|appeler|presenter|decrire)/;

/** "what it called a blockade", "ce que Kiev appelle une agression": what follows is the speaker's word. */
function whatFrame(view: SentenceView, cue: CueAt): number | undefined {
  if (!CALLS.test(cue.cue.row) || cue.end >= view.tokens.length) return undefined;
  for (let at = cue.at - 1; at >= Math.max(0, cue.at - 7); at--) {
    if (isMark(view, at)) return undefined;
    const word = norm(view, at);
    if (word === 'what') return cue.end;
    if ((word === 'que' || word === 'qu') && norm(view, at - 1) === 'ce') return cue.end;
  }
  return undefined;
}

/** The end of what is claimed: the sentence, or for a name given to a thing the next mark. */
function contentEnd(view: SentenceView, cue: CueAt, start: number): number {
  if (start !== cue.end || cue.cue.kind !== 'quoting' || isMark(view, start))
    return view.tokens.length;
  let at = start;
  while (at < view.tokens.length && !isMark(view, at)) at++;
  return at;
}

const REPORTED = new Set(
  'reported said believed alleged understood thought known rumoured rumored'.split(' '),
);
const IS = new Set('is are was were'.split(' '));

/** "is reported to have told": the token of "is", or the cue's own. */
export function reportedFrom(view: SentenceView, at: number): number {
  const have = norm(view, at - 1) === 'have' && norm(view, at - 2) === 'to';
  return have && REPORTED.has(norm(view, at - 3)) && IS.has(norm(view, at - 4)) ? at - 4 : at;
}

function hasAhead(view: SentenceView, from: number, words: string[]): boolean {
  return view.tokens.slice(from, from + 12).some((token) => words.includes(token.norm));
}

/** "fait état d’un mort" */
const REPORTS = /^faire.* (etat|mention)$/;

function contentStart(view: SentenceView, cue: CueAt): number | undefined {
  if (cue.cue.kind === 'quoting') return quotationAfter(view, cue) ?? whatFrame(view, cue);
  if (REPORTS.test(cue.cue.row) && /^(de|d|des|du)$/.test(norm(view, cue.end))) return cue.end;
  const marked = contentAfter(view, cue);
  if (marked !== undefined || cue.cue.kind === 'subordinate') return marked;
  const head = cue.cue.row.split(':')[0]!.split(' ')[0]!;
  const next = view.tokens[cue.end];
  if (DENIES.has(head) && next !== undefined) return cue.end;
  if (next === undefined || next.kind === 'mark') return undefined;
  if (head === 'accuse' && next.norm !== 'of')
    return hasAhead(view, cue.end, ['of']) ? cue.end : undefined;
  if (head === 'accuser') return hasAhead(view, cue.end, ['de', 'd']) ? cue.end : undefined;
  if (view.language === 'fr' && INFINITIVE.test(next.norm) && next.cap === 0) return cue.end;
  if (head === 'claim' && next.norm === 'to') return cue.end;
  if (!SPEECH.has(head) || next.norm === 'to' || next.norm === 'by') return undefined;
  return cue.end;
}

/** "contrairement à ce qu’ont affirmé X", "comme l’a rappelé X": the claim stands before. */
function relative(finder: Finder, cue: CueAt, at: number): Attribution | undefined {
  const { view } = finder;
  if (view.language !== 'fr') return undefined;
  const like =
    ['comme', 'le'].includes(norm(view, at)) &&
    (norm(view, at) === 'comme' || norm(view, at - 1) === 'comme');
  const what = ['que', 'qu'].includes(norm(view, at)) && norm(view, at - 1) === 'ce';
  const edge = like ? (norm(view, at) === 'comme' ? at : at - 1) : at - 1;
  if (!(like || what) || edge < 2) return undefined;
  const source = phraseAfter(finder, cue.end);
  return source && { cue, source, content: [0, edge], rule: `inverted: ${cue.cue.row}` };
}

/** "…, said X", "« … », a déclaré X", "…, a-t-il ajouté": the cue follows what is claimed. */
function inverted(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  let at = cue.at - 1;
  // English turns the bare verb only: "said X", never "has said X"
  if (view.language === 'en' && !isMark(view, at)) return undefined;
  while (
    at >= 0 &&
    !isMark(view, at) &&
    (auxiliaries.has(norm(view, at)) || PRONOUNS.has(norm(view, at)))
  )
    at--;
  const related = relative(finder, cue, at);
  if (related) return related;
  if (at < 1 || !isMark(view, at) || ![',', '»', '"', '?', '!', '.'].includes(norm(view, at)))
    return undefined;
  // "les Américains, eux, soutiennent": the comma closes an insertion, and the subject stands before
  if (!QUOTES.has(norm(view, at)) && STRONG.has(norm(view, at - 1))) return undefined;
  const pronoun = view.tokens
    .slice(at + 1, cue.end + 3)
    .some((token) => token.gap === 'hyphen' && PRONOUNS.has(token.norm));
  const quoted = QUOTES.has(norm(view, at)) || QUOTES.has(norm(view, at - 1));
  if (!quoted && cue.cue.kind === 'quoting') return undefined;
  const personal = view.tokens
    .slice(at + 1, cue.end + 3)
    .some((token) => token.norm === 'il' || token.norm === 'elle');
  const source = pronoun ? carried(finder, cue, personal) : phraseAfter(finder, cue.end, quoted);
  // "Chérizier, dit Barbecue" is a name, not speech
  if (!quoted && norm(view, cue.at) === 'dit' && (view.tokens[cue.end]?.cap ?? 0) > 0)
    return undefined;
  // "…, a promis une force qui arrivera": an object, whose relative goes on
  if (!quoted && source && RELATIVE.has(norm(view, source.to))) return undefined;
  return source && { cue, source, content: [0, at], rule: `inverted: ${cue.cue.row}` };
}

function according(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  const source = phraseAfter(finder, cue.end);
  if (source === undefined) return undefined;
  const head = cue.at <= 2;
  const content: [number, number] = head
    ? [Math.min(source.to + 1, view.tokens.length), view.tokens.length]
    : [0, cue.at];
  return { cue, source, content, rule: `according: ${cue.cue.row}` };
}

const PASSIVE = new Set('been be being is are was were'.split(' '));
const HAVE = new Set(
  'a ont avait avaient ayant aurait auraient est sont avoir aient ait'.split(' '),
);

/** A French past participle by its accent: annoncé, but not annonce. */
const isParticiple = (view: SentenceView, at: number) =>
  /é(e|s|es)?$/u.test(
    view.text.slice(view.tokens[at]!.start, view.tokens[at]!.end).normalize('NFC'),
  );

function hasAuxiliary(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (HAVE.has(norm(view, i))) return true;
  return false;
}

/** The subject of "…, saying that": who spoke in the sentence, its first party, or the last voice. */
function gerundSubject(finder: Finder, cue: CueAt): Source | undefined {
  return finder.found.length > 0
    ? carried(finder, cue)
    : (firstParty(finder, cue) ?? carried(finder, cue));
}

const NO_VERB = new Set('to will would could not pour par by nor neither'.split(' '));

/** Is the cue a verb here, and one that was spoken? Not "to say", "will say", "the report". */
function isVerb(view: SentenceView, cue: CueAt): boolean {
  if (!FINITE.has(cue.cue.tense)) return false;
  const before = norm(view, cue.at - 1);
  if (NO_VERB.has(before)) return false;
  if (view.language === 'en' && PASSIVE.has(before)) return false;
  if (view.language === 'fr' && isParticiple(view, cue.at) && !hasAuxiliary(view, cue.at))
    return false;
  // "agencies report that", but "a UN report which says"
  if (cue.cue.tense === 'base' && cue.cue.kind === 'subordinate' && !THAT.has(norm(view, cue.end)))
    return false;
  const article = ARTICLES[view.language]?.has(before) && view.mentionAt[cue.at - 1]! < 0;
  return !article || cue.cue.tense === 'past';
}

/** "the talks had failed, the army said": nothing follows and the claim stands before. */
function closing(view: SentenceView, cue: CueAt, source: Source): Attribution | undefined {
  const told = cue.cue.row.startsWith('tell') && '"»«,'.includes(norm(view, source.from - 1));
  const ends =
    told ||
    view.tokens[cue.end] === undefined ||
    isMark(view, cue.end) ||
    dated(view, cue.end) ||
    ['in', 'on', 'at', 'as', 'lors', 'dans', 'during', 'after', 'while'].includes(
      norm(view, cue.end),
    );
  if (!ends || cue.cue.kind !== 'verb' || source.from <= 2 || !isMark(view, source.from - 1))
    return undefined;
  return { cue, source, content: [0, source.from], rule: `closing: ${cue.cue.row}` };
}

/**
 * English and French: who says it, and what.
 *   1. according to X: the phrase after the cue; the rest of the sentence is the claim
 *   2. a comma or a closing quotation before the cue, its subject after it
 *   3. the subject before the cue, the claim after it
 *   4. the subject before the cue and nothing after: the claim stands before
 */
export function latinClaim(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  if (cue.cue.kind === 'according') return according(finder, cue);
  if (!isVerb(view, cue)) return undefined;
  const turned = inverted(finder, cue);
  if (turned && contentAfter(view, cue) === undefined) return turned;
  const start = contentStart(view, cue);
  const explicit = THAT.has(norm(view, cue.end));
  const source =
    cue.cue.tense === 'gerund'
      ? gerundSubject(finder, cue)
      : subjectBefore(finder, { ...cue, at: reportedFrom(view, cue.at) }, explicit);
  if (start !== undefined && source) {
    const reported = reportedFrom(view, cue.at) < cue.at;
    return {
      cue: reported ? { ...cue, cue: { ...cue.cue, hedge: 'rumour' } } : cue,
      source,
      content: [start, contentEnd(view, cue, start)],
      rule: `direct: ${cue.cue.row}`,
    };
  }
  return turned ?? (source && closing(view, cue, source));
}
