import { actorOn } from '../actor/in-office.ts';
import type { Mention } from '../actor/mention.ts';
import { parsePartial } from '../date/calendar.ts';
import type { SentenceView } from '../sentence-view.ts';
import { headOfAside, subjectOverAside } from './aside.ts';
import { isBacker } from './backer-ar.ts';
import type { EventDraft } from './event.ts';
import { nearestDate } from './event-date.ts';
import { isRefused, nounRoles, refuser, SUFFERED } from './noun-role.ts';
import { outsider } from './outsider.ts';
import { doneRoles, isPlaceOf, isTheirs, verbVoiceRoles } from './passive-role-ar.ts';
import { BETWEEN, complementAt, ON, prepositionOf, subjectOf } from './preposition.ts';
import { isReduced } from './reduced-participle.ts';
import { relativeRoles } from './relative-role.ts';
import { distinct, type Field, type Roles } from './role-field.ts';
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

/** « …, s’est félicitée l’ONU »: the subject stands behind. */
function isInverted({ language, tokens }: SentenceView, { from, trigger }: EventDraft): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  return language === 'fr' && trigger.row.startsWith('se ') && (before === ',' || before === '»');
}

/** Does the party stand right before the verb, or before its قد? */
const isBeside = (view: SentenceView, party: Mention, draft: EventDraft): boolean =>
  party.to === draft.from || (party.to === draft.from - 1 && view.tokens[party.to]?.norm === 'قد');

/**
 * "وقعت مصر اتفاقا": the subject stands between the verb and what it acts on, unless one stands right before the
 * verb, as in "موسكو سلمت حفتر منظومات".
 */
function arabicVerbRoles(field: Field, draft: EventDraft): Roles {
  const { view, parties, near, left, right, pick } = field;
  const last = subjectOf(view, left, draft);
  const plain = (one: Mention) =>
    prepositionOf(view, one) === '' || isTheirs(view, one, draft.from + 1);
  const inside = near.find((one) => one.from > draft.from && one.to <= draft.to && plain(one));
  const bare = right.find(plain);
  const carried = draft.clitic.startsWith('و')
    ? parties.filter((one) => one.to <= draft.from).pop()
    : undefined;
  const subject = last && isBeside(view, last, draft) ? last : (inside ?? last ?? bare ?? carried);
  // "سلمت تركيا أوكرانيا دفعة من الطائرات": the second of two inside
  const second = near.find((one) => one.from > draft.from && one.to <= draft.to && one !== inside);
  const object = inside === subject ? second : inside;
  const acted = right.find((mention) => mention !== subject && !isPlaceOf(field, mention));
  return distinct(pick(subject), pick(object ?? acted));
}

function verbRoles(
  field: Field,
  clause: Int32Array,
  draft: EventDraft,
  by: Mention | undefined,
  on: Mention | undefined,
): Roles {
  const { view, parties, near, left, right, pick } = field;
  if (view.language === 'ar') return arabicVerbRoles(field, draft);
  const last = subjectOf(view, left, draft);
  if (isInverted(view, draft) && right[0] && right[0].from - draft.to <= 1)
    return { from: pick(right[0]), to: [] };
  // "taken from a mine in Guinea were freed": where it was, and not on whom
  const agent = last && ['by', 'par'].includes(prepositionOf(view, last));
  const about =
    last && (agent || isPlaceOf(field, last)) ? undefined : (last ?? headOfAside(field, draft));
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
  const end = complementAt(view, draft.to);
  // "recalled its ambassadors in Algeria": where they are is on whom it is
  const there = draft.trigger.type === 'SANCTION';
  const behind = right.find((one) => one.from < end && (there || !isPlaceOf(field, one)));
  const subject = last ?? subjectOverAside(field, draft) ?? before;
  return distinct(pick(subject), pick(held ?? accused ?? on ?? behind));
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
 *   7. for whom a cargo or a ship is that is stopped, nobody is acted upon
 *   8. across an aside ("the rebels, backed by Rwanda, seized") the party before it acts, and is whom the aside is about
 */
export function roles(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
  verbs: ReadonlySet<string> = new Set(),
): Roles {
  const told = rolesOf(view, clause, draft, verbs);
  if (/\{(cargo|vessel)\}$/.test(draft.trigger.row)) return undestined(view, draft, told);
  if (told.to.length > 0) return told;
  const region = struckRegion(view, draft, isPassive(view, draft));
  return region ? distinct(told.from, [region.actor]) : told;
}

const DESTINED = new Set('to for toward towards a au aux vers pour ل الي نحو'.split(' '));

/** "a shipment bound for the Houthis": for whom a cargo or a ship is that is stopped, nobody acts on. */
function undestined(view: SentenceView, draft: EventDraft, { from, to }: Roles): Roles {
  const destined = view.mentions.filter(
    (one) => one.from >= draft.from && DESTINED.has(prepositionOf(view, one)),
  );
  return { from, to: to.filter((id) => !destined.some((one) => one.actor === id)) };
}

function rolesOf(
  view: SentenceView,
  clause: Int32Array,
  draft: EventDraft,
  verbs: ReadonlySet<string>,
): Roles {
  const parties = view.mentions.filter(
    (one) => one.party && !one.place && acts(one) && !isBacker(view, one, draft),
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
  const told = draft.trigger.type === 'ACCUSE' ? view.tokens.length : complementAt(view, draft.to);
  const on = right.find(
    (mention) => mention !== by && mention.from < told && ON.has(prepositionOf(view, mention)),
  );
  const relative = noun ? undefined : relativeRoles(field, draft, verbs);
  if (relative) return distinct(relative.from, relative.to);
  if (view.language === 'ar') {
    const ground = { view, clause, verbs, here: draft.clause };
    const plain = (one: Mention) => prepositionOf(view, one) === '' && !isPlaceOf(field, one);
    const voiced = noun
      ? doneRoles(field, ground, draft)
      : verbVoiceRoles(field, ground, draft, plain);
    if (voiced) return distinct(voiced.from, voiced.to);
  }
  const found = noun ? nounRoles(field, draft, by, on) : verbRoles(field, clause, draft, by, on);
  // "rejected Beirut’s appeal to disarm": who rejects it would do it
  const open = draft.trigger.tense === 'infinitive' || draft.trigger.tense === 'base';
  const who = open && isRefused(draft) ? refuser(view, left, draft) : undefined;
  if (who) return distinct(pick(who), found.to);
  if (noun && !SUFFERED.test(draft.trigger.row)) return found;
  const passive = !noun && latin && (by !== undefined || isPassive(view, draft));
  const people = victim(view, draft, passive);
  return people ? distinct(found.from, [actorOf(people)]) : found;
}

const isPassive = (view: SentenceView, draft: EventDraft): boolean =>
  PASSIVE.has(view.tokens[draft.from - 1]?.norm ?? '') || isReduced(view, draft);
