import type { SentenceView } from '../sentence-view.ts';
import { according } from './according.ts';
import { beside } from './beside.ts';
import { REFUTES } from './charge.ts';
import { closing, quotedBefore, whose } from './closing.ts';
import {
  contentAfter,
  contentStart,
  isExplicit,
  needsSpeaker,
  takesObject,
} from './complement-latin.ts';
import { estimated } from './estimate.ts';
import { type Attribution, type CueAt, carried, type Finder, headOf } from './finder.ts';
import { auxiliaries } from './noun-phrase.ts';
import { passive } from './passive.ts';
import { type Source, speaks } from './source.ts';
import { phraseAfter, wholeAfter } from './source-after.ts';
import { clauseSubject, firstParty, subjectBefore } from './source-latin.ts';
import { sourceNouns } from './source-noun.ts';
import { isMark, norm, QUOTES } from './token-at.ts';

const PRONOUNS = new Set(['il', 'elle', 'ils', 'elles', 't']);
/** « …, s’est félicitée l’ONU » */
const REFLEXIVE = new Set(['s', 'se']);
const BE = new Set(['est', 'sont', 'etait', 'etaient']);
/** Verbs that speak of themselves alone: « a inquiété Paris » says nothing. */
const FEELS = /^(feliciter|rejouir|alarmer|inquieter|indigner)$/;
const STRONG = new Set(['eux', 'lui', 'elle', 'elles']);
const ARTICLES: Record<string, Set<string>> = {
  en: new Set('a an the its their his her this that of'.split(' ')),
  fr: new Set('le la un une du des l cette ce son sa leur d de'.split(' ')),
};
const RELATIVE = new Set(['qui', 'que', 'qu', 'dont', 'who', 'which', 'that']);
const FINITE = new Set(['past', 'present', 'base', 'gerund', 'conditional']);

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
const BY = new Set(['by', 'par']);
const IS = new Set('is are was were'.split(' '));

/** "is reported to have told": the token of "is", or the cue's own. */
export function reportedFrom(view: SentenceView, at: number): number {
  // "was quoted as saying"
  if (norm(view, at - 1) === 'as' && /^(quoted|cited)$/.test(norm(view, at - 2)))
    return IS.has(norm(view, at - 3)) ? at - 3 : at;
  const have = norm(view, at - 1) === 'have' && norm(view, at - 2) === 'to';
  return have && REPORTED.has(norm(view, at - 3)) && IS.has(norm(view, at - 4)) ? at - 4 : at;
}

/** "contrairement à ce qu’ont affirmé X", "comme l’a rappelé X": the claim stands before. */
function relative(finder: Finder, cue: CueAt, at: number): Attribution | undefined {
  const { view } = finder;
  if (view.language !== 'fr') return undefined;
  const like =
    ['comme', 'le'].includes(norm(view, at)) &&
    (norm(view, at) === 'comme' || norm(view, at - 1) === 'comme');
  const what = ['que', 'qu'].includes(norm(view, at)) && norm(view, at - 1) === 'ce';
  // "ce qu'il en conclut pour le Donbass": its subject stands before it
  for (let between = at + 1; between < cue.at; between++)
    if (PRONOUNS.has(norm(view, between)) && view.tokens[between]!.gap !== 'hyphen')
      return undefined;
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
    (auxiliaries.has(norm(view, at)) ||
      PRONOUNS.has(norm(view, at)) ||
      (REFLEXIVE.has(norm(view, at)) && BE.has(norm(view, at + 1))))
  )
    at--;
  if (FEELS.test(headOf(cue)) && !REFLEXIVE.has(norm(view, at + 1))) return undefined;
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
  // "the rebels, backed by Rwanda, took": who backs them has said nothing
  if (BY.has(norm(view, cue.end))) return undefined;
  // "the ministry, which …, denied the report": its object, and its subject stands before
  if (!quoted && takesObject(cue)) return undefined;
  const personal = view.tokens
    .slice(at + 1, cue.end + 3)
    .some((token) => token.norm === 'il' || token.norm === 'elle');
  // "…, assurent les deux camps": the bare verb at once, and a noun phrase to the next mark
  const bare = at === cue.at - 1 && cue.cue.kind === 'verb' && FINITE.has(cue.cue.tense);
  const after = () =>
    phraseAfter(finder, cue.end, quoted) ?? (bare ? wholeAfter(finder, cue.end) : undefined);
  const source = pronoun ? carried(finder, cue, personal) : after();
  // "Chérizier, dit Barbecue" is a name, not speech
  if (!quoted && norm(view, cue.at) === 'dit' && (view.tokens[cue.end]?.cap ?? 0) > 0)
    return undefined;
  // "…, a promis une force qui arrivera": an object, whose relative goes on
  if (!quoted && source && RELATIVE.has(norm(view, source.to))) return undefined;
  return source && { cue, source, content: [0, at], rule: `inverted: ${cue.cue.row}` };
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

/** "a été accusé", "est contesté", but "s’est dit": the subject suffers the words. */
function isSuffered(view: SentenceView, at: number): boolean {
  const before = norm(view, at - 1);
  if (before === 'ete') return true;
  if (!['est', 'sont', 'etait', 'etaient', 'fut', 'furent'].includes(before)) return false;
  return !['s', 'se'].includes(norm(view, at - 2));
}

/** The subject of "…, saying that": who spoke in the sentence, its first party, or the last voice. */
function gerundSubject(finder: Finder, cue: CueAt): Source | undefined {
  return finder.found.length > 0
    ? carried(finder, cue)
    : (firstParty(finder, cue) ?? carried(finder, cue));
}

const NO_VERB = new Set('in to will would could not pour par by nor neither ni'.split(' '));

const SHOTS = new Set(['shot', 'shots', 'sign', 'signs', 'system', 'systems']);

/** Is the cue a verb here, and one that was spoken? Not "to say", "will say", "the report". */
function isVerb({ view, fresh }: Finder, cue: CueAt): boolean {
  if (!FINITE.has(cue.cue.tense)) return false;
  const before = norm(view, cue.at - 1);
  if (NO_VERB.has(before)) return false;
  // "fired warning shots"
  if (cue.cue.tense === 'gerund' && SHOTS.has(norm(view, cue.end))) return false;
  if (view.language === 'en' && PASSIVE.has(before)) return false;
  if (view.language === 'fr' && isParticiple(view, cue.at)) {
    if (!hasAuxiliary(view, cue.at) || isSuffered(view, cue.at)) return false;
  }
  // "agencies report that", but "a UN report which says"
  if (
    cue.cue.tense === 'base' &&
    cue.cue.kind === 'subordinate' &&
    estimated(view, cue) === undefined &&
    !/^(that|que|qu)$/.test(norm(view, cue.end))
  )
    return false;
  // "le parquet le soupçonne": a pronoun, where someone who speaks stands before it
  const pronoun =
    /^(le|la|les|l)$/.test(before) && cue.at > 1 && speaks(view, cue.at - 2, cue.at - 1, fresh);
  const article =
    !pronoun && ARTICLES[view.language]?.has(before) && view.mentionAt[cue.at - 1]! < 0;
  return !article || cue.cue.tense === 'past';
}

/** Verbs after which "to say that" has been said. */
const SPOKE = new Set(
  'took went goes used uses appeared issued called wrote posted returned flew gathered stood broke spoke met came'.split(
    ' ',
  ),
);

/** "est venu pour reprocher à Kiev de …", "took to the radio to say that": said, in the infinitive. */
function isPurpose(view: SentenceView, cue: CueAt): boolean {
  const before = norm(view, cue.at - 1);
  const infinitive =
    view.language === 'fr' ? cue.cue.tense === 'infinitive' : cue.cue.tense === 'base';
  if (!infinitive || before !== (view.language === 'fr' ? 'pour' : 'to')) return false;
  for (let at = cue.at - 2; at >= Math.max(0, cue.at - 24); at--) {
    const word = norm(view, at);
    if (view.language === 'en' ? SPOKE.has(word) : HAVE.has(word)) return true;
  }
  return false;
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
  const suffered = passive(finder, cue);
  if (suffered) return suffered;
  if (!isVerb(finder, cue) && !isPurpose(view, cue)) return undefined;
  const aside = beside(finder, cue);
  if (aside) return aside;
  const turned = cue.cue.tense === 'gerund' ? undefined : inverted(finder, cue);
  if (turned && contentAfter(view, cue) === undefined) return turned;
  const source = whoSpeaks(finder, cue);
  if (source === undefined) return turned;
  return (
    whose(finder, cue, source) ??
    quotedBefore(view, cue, source) ??
    direct(finder, cue, source) ??
    turned ??
    closing(view, cue, source)
  );
}

/** Who the cue's words are by: its subject, or for a gerund and an infinitive that of the clause before. */
function whoSpeaks(finder: Finder, cue: CueAt): Source | undefined {
  const { view } = finder;
  if (cue.cue.tense === 'gerund' && reportedFrom(view, cue.at) === cue.at)
    return gerundSubject(finder, cue);
  if (!isVerb(finder, cue)) return clauseSubject(finder, cue.at - 1) ?? gerundSubject(finder, cue);
  return subjectBefore(finder, { ...cue, at: reportedFrom(view, cue.at) }, isExplicit(view, cue));
}

/** The subject before the cue and what is said after it. */
function direct(finder: Finder, cue: CueAt, source: Source): Attribution | undefined {
  const { view, fresh } = finder;
  const start = contentStart(view, cue);
  if (start === undefined) return undefined;
  const silent = !speaks(view, source.from, source.to, fresh);
  const nouns = sourceNouns(view.language);
  // "Paris a parlé d'un geste" tells little; "l'armée malienne parle d'une réunion" tells
  const bare = !view.tokens.slice(source.from, source.to).some((token) => nouns.has(token.norm));
  const named = /^(parl|speak|talk|evoqu)/.test(cue.cue.row) && source.by.length > 0 && bare;
  if ((silent || named) && needsSpeaker(view, cue, start)) return undefined;
  const reported = reportedFrom(view, cue.at) < cue.at && cue.cue.tense !== 'gerund';
  const refutes = REFUTES.has(headOf(cue)) && !QUOTES.has(norm(view, start));
  const hedge = reported ? 'rumour' : refutes ? 'doubts' : cue.cue.hedge;
  return {
    cue: { ...cue, cue: { ...cue.cue, hedge } },
    source,
    content: [start, contentEnd(view, cue, start)],
    rule: `direct: ${cue.cue.row}`,
  };
}
