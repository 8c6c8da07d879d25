import { actorOn } from '../actor/in-office.ts';
import type { Mention } from '../actor/mention.ts';
import { parsePartial } from '../date/calendar.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import { nearestDate } from './event-date.ts';
import { LIGHT } from './light-verb.ts';
import { outsider } from './outsider.ts';
import { doneRoles, isPlaceOf, isTheirs, verbVoiceRoles } from './passive-role-ar.ts';
import { BETWEEN, ON, prepositionOf, subjectOf } from './preposition.ts';
import { isReduced } from './reduced-participle.ts';
import { relativeRoles } from './relative-role.ts';
import type { Field, Roles } from './role-field.ts';
import { group } from './role-group.ts';
import { struckRegion } from './struck-region.ts';
import type { EventType } from './trigger.ts';
import { victim } from './victim.ts';

export type { Roles } from './role-field.ts';

/** "talks between A and B were held": of what two do together they are no objects. */
const TOGETHER: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);
const PASSIVE = new Set(
  'was were been being is are be ete est sont etait etaient furent fut'.split(' '),
);

/** Nouns whose genitive is the one acted upon: the arrest of X, اغتيال فلان. */
const SUFFERED =
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
const isRefused = ({ trigger, because }: EventDraft): boolean =>
  trigger.type === 'RETREAT' &&
  /(exclu|ecart|rul|refus|reject|rejet|استبعد|تستبعد|رفض)/.test(because);

/** "its ground operation", « son offensive »: the attack of whom the clause is about. */
const isOwn = (view: SentenceView, { from, trigger }: EventDraft): boolean =>
  trigger.type === 'ASSAULT' && THEIR.has(view.tokens[from - 1]?.norm ?? '');

function nounRoles(
  field: Field,
  draft: EventDraft,
  by: Mention | undefined,
  on: Mention | undefined,
): Roles {
  const { view, left, pick } = field;
  const adjective = beside(view, draft);
  const owner = genitive(view, draft, field);
  const suffered = SUFFERED.test(draft.trigger.row);
  const light = view.tokens
    .slice(Math.max(0, draft.from - 5), draft.from)
    .some((token) => LIGHT.has(token.norm));
  const actor =
    by ??
    adjective ??
    (isRefused(draft) ? subjectOf(view, left, draft) : undefined) ??
    (suffered ? undefined : owner) ??
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

const CARRY = new Set('who which that and but qui et mais ou dont التي الذي الذين'.split(' '));

/** "shot down by Algeria belonged to Mali": a verb of the clause around the participle stands between. */
const goesOn = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .some(({ norm }) =>
      view.language === 'en'
        ? PASSIVE.has(norm) || /^(has|had|have)$|..ed$/.test(norm)
        : PASSIVE.has(norm) || /^(ont|avait|avaient)$|..(ait|aient|ent)$/.test(norm),
    );

/** Does the party stand right before the verb, or before its قد? */
const isBeside = (view: SentenceView, party: Mention, draft: EventDraft): boolean =>
  party.to === draft.from || (party.to === draft.from - 1 && view.tokens[party.to]?.norm === 'قد');

function verbRoles(
  field: Field,
  clause: Int32Array,
  draft: EventDraft,
  by: Mention | undefined,
  on: Mention | undefined,
): Roles {
  const { view, parties, near, left, right, pick } = field;
  const last = subjectOf(view, left, draft);
  if (view.language === 'ar') {
    // "وقعت مصر اتفاقا": the subject stands between the verb and what it acts on, unless one stands
    // right before the verb, as in "موسكو سلمت حفتر منظومات"
    const plain = (one: Mention) =>
      prepositionOf(view, one) === '' || isTheirs(view, one, draft.from + 1);
    const inside = near.find((one) => one.from > draft.from && one.to <= draft.to && plain(one));
    const bare = right.find(plain);
    const carried = draft.clitic.startsWith('و')
      ? parties.filter((one) => one.to <= draft.from).pop()
      : undefined;
    const subject =
      last && isBeside(view, last, draft) ? last : (inside ?? last ?? bare ?? carried);
    // "سلمت تركيا أوكرانيا دفعة من الطائرات": the second of two inside
    const second = near.find(
      (one) => one.from > draft.from && one.to <= draft.to && one !== inside,
    );
    const object = inside === subject ? second : inside;
    const acted = right.find((mention) => mention !== subject && !isPlaceOf(field, mention));
    return distinct(pick(subject), pick(object ?? acted));
  }
  // "taken from a mine in Guinea were freed": where it was, and not on whom
  const about = last && isPlaceOf(field, last) ? undefined : last;
  if (!by && isReduced(view, draft)) return distinct([], pick(about));
  if (by || PASSIVE.has(view.tokens[draft.from - 1]?.norm ?? '')) {
    const beyond = by && on && goesOn(view, by.to, on.from);
    return distinct(pick(by), pick((beyond ? undefined : on) ?? about));
  }
  let first = draft.from;
  while (first > 0 && clause[first - 1] === draft.clause) first--;
  // behind a relative the clause goes on, and its subject is not the relative's
  const resumed = clause.indexOf(draft.clause) < first;
  const carries = !resumed && (CARRY.has(view.tokens[first]!.norm) || first === draft.from);
  const before = carries ? parties.filter((mention) => mention.to <= draft.from).pop() : undefined;
  // "summoned the Russian ambassador": the object stands in the phrase
  const held = near.find((one) => one.from > draft.from && one.to <= draft.to);
  // "accuses the Emirates of arming them": the accused stands beside the verb
  const next = draft.trigger.type === 'ACCUSE' ? right[0] : undefined;
  const accused =
    next && next.from - draft.to <= 1 && prepositionOf(view, next) === '' ? next : undefined;
  return distinct(
    pick(last ?? before),
    pick(held ?? accused ?? on ?? right.find((one) => !isPlaceOf(field, one))),
  );
}

/** Places do not act, and a medium that is named tells of the act. */
const acts = (mention: Mention) => !['other', 'media'].includes(mention.sense.entry.type);

/**
 * Roles by the clause and its prepositions, not by a parse; a role that the words do not fill stays empty.
 *   1. between A and B: both act
 *   2. by A: A acts; on, against, to B: B is acted upon
 *   3. a noun: its adjective, possessive or genitive acts, or the subject of a light verb before it
 *   4. a verb: the party before it acts and the one after it is acted upon; in Arabic the first
 *      party after it or inside its phrase acts; a passive turns these round
 *   5. people of a nationality, harmed: their state is acted upon
 *   6. a region of a state, struck: the state is acted upon
 *   7. for whom a cargo is that is stopped, nobody is acted upon
 */
export function roles(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
  verbs: ReadonlySet<string> = new Set(),
): Roles {
  const told = rolesOf(view, clause, draft, verbs);
  if (draft.trigger.row.endsWith('{cargo}')) return { from: told.from, to: [] };
  if (told.to.length > 0) return told;
  const region = struckRegion(view, draft, isPassive(view, draft));
  return region ? distinct(told.from, [region.actor]) : told;
}

function rolesOf(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
  verbs: ReadonlySet<string>,
): Roles {
  const parties = view.mentions.filter(
    (mention) => mention.party && !mention.place && acts(mention),
  );
  const near = parties.filter((mention) => clause[mention.from] === draft.clause);
  const left = near.filter((mention) => mention.to <= draft.from);
  const right = near.filter((mention) => mention.from >= draft.to);
  const actorOf = (mention: Mention) => {
    // only whose act a leader's is hangs on the day
    if (mention.sense.leader === undefined) return mention.actor;
    const date = nearestDate(view, clause, draft);
    return actorOn(mention, (date && parsePartial(date.edtf)) ?? view.published);
  };
  const pick = (mention: Mention | undefined) =>
    mention ? group(view, parties, parties.indexOf(mention), actorOf) : [];
  const field: Field = { view, parties, near, left, right, pick, actorOf };
  const isBetween = (mention: Mention) => BETWEEN.has(prepositionOf(view, mention));
  const between = right.find(isBetween);
  const noun = draft.trigger.tense === 'noun' || draft.trigger.tense === 'weak';
  if (between) return { from: outsider(field, draft, between) ?? pick(between), to: [] };
  const met = !noun && TOGETHER.has(draft.trigger.type) ? left.find(isBetween) : undefined;
  if (met && met === left[0]) return { from: pick(met), to: [] };
  const latin = view.language !== 'ar';
  const by = right.find((mention) => latin && ['by', 'par'].includes(prepositionOf(view, mention)));
  const on = right.find((mention) => mention !== by && ON.has(prepositionOf(view, mention)));
  const relative = noun ? undefined : relativeRoles(field, draft, verbs);
  if (relative) return distinct(relative.from, relative.to);
  if (view.language === 'ar') {
    const ground = { view, clause, verbs, here: draft.clause };
    const plain = (one: Mention) => prepositionOf(view, one) === '' && !isPlaceOf(field, one);
    const told = noun
      ? doneRoles(field, ground, draft)
      : verbVoiceRoles(field, ground, draft, plain);
    if (told) return distinct(told.from, told.to);
  }
  const told = noun ? nounRoles(field, draft, by, on) : verbRoles(field, clause, draft, by, on);
  if (noun && !SUFFERED.test(draft.trigger.row)) return told;
  const passive = !noun && latin && (by !== undefined || isPassive(view, draft));
  const people = victim(view, draft, passive);
  return people ? distinct(told.from, [actorOf(people)]) : told;
}

const isPassive = (view: SentenceView, draft: EventDraft): boolean =>
  PASSIVE.has(view.tokens[draft.from - 1]?.norm ?? '') || isReduced(view, draft);

function distinct(from: string[], to: string[]): Roles {
  return { from, to: to.filter((id) => !from.includes(id)) };
}
