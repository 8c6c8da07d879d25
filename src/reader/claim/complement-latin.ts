import type { SentenceView } from '../sentence-view.ts';
import { admitted } from './admission.ts';
import { CHARGES, REFUTES } from './charge.ts';
import { estimated } from './estimate.ts';
import { type CueAt, headOf } from './finder.ts';
import { judged, namedAs, whatFrame } from './naming.ts';
import { dated, isMark, norm, QUOTES } from './token-at.ts';

const set = (words: string) => new Set(words.split(' '));

const THAT = new Set(['that', 'que', 'qu']);
/** Verbs whose object can be the claim itself: said the talks had failed; doubt it. */
const SPEECH = set(
  'say insist add believe claim argue think warn deny allege doubt nier dementir estimer',
);
/** "affirme avoir pris", "dit n’avoir rien vu" */
const VERBS = set(
  'ne n avoir etre vouloir pouvoir disposer craindre prendre attendre comprendre connaitre faire repondre defendre tenir detenir soutenir agir poursuivre reprendre mettre remettre subir',
);
const isInfinitive = (word: string): boolean => VERBS.has(word) || /..(er|oir)$/.test(word);
/** "reported seeing nine ships", "admitted shelling the camp" */
const REMEMBERS = set('report recall admit acknowledge describe mention');
const DENIES = set('deny nier dementir contester');
/** Accusations, with the word that says of what: "accused Kyiv of shelling", "blamed it on rebels". */
const BLAMES: Record<string, string[]> = {
  accuse: ['of'],
  accuser: ['de', 'd', 'des', 'du'],
  blame: ['for', 'on'],
  hold: ['for'],
  tenir: ['de', 'd', 'des', 'du'],
  reprocher: ['de', 'd'],
  soupconner: ['de', 'd'],
  suspect: ['of'],
  attribuer: ['a', 'aux', 'au'],
  imputer: ['a', 'aux', 'au'],
};
/** "holds Islamabad answerable for" */
const HELD = set('hold tenir');
const HELD_WORDS = ['responsible', 'answerable', 'accountable', 'responsable', 'responsables'];
const ACCUSED = set('accuse accuser blame');
/** "soutient n'avoir rien vu", "jure ne rien savoir" */
const SWEARS = set('soutenir jurer');
/** What is claimed as one's own deed. */
const DEEDS =
  'attack attacks killing killings bombing strike strikes responsibility attaque attaques attentat attentats assassinat enlevement responsabilite tir tirs frappe operation explosion'.split(
    ' ',
  );
const ATTACKS: Record<string, string[]> = { claim: DEEDS, revendiquer: DEEDS };
/** Verbs whose bare object a known speaker tells of: "media reported heavy shelling", "spoke of panic". */
const TELLS = set(
  'confirm confirmer report document speak talk temoigner parler recenser documenter denombrer evoquer rapporter',
);
const HOW = set('how comment');
/** "soutient le contraire : …", "maintains the opposite: …" */
const OPPOSITE = set('contraire inverse opposite contrary reverse');
/** "autant que", "plus que" compare. */
const COMPARED = set('autant plus moins aussi tant alors bien tandis meme ainsi');

/** Does the verb take a noun for what is said? Then the noun after it is no subject. */
export const takesObject = (cue: CueAt): boolean => {
  const head = headOf(cue);
  return DENIES.has(head) || BLAMES[head] !== undefined || ATTACKS[head] !== undefined;
};

/** An insertion between the cue and what is said is no longer. */
const INSERTED = 9;

/** "reported, citing officials, that": past the insertion that opens at the comma, or undefined. */
function pastInsertion(view: SentenceView, comma: number): number | undefined {
  for (let at = comma + 1; at < Math.min(view.tokens.length, comma + INSERTED); at++)
    if (norm(view, at) === ',') return THAT.has(norm(view, at + 1)) ? at + 2 : undefined;
  return undefined;
}

/** Verbs that take a hearer: "told the council that". */
const HEARS = set(
  'tell warn inform assure remind convince persuade show put signal indicate caution avertir prevenir informer assurer rappeler accuser',
);

/** "recalling a warning that the president issued", "a promis un texte, que …": the relative of an object. */
function isObjects(view: SentenceView, cue: CueAt, at: number): boolean {
  if (view.language === 'fr') return norm(view, at - 1) === ',' && at - cue.end > 1;
  const article = /^(a|an|the|his|her|its|their)$/.test(norm(view, cue.end));
  return article && at - cue.end <= 4 && at > cue.end + 1 && !HEARS.has(headOf(cue));
}

/** Where what is said begins: after "that", at a quotation or a colon. */
export function contentAfter(view: SentenceView, cue: CueAt): number | undefined {
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + 9); at++) {
    const word = norm(view, at);
    if (THAT.has(word) && !COMPARED.has(norm(view, at - 1)))
      return isObjects(view, cue, at) ? undefined : at + 1;
    if (at === cue.end && HOW.has(word)) return at;
    const contrary = OPPOSITE.has(norm(view, at - 1));
    const colon =
      word === ':' && (cue.cue.kind === 'verb' || contrary || QUOTES.has(norm(view, at + 1)));
    if (colon || (QUOTES.has(word) && at - cue.end <= 4)) return at;
    if (word === ',' && !THAT.has(norm(view, at + 1)) && !QUOTES.has(norm(view, at + 1)))
      return pastInsertion(view, at);
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

function hasAhead(view: SentenceView, from: number, words: string[]): boolean {
  return view.tokens.slice(from, from + 12).some((token) => words.includes(token.norm));
}

/** "rejects the allegation that it backs the rebels", "récuse l'accusation d'avoir …" */
function refuted(view: SentenceView, cue: CueAt): number | undefined {
  if (!REFUTES.has(headOf(cue))) return undefined;
  for (let at = cue.end; at < Math.min(view.tokens.length - 1, cue.end + 4); at++)
    if (CHARGES.has(norm(view, at)) && /^(that|of|que|qu|de|d|selon)$/.test(norm(view, at + 1)))
      return at + 2;
  return undefined;
}

function saidOn(view: SentenceView, from: number): boolean {
  if (norm(view, from) !== 'on' || !dated(view, from + 1)) return false;
  let at = from + 1;
  while (dated(view, at)) at++;
  return view.tokens[at] === undefined || isMark(view, at);
}

const FINITE_AUX = set('will would may might could can has have had is are was were did does');
/** Verbs that take a clause without "that": "fears the dam will cut its water". */
const CLAUSED = set('fear suspect expect suggest');

function clauseAfter(view: SentenceView, cue: CueAt): number | undefined {
  if (view.language !== 'en' || !CLAUSED.has(headOf(cue)) || cue.cue.tense === 'gerund')
    return undefined;
  if (/^(to|for|of|by|in|and|or|from)$/.test(norm(view, cue.end))) return undefined;
  for (let at = cue.end + 1; at < Math.min(view.tokens.length, cue.end + 8); at++) {
    if (isMark(view, at) || /^(who|which|that|to|of)$/.test(norm(view, at))) return undefined;
    if (FINITE_AUX.has(norm(view, at))) return cue.end;
  }
  return undefined;
}

/** "fait état d’un mort" */
const REPORTS = /^faire.* (etat|mention)$/;

/** The object of a verb that takes one: of an accusation, a denial, a deed that is claimed. */
function objectStart(view: SentenceView, cue: CueAt): number | undefined {
  const head = headOf(cue);
  const next = norm(view, cue.end);
  // "three men accused of spying": they are the accused
  if (ACCUSED.has(head) && BLAMES[head]?.includes(next)) return undefined;
  if (HELD.has(head) && !hasAhead(view, cue.end, HELD_WORDS)) return undefined;
  if (BLAMES[head]) return hasAhead(view, cue.end, BLAMES[head]) ? cue.end : undefined;
  if (SWEARS.has(head) && ['ne', 'n', 'avoir', 'etre'].includes(next)) return cue.end;
  if (ATTACKS[head] && hasAhead(view, cue.end, ATTACKS[head])) return cue.end;
  if (REMEMBERS.has(head) && /..ing$/.test(next)) return cue.end;
  // "s'est défendu de toute ingérence", "s'en défend"
  const own = [1, 2, 3].some((back) => /^(s|se)$/.test(norm(view, cue.at - back)));
  if (head === 'boast' && next === 'of') return cue.end;
  // "Paris se dit préoccupé"
  if (head === 'dire' && own) return isMark(view, cue.end) ? undefined : cue.end;
  if (head === 'defendre') return own ? cue.end : undefined;
  return undefined;
}

/** A verb before "to", or a person: "warned Ukraine needed to stop", "warned it had to": that is said. */
const FINITE = /(ed|^(needs|wants|has|had|have|is|are|was|were))$/;
const PERSONS = set('it he she they we i you there');

/** "warned residents to stay away", "told the envoy to leave": told to do it, and nothing is claimed. */
function isOrder(view: SentenceView, cue: CueAt): boolean {
  if (!/^(warn|tell|remind|caution)$/.test(headOf(cue))) return false;
  for (let at = cue.end; at < cue.end + 3 && !isMark(view, at); at++) {
    if (norm(view, at) === 'to') return at > cue.end && !FINITE.test(norm(view, at - 1));
    if (PERSONS.has(norm(view, at))) return false;
  }
  return false;
}

/** Where what is said begins, told by "that", a quotation, or the object that the verb takes. */
export function contentStart(view: SentenceView, cue: CueAt): number | undefined {
  if (cue.cue.kind === 'quoting')
    return (
      quotationAfter(view, cue) ??
      whatFrame(view, cue) ??
      namedAs(view, cue) ??
      judged(view, cue) ??
      refuted(view, cue) ??
      (TELLS.has(headOf(cue)) ? spokenOf(view, cue) : undefined)
    );
  if (REPORTS.test(cue.cue.row) && /^(de|d|des|du)$/.test(norm(view, cue.end))) return cue.end;
  const marked =
    contentAfter(view, cue) ??
    whatFrame(view, cue) ??
    objectStart(view, cue) ??
    estimated(view, cue) ??
    admitted(view, cue) ??
    judged(view, cue) ??
    clauseAfter(view, cue);
  if (marked !== undefined) return marked;
  if (
    / (a|contre|sur)$/.test(cue.cue.row) ||
    (headOf(cue) === 'caution' && norm(view, cue.end) === 'against')
  )
    return cue.end;
  if (TELLS.has(headOf(cue))) return spokenOf(view, cue);
  const head = headOf(cue);
  const next = view.tokens[cue.end];
  if (BLAMES[head] || cue.cue.kind === 'subordinate') return undefined;
  if (isOrder(view, cue)) return undefined;
  if (DENIES.has(head) && next !== undefined) return cue.end;
  if (next === undefined || next.kind === 'mark') return undefined;
  if (view.language === 'fr' && isInfinitive(next.norm) && next.cap === 0) return cue.end;
  if (head === 'claim' && next.norm === 'to') return cue.end;
  // "…, a research centre said on Friday, three months after": what is said stands before
  if (saidOn(view, cue.end)) return undefined;
  if (!SPEECH.has(head) || /^(to|by|nothing|little|so|as|much|no)$/.test(next.norm))
    return undefined;
  return cue.end;
}

/** "reported heavy shelling", "spoke of bodies", "parlent de corps": not "reported to", "spoke to". */
function spokenOf(view: SentenceView, cue: CueAt): number | undefined {
  const next = norm(view, cue.end);
  if (/^(speak|talk|parler|temoigner)$/.test(headOf(cue)))
    return /^(of|de|d|des)$/.test(next) ? cue.end : undefined;
  if (/^(confirm|document|evoquer)/.test(headOf(cue)) && /^(the|its|his|their)$/.test(next))
    return cue.end;
  const bare =
    next.length > 2 &&
    !isMark(view, cue.end) &&
    !/^(the|for|from|back|its|his|their|any|and|but|when|after|before|while|what)$/.test(next);
  return bare && cue.cue.tense !== 'base' ? cue.end : undefined;
}

/** Is a verb's bare object the claim only where a known speaker tells of it? */
export const needsSpeaker = (view: SentenceView, cue: CueAt, start: number): boolean =>
  TELLS.has(headOf(cue)) && start === cue.end && !QUOTES.has(norm(view, start));

/** Verbs that nobody but a speaker is the subject of. */
const SPOKEN = set('say tell add insist deny claim argue warn believe think');
const isFunction = (word: string) => /^(to|by|for|of|with|so|yes|no|a|an)$/.test(word);

/** "say that", "told us that", "said on Monday that", "say neither …": words follow, whoever speaks. */
export function isExplicit(view: SentenceView, cue: CueAt): boolean {
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + 4); at++) {
    if (THAT.has(norm(view, at)) && !COMPARED.has(norm(view, at - 1))) return true;
    if (QUOTES.has(norm(view, at)) || norm(view, at) === ':') return true;
    if (isMark(view, at)) break;
  }
  const next = view.tokens[cue.end];
  if (view.language === 'fr' && next && isInfinitive(next.norm) && next.cap === 0) return true;
  return (
    SPOKEN.has(headOf(cue)) &&
    (next === undefined || next.kind === 'mark' || !isFunction(next.norm))
  );
}
