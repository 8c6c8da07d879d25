import type { SentenceView } from '../sentence-view.ts';
import type { Found } from './event.ts';
import type { EventType } from './trigger.ts';

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);
/** Verbs that threaten only by what they announce. */
const VOWS = /^(vow|jurer)$/;
const PROMISES = /^(promise|promettre|تعهد)(:|\/|$)/;
const BLAMES = /^condamn/;
/** What is vowed stands within so many words. */
const NEAR = 8;

const rows = new Map<string, boolean>();

/** Is the row any of these? Asked of every trigger of a text, and of few rows. */
function mayVow(row: string): boolean {
  let found = rows.get(row);
  if (found === undefined) {
    found = BLAMES.test(row) || VOWS.test(row) || PROMISES.test(row);
    rows.set(row, found);
  }
  return found;
}

const PENALTY = new Set(['prison', 'perpetuite', 'reclusion', 'detention', 'ferme', 'mort']);

/** "Condamné le 26 février à un an de prison": a court's word, not a blame. */
const isSentence = (view: SentenceView, at: number): boolean =>
  view.tokens.slice(at, at + 10).some((token) => PENALTY.has(token.norm));

/**
 * "vowed to march on the capital" threatens, "vowed to sign" does not, and "a promis de bombarder" is no
 * promise: what is announced tells.
 */
export function settleVows(view: SentenceView, all: readonly Found[]): readonly Found[] {
  if (!all.some(({ trigger }) => mayVow(trigger.row))) return all;
  return all.flatMap((one, index) => {
    const { row } = one.trigger;
    if (BLAMES.test(row) && isSentence(view, one.to))
      return [{ ...one, trigger: { ...one.trigger, type: 'COERCE' } }];
    const vow = VOWS.test(row);
    if (!vow && !PROMISES.test(row)) return [one];
    const next = all[index + 1];
    const hostile =
      next !== undefined &&
      next.clause === one.clause &&
      next.from - one.to <= NEAR &&
      next.trigger.tense !== 'past' &&
      HOSTILE.has(next.trigger.type);
    if (hostile) return [{ ...one, trigger: { ...one.trigger, type: 'THREATEN' } }];
    return vow ? [] : [one];
  });
}
