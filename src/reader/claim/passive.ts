import type { SentenceView } from '../sentence-view.ts';
import type { Attribution, CueAt, Finder } from './finder.ts';
import { type Source, sourceOf } from './source.ts';
import { phraseAfter } from './source-after.ts';
import { isMark, norm } from './token-at.ts';

const BY = new Set(['by', 'par']);
/** What is said, denied or laid at a door by someone; "supported by", "read by" tell of no words. */
const TOLD =
  /^(accuse|blame|deny|confirm|announce|describe|brand|label|call|term|dub|claim|report|dismiss|dispute|allege|accuser|attribuer|imputer|nier|dementir|contester|confirmer|annoncer|decrire|presenter|qualifier|revendiquer|rapporter|alleguer)(:|~| |$)/;
/** The agent stands at most so many words after the participle. */
const NEAR = 3;

/** Where the clause of the passive begins: after the mark or the relative before it. */
function clauseFrom(view: SentenceView, at: number): number {
  let from = at;
  while (from > 0 && !(isMark(view, from - 1) && ',;:'.includes(norm(view, from - 1)))) from--;
  // "two explosions, blamed by Kyiv on the FSB": what is blamed stands before the comma
  return from === at && from > 1 ? clauseFrom(view, from - 1) : from;
}

const OF = new Set(['of', 'de', 'd', 'du', 'des']);

/** "accused by Ethiopia of interference": what somebody is accused of is no part of who accuses. */
function withoutCharge(
  { view, fresh }: Finder,
  cue: CueAt,
  source: Source | undefined,
): Source | undefined {
  if (source === undefined || !cue.cue.row.startsWith('accuse')) return source;
  for (let at = source.to - 1; at > source.from; at--) {
    if (!OF.has(norm(view, at)) || (view.mentionAt[at - 1] ?? -1) < 0) continue;
    return sourceOf(view, source.from, at, fresh) ?? source;
  }
  return source;
}

/**
 * "The attack was blamed by the army on rebels", "accusé par Kiev d'avoir …", "a decision announced by
 * the palace": the participle's agent says so.
 */
export function passive(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  if (cue.cue.tense !== 'past' || !TOLD.test(cue.cue.row)) return undefined;
  for (let at = cue.end; at < cue.end + NEAR; at++) {
    if (isMark(view, at)) return undefined;
    if (!BY.has(norm(view, at))) continue;
    const source = withoutCharge(finder, cue, phraseAfter(finder, at + 1));
    const from = clauseFrom(view, cue.at);
    if (source === undefined) return undefined;
    let to = source.to;
    while (to < view.tokens.length && !isMark(view, to)) to++;
    return { cue, source, content: [from, to], rule: `passive: ${cue.cue.row}` };
  }
  return undefined;
}
