/** Who acts where a noun tells of the act, and on whom. */
import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import { LIGHT } from './light-verb.ts';
import { prepositionOf, subjectOf } from './preposition.ts';
import { distinct, type Field, type Roles } from './role-field.ts';
import type { EventType } from './trigger.ts';

/** Nouns whose genitive is the one acted upon: the arrest of X, اغتيال فلان. */
export const SUFFERED =
  /^(killing|assassinat|kidnap|abduct|arrest|expulsion|execution|bombing|shelling|invasion|siege|enlevement|arrestation|meurtre|executi|اغتيال|قصف|اعتقال|اختطاف|غزو|احتلال|طرد|استهداف|اقتحام|تزويد|تسليح|مقتل|ادانة|استدعاء)/;
const GENITIVE = new Set(['of', 'de', 'du', 'd', 'des', 's', 'l']);

/** "Israeli strikes", "frappes israéliennes", "غارات إسرائيلية": the adjective beside the noun. */
function beside(view: SentenceView, draft: EventDraft): Mention | undefined {
  const gap = (mention: Mention) =>
    view.language === 'en' ? draft.from - mention.to : mention.from - draft.to;
  return view.mentions.find(
    (one) => one.form === 'adjective' && !one.place && gap(one) >= 0 && gap(one) <= 1,
  );
}

/** The name whose act the noun is: a possessive before it, a genitive after it. */
function genitive(view: SentenceView, draft: EventDraft, field: Field): Mention | undefined {
  const owner = field.left.find(
    (mention) => view.tokens[mention.to]?.norm === 's' && draft.from - mention.to <= 3,
  );
  if (owner) return owner;
  const next = field.right[0];
  if (next === undefined) return undefined;
  if (view.language === 'ar') {
    // "قتالها انفصاليي الأزواد": the pronoun fights, and whom follows
    if (hasPronoun(view, draft)) return undefined;
    return next.from === draft.to && next.clitic === '' ? next : undefined;
  }
  const between = view.tokens.slice(draft.to, next.from);
  const close = between.length > 0 && between.length <= 2;
  return close && GENITIVE.has(between[0]!.norm) ? next : undefined;
}

/** A verbal noun with its subject joined to it: قتالها, استهدافهم. */
const hasPronoun = (view: SentenceView, draft: EventDraft): boolean =>
  view.language === 'ar' &&
  draft.to - draft.from === 1 &&
  /..(ها|هم|هما)$/.test(view.tokens[draft.from]!.norm) &&
  !/(ها|هم)$/.test(draft.trigger.row);

/** Acts whose noun has the clause’s subject for its own: they signed a treaty, plan exercises. */
const SHARED: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'AID',
  'SANCTION',
]);

const THEIR = new Set('its their his her son sa ses leur leurs'.split(' '));

/** "ruled out any withdrawal from Lebanon", « exclut tout retrait du Liban »: who refuses it would do it. */
export const isRefused = ({ trigger, because }: EventDraft): boolean =>
  trigger.type === 'RETREAT' &&
  /(exclu|ecart|rul|refus|reject|rejet|استبعد|تستبعد|رفض)/.test(because);

/** Who stands before the word of refusing, in Arabic behind it. */
export const refuser = (
  view: SentenceView,
  left: readonly Mention[],
  { marker, from }: EventDraft,
) => {
  const at = marker?.[0] ?? from;
  const behind = view.language === 'ar' ? left.find((one) => one.from > at) : undefined;
  return behind ?? left.filter((one) => one.to <= at).pop() ?? left[0];
};

/** "its ground operation", « son offensive »: the attack of whom the clause is about. */
const isOwn = (view: SentenceView, { from, trigger }: EventDraft): boolean =>
  trigger.type === 'ASSAULT' && THEIR.has(view.tokens[from - 1]?.norm ?? '');

const ELSEWHERE = new Set(
  'over after about following amid despite since before apres malgre depuis avant بعد بشان حول رغم وسط منذ قبل'.split(
    ' ',
  ),
);

/** "launched on Monday an attack"; not "traded accusations over clashes", whose verb has another noun. */
function isCarried(view: SentenceView, { from }: EventDraft): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const { norm } = view.tokens[at]!;
    if (LIGHT.has(norm)) return true;
    if (ELSEWHERE.has(norm)) return false;
  }
  return false;
}

export function nounRoles(
  field: Field,
  draft: EventDraft,
  by: Mention | undefined,
  on: Mention | undefined,
): Roles {
  const { view, left, pick } = field;
  const adjective = beside(view, draft);
  const owner = genitive(view, draft, field);
  // «دعوة الرياض إلى»: inside the phrase
  const within = field.near.find((one) => one.from > draft.from && one.to <= draft.to);
  const suffered = SUFFERED.test(draft.trigger.row);
  const light = isCarried(view, draft);
  const actor =
    by ??
    adjective ??
    (isRefused(draft) ? refuser(view, left, draft) : undefined) ??
    (suffered ? undefined : (within ?? owner)) ??
    (light || SHARED.has(draft.trigger.type) || isOwn(view, draft)
      ? subjectOf(view, left, draft)
      : undefined);
  const object = on ?? (suffered ? owner : undefined);
  const fought = hasPronoun(view, draft)
    ? field.right.find((one) => one.from - draft.to <= 1 && prepositionOf(view, one) === '')
    : undefined;
  return distinct(
    actor === adjective && adjective ? [field.actorOf(adjective)] : pick(actor),
    pick(object ?? fought),
  );
}
