import type { NewActor } from '../actor/new-actor.ts';
import type { Grammar } from '../grammar.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Status } from '../status/status.ts';
import type { Agreement } from './agreement-ar.ts';
import { arabicClaim } from './arabic.ts';
import { colonClaims, quotedClaims } from './colon.ts';
import { type Attribution, agreementAt, type CueAt, type Finder, type Voices } from './finder.ts';
import { goingOn } from './going-on.ts';
import type { Hedge } from './hedge.ts';
import { latinClaim } from './latin.ts';

/** A claim of a sentence: who says it, how surely, and where the words are. */
export interface ClaimDraft {
  by: string[];
  byText: string;
  hedge: Hedge;
  /** tokens of source, cue and content together */
  from: number;
  to: number;
  /** tokens of what is claimed */
  content: [number, number];
  aside?: boolean;
  /** whom its verb agrees with */
  agrees?: Agreement;
  /** the token of its cue, and where its words end */
  cue: number;
  cueEnd: number;
  rule: string;
}

const CUE_CLITICS = new Set(['', 'و', 'ف', 'س', 'ب', 'ل']);

function cueAt(grammar: Grammar, view: SentenceView, at: number): CueAt | undefined {
  let best: CueAt | undefined;
  for (const reading of view.readings[at]!) {
    if (!CUE_CLITICS.has(reading.clitic)) continue;
    const found = grammar.cues.match(view.tokens, at, reading.word);
    if (!found || (best && found.end <= best.end)) continue;
    const strict = found.values.find((cue) => cue.kind !== 'subordinate') ?? found.values[0]!;
    best = { cue: strict, at, end: found.end, clitic: reading.clitic };
  }
  return best;
}

/** Sentences that hold more cues are lists or noise. */
const MOST = 24;

export function cuesOf(grammar: Grammar, view: SentenceView): CueAt[] {
  const found: CueAt[] = [];
  for (let at = 0; at < view.tokens.length && found.length < MOST; at++) {
    if (view.mentionAt[at]! >= 0 || view.dateAt[at]! >= 0) continue;
    if (view.tokens[at]!.kind !== 'word') continue;
    // "طلب عدم ذكر اسمه": a verbal noun
    if (view.tokens[at - 1]?.norm === 'عدم') continue;
    const cue = cueAt(grammar, view, at);
    if (cue === undefined) continue;
    found.push(cue);
    at = cue.end - 1;
  }
  return found;
}

function hedgeOf(
  view: SentenceView,
  found: Attribution,
  softened: (from: number, to: number) => boolean,
): Hedge {
  const { hedge } = found.cue.cue;
  if (view.question && hedge !== 'alleges') return 'question';
  const excludes = /^exclu/.test(found.cue.cue.row);
  if ((hedge === 'doubts' || excludes) && isDenied(view, found.cue.at)) return 'may';
  if (excludes && hedge === 'assert') return 'doubts';
  if (hedge !== 'assert') return hedge;
  return softened(found.content[0], Math.min(found.content[1], found.content[0] + 12))
    ? 'may'
    : 'assert';
}

const DENIALS = new Set('not never t cannot n ne'.split(' '));

/** "n'a pas nié avoir", "has not denied that": what is not denied is held possible. */
function isDenied(view: SentenceView, cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 4); at--) {
    if (view.tokens[at]!.kind === 'mark') return false;
    if (DENIALS.has(view.tokens[at]!.norm)) return true;
  }
  return false;
}

/** Cues that stand anywhere in the clause they speak of. */
const ADVERBS = new Set(
  'reportedly allegedly undoubtedly unquestionably probablement vraisemblablement assurement incontestablement'.split(
    ' ',
  ),
);
const COMPLEMENTS = new Set(['that', 'que', 'ان', 'of', 'عن', 'to']);

/** Claims of an anonymous voice (it is said) and of the text's own (no doubt). */
function voiceless(view: SentenceView, cue: CueAt): Attribution | undefined {
  if (cue.cue.kind !== 'impersonal' && cue.cue.kind !== 'narrator') return undefined;
  // "dismissed reports that": told by who dismisses them
  if (/^(dismiss|den|reject|refut|rebuff)/.test(view.tokens[cue.at - 1]?.norm ?? ''))
    return undefined;
  // "fragments of what appear to be grenades"
  if (view.tokens[cue.at - 1]?.norm === 'what') return undefined;
  let end = cue.end;
  while (end > cue.at + 1 && COMPLEMENTS.has(view.tokens[end - 1]!.norm)) end--;
  const words = view.text.slice(view.tokens[cue.at]!.start, view.tokens[end - 1]!.end);
  const by = cue.cue.kind === 'narrator' ? ['narrator'] : [];
  return {
    cue,
    source: { by, from: cue.at, to: cue.end, words },
    content: [ADVERBS.has(cue.cue.row) ? 0 : cue.end, view.tokens.length],
    rule: `${cue.cue.kind}: ${cue.cue.row}`,
  };
}

/**
 * The claims of a sentence.
 *   1. every cue is given its source: before it, after it, or the voice that goes on
 *   2. a claim inside another's content keeps the chain: first whose it is, then who relays it
 *   3. the hedge is the cue's, softened by a modal at the head of what is claimed
 *
 * @param softened  is there a modal between two tokens?
 */
export function claims(
  grammar: Grammar,
  view: SentenceView,
  fresh: readonly NewActor[],
  voices: Voices,
  softened: (from: number, to: number) => boolean,
): ClaimDraft[] {
  const found: Attribution[] = [];
  const all = cuesOf(grammar, view);
  const { voice, before, person, thing } = voices;
  const finder: Finder = {
    view,
    fresh,
    voice,
    before,
    person,
    thing,
    found,
    cues: new Set(all.map((cue) => cue.at)),
  };
  for (const [index, cue] of all.entries()) {
    // "is reported to have told": the verb after it speaks for the phrase
    if (cue.cue.kind === 'impersonal' && all[index + 1]?.at === cue.end + 1) continue;
    const attributed =
      voiceless(view, cue) ??
      (view.language === 'ar' ? arabicClaim(finder, cue) : latinClaim(finder, cue));
    if (attributed && attributed.content[1] - attributed.content[0] >= 1) found.push(attributed);
  }
  found.push(...colonClaims(finder), ...quotedClaims(finder));
  found.push(...goingOn(finder));
  return found
    .filter((one) => !relays(view, one, found) && !repeatsVoice(one, found) && !isShown(one, found))
    .map((one) => draft(view, one, found, softened));
}

/** "X laughs: « … », he says": the second verb has the first one's voice and words. */
const repeatsVoice = (one: Attribution, all: readonly Attribution[]): boolean =>
  /^(closing|inverted|after|like)/.test(one.rule) &&
  all.some(
    (other) =>
      other !== one &&
      other.cue.at < one.cue.at &&
      other.source.words === one.source.words &&
      other.content[0] < one.cue.at &&
      one.cue.at <= other.content[1],
  );

/** "Satellite pictures show that …, a research centre said": the centre says so. */
const isShown = (one: Attribution, all: readonly Attribution[]): boolean =>
  /^direct: (show|suggest|indicate|reveal|montrer|reveler|laisser)/.test(one.rule) &&
  all.some(
    (other) =>
      /^(closing|inverted)/.test(other.rule) &&
      other.content[0] <= one.cue.at &&
      one.cue.at < other.content[1],
  );

/** Is the claim nothing but the frame of another one that begins where its content begins? */
function relays(view: SentenceView, outer: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    (inner) =>
      inner !== outer &&
      inner.cue.at > outer.cue.at &&
      inner.source.from >= outer.content[0] &&
      inner.source.from - outer.content[0] <= 2 &&
      // "Paris denies it, and Cotonou too": two voices
      !view.tokens
        .slice(outer.content[0], inner.source.from)
        .some((token) => ',;'.includes(token.norm)) &&
      inner.cue.cue.kind !== 'narrator' &&
      outer.content[0] > outer.cue.at,
  );
}

function draft(
  view: SentenceView,
  one: Attribution,
  all: readonly Attribution[],
  softened: (from: number, to: number) => boolean,
): ClaimDraft {
  const frames = all.filter(
    (outer) =>
      outer !== one &&
      outer.cue.at < one.cue.at &&
      outer.content[0] <= one.source.from &&
      outer.content[1] >= one.content[1] &&
      relays(view, outer, all),
  );
  const by = [
    ...new Set([...one.source.by, ...frames.reverse().flatMap((outer) => outer.source.by)]),
  ];
  const outer = frames[frames.length - 1];
  const agrees = agreementAt(view, one.cue);
  return {
    by,
    byText: one.source.words,
    hedge: hedgeOf(view, one, softened),
    from: Math.min(
      one.source.from,
      one.cue.at,
      one.content[0],
      outer?.source.from ?? one.content[0],
    ),
    to: Math.max(one.content[1], one.cue.end, one.source.to),
    content: one.content,
    ...(one.aside ? { aside: true } : {}),
    ...(agrees ? { agrees } : {}),
    cue: one.cue.at,
    cueEnd: one.cue.end,
    rule: one.rule,
  };
}

const toldAs: Partial<Record<Hedge, Status>> = {
  rumour: 'rumoured',
  question: 'hypothetical',
  may: 'hypothetical',
  doubts: 'negated',
};

/**
 * "Kinshasa accuses Kigali of it, which Kigali denies": the denial is a claim against a claim, and what was claimed
 * stays the word of who said so.
 */
const contradicts = (claim: ClaimDraft, all: readonly ClaimDraft[]): boolean =>
  claim.hedge === 'doubts' &&
  claim.content[1] <= claim.cueEnd &&
  all.some(
    (other) =>
      other !== claim &&
      other.by[0] !== 'narrator' &&
      other.cue >= claim.content[0] &&
      other.cue < claim.content[1],
  );

/** "denied firing rockets, saying that its men keep the truce": what the same voice says next it does not deny. */
function deniedTo(claim: ClaimDraft, all: readonly ClaimDraft[]): number {
  const [from, to] = claim.content;
  const next = all.filter(
    ({ by, cue, cueEnd, content }) =>
      cue - from > 2 && cue < to && content[0] >= cueEnd && by.join() === claim.by.join(),
  );
  return Math.min(to, ...next.map(({ cue }) => cue));
}

/** The status that being claimed gives to each token; asserted words of the narrator keep theirs. */
export function toldStatuses(claimsOf: readonly ClaimDraft[]): Map<number, Status> {
  const told = new Map<number, Status>();
  for (const claim of claimsOf) {
    const narrator = claim.by[0] === 'narrator';
    if (narrator && claim.hedge === 'certain') continue;
    if (contradicts(claim, claimsOf)) continue;
    const status = toldAs[claim.hedge] ?? (narrator ? 'hypothetical' : 'attributed');
    const to = status === 'negated' ? deniedTo(claim, claimsOf) : claim.content[1];
    for (let at = claim.content[0]; at < to; at++) {
      if (status !== 'attributed' || !told.has(at)) told.set(at, status);
    }
  }
  return told;
}
