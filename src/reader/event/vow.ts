import type { Found } from './event.ts';
import type { EventType } from './trigger.ts';

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);
/** Verbs that threaten only by what they announce. */
const VOWS = /^(vow|jurer)$/;
const PROMISES = /^(promise|promettre|تعهد)(:|\/|$)/;
/** What is vowed stands within so many words. */
const NEAR = 8;

/**
 * "vowed to march on the capital" threatens, "vowed to sign" does not, and "a promis de bombarder" is no
 * promise: what is announced tells.
 */
export function settleVows(all: readonly Found[]): Found[] {
  return all.flatMap((one, index) => {
    const { row } = one.trigger;
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
