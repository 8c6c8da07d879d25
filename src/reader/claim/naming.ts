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

/** Verbs that give a thing a name, and the words that stand before the name. */
const NAMES: Record<string, string[]> = {
  describe: ['as'],
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

/**
 * "calls the affair a misunderstanding", "décrit l'opération comme un succès": the speaker's name
 * for a thing, told without quotation marks. "Called a meeting" and "called the next day" name nothing.
 */
export function namedAs(view: SentenceView, cue: CueAt): number | undefined {
  const before = NAMES[cue.cue.row.split(/[: ~]/)[0] as string];
  // "y voit la main de Moscou"
  if (cue.cue.row.startsWith('voir') && norm(view, cue.at - 1) === 'y') return cue.end;
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
