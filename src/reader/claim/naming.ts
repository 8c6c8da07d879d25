import type { SentenceView } from '../sentence-view.ts';
import type { CueAt } from './finder.ts';
import { dated, isMark, norm } from './token-at.ts';

/** "what it said were captured soldiers": the speaker's word for what is there. */
const SAID = /^(say|claim|believe|allege)(:|~|$)/;
const BE = new Set(['is', 'are', 'was', 'were', 'to']);
const CALLS = /^(call|term|describe|brand|label|dub|qualifier|appeler|presenter|decrire)/;

/** "what it called a blockade", "ce que Kiev appelle une agression": what follows is the speaker's word. */
export function whatFrame(view: SentenceView, cue: CueAt): number | undefined {
  const said = SAID.test(cue.cue.row) && BE.has(norm(view, cue.end));
  if (!(said || CALLS.test(cue.cue.row)) || cue.end >= view.tokens.length) return undefined;
  for (let at = cue.at - 1; at >= Math.max(0, cue.at - 7); at--) {
    if (isMark(view, at)) return undefined;
    const word = norm(view, at);
    if (word === 'what') return cue.end;
    if ((word === 'que' || word === 'qu') && norm(view, at - 1) === 'ce') return cue.end;
  }
  return undefined;
}

/** Verbs that judge a thing by an adjective after it. */
const JUDGES = /^(call|label|brand|deem|judge|juger|trouver|considerer)(:|~| |$)/;
const JUDGEMENT =
  /^(absurd|false|untrue|wrong|fake|baseless|unlawful|illegal|illegitimate|void|null|unfounded|fabricated|misleading|unjustified|unprecedented|alarming|worrying|troubling|disappointing|encouraging|historic|barbaric|cynical|criminal|absurdes?|fausse?s?|infondee?s?|ill?egale?s?|illegitimes?|nulles?|irresponsables?|alarmante?s?|inquietante?s?|insuffisante?s?|disproportionnee?s?|credibles?|inevitables?|criminel(?:le)?s?)$|....(less|ous|able|ible|ful)$|....(able|ible|euse|eux)s?$/u;
/** A judgement stands so far from its verb. */
const FAR = 7;

/** Where a judging adjective that closes its clause stands, from `from` on, or undefined. */
export function judgedTo(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + FAR); at++) {
    if (isMark(view, at)) return undefined;
    const next = norm(view, at + 1);
    const closes =
      view.tokens[at + 1] === undefined ||
      isMark(view, at + 1) ||
      /^(and|but|et|mais|because)$/.test(next);
    if (closes) return JUDGEMENT.test(norm(view, at)) ? at : undefined;
  }
  return undefined;
}

/** "called the allegations baseless", "juge ces accusations infondées": a thing, then the judgement. */
export function judged(view: SentenceView, cue: CueAt): number | undefined {
  if (!JUDGES.test(cue.cue.row)) return undefined;
  const at = judgedTo(view, cue.end);
  return at !== undefined && at > cue.end + 1 ? cue.end : undefined;
}

/** Verbs that give a thing a name, and the words that stand before the name. */
const NAMES: Record<string, string[]> = {
  describe: ['as'],
  dismiss: ['as'],
  reject: ['as'],
  condemn: ['as'],
  denounce: ['as'],
  hail: ['as'],
  denoncer: ['comme'],
  saluer: ['comme'],
  see: ['as'],
  regard: ['as'],
  view: ['as'],
  portray: ['as'],
  depict: ['as'],
  characterise: ['as'],
  characterize: ['as'],
  brand: ['as', 'a', 'an'],
  label: ['as', 'a', 'an'],
  call: ['a', 'an'],
  dub: ['a', 'an'],
  presenter: ['comme'],
  decrire: ['comme'],
  qualifier: ['de', 'd'],
};
/** "called for a truce", "called off a drill" are other verbs. */
const PARTICLES = new Set('for on off in to upon up back out by at'.split(' '));
const TIMES = new Set(
  'day days week weeks month months year years hour minute moment second'.split(' '),
);
/** A thing that is named has so many words at most. */
const WIDEST = 7;

const SOMETHING = new Set('a an the un une la le l les des'.split(' '));

/** "sees in the decree a power grab", "voit dans ce rapport une provocation" */
function seesIn(view: SentenceView, cue: CueAt): boolean {
  if (!/^(see|voir)(:|$)/.test(cue.cue.row) || cue.cue.tense === 'past') return false;
  if (!/^(in|dans|en)$/.test(norm(view, cue.end)) || dated(view, cue.end + 1)) return false;
  for (let at = cue.end + 3; at < Math.min(view.tokens.length - 1, cue.end + 8); at++) {
    if (isMark(view, at)) return false;
    if (SOMETHING.has(norm(view, at))) return true;
  }
  return false;
}

/**
 * "calls the affair a misunderstanding", "décrit l'opération comme un succès": the speaker's name
 * for a thing, told without quotation marks. "Called a meeting" and "called the next day" name nothing.
 */
export function namedAs(view: SentenceView, cue: CueAt): number | undefined {
  const before = NAMES[cue.cue.row.split(/[: ~]/)[0] as string];
  // "y voit la main de Moscou"
  if (cue.cue.row.startsWith('voir') && norm(view, cue.at - 1) === 'y') return cue.end;
  if (seesIn(view, cue)) return cue.end;
  if (before === undefined || PARTICLES.has(norm(view, cue.end))) return undefined;
  for (let at = cue.end + 1; at < Math.min(view.tokens.length - 1, cue.end + WIDEST); at++) {
    if (isMark(view, at)) return undefined;
    if (!before.includes(norm(view, at))) continue;
    return dated(view, at) || dated(view, at + 1) || TIMES.has(norm(view, at + 1))
      ? undefined
      : cue.end;
  }
  return undefined;
}
