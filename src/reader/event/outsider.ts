import type { Mention } from '../actor/mention.ts';
import type { EventDraft } from './event.ts';
import { subjectOf } from './preposition.ts';
import type { Field } from './role-field.ts';
import type { EventType } from './trigger.ts';

const MEDIATES = /^(mediat|وساطة|توسط)/;
/** Acts that those between whom they are do together. */
const MUTUAL: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'SUPPORT',
  'ASSAULT',
  'RETREAT',
]);

/**
 * "resumed its mediation between them", "condemned the clashes between them", « a renoncé à sa médiation
 * entre »: who mediates, or does what one does alone, is none of the two.
 */
export function outsider(field: Field, draft: EventDraft, between: Mention): string[] | undefined {
  const { view, left, right, pick } = field;
  const { trigger } = draft;
  const alone = trigger.tense !== 'noun' && trigger.tense !== 'weak' && !MUTUAL.has(trigger.type);
  if (!alone && !MEDIATES.test(trigger.row)) return undefined;
  // « la médiation américaine entre »
  const theirs = view.mentions.find(
    ({ form, from, to }) => form === 'adjective' && (from === draft.to || to === draft.from),
  );
  if (!alone && theirs) return [field.actorOf(theirs)];
  // "نددت فرنسا بالاشتباكات بين": the Arabic subject follows
  const behind = view.language === 'ar' && right[0] !== between ? right[0] : undefined;
  const subject = behind ?? subjectOf(view, left, draft);
  return subject && pick(subject);
}
