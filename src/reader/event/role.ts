import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';

/** Who acts and on whom; empty where the clause does not say: nothing is guessed into a role. */
export interface Roles {
  from: string[];
  to: string[];
}

const BY = new Set(['by', 'par', 'من']);
const ON = new Set(
  'on against at to toward towards into with for of sur contre a au aux vers avec envers علي ضد مع الي ب ل تجاه نحو'.split(
    ' ',
  ),
);
const BETWEEN = new Set(['between', 'entre', 'بين']);
const LINKS = new Set(['and', 'et', ',', 'و', '-']);
const PASSIVE = new Set(
  'was were been being is are be ete est sont etait etaient furent fut'.split(' '),
);

const actorOf = (mention: Mention) =>
  mention.form === 'leader' ? mention.sense.entry.id : mention.actor;

/** The coordinated run of parties that holds mention `index`: Mali, Niger and Burkina Faso. */
function group(view: SentenceView, parties: readonly Mention[], index: number): string[] {
  const linked = (a: Mention, b: Mention) => {
    if (b.clitic.startsWith('و')) return b.from - a.to <= 1;
    const between = view.tokens.slice(a.to, b.from);
    return (
      between.length > 0 && between.length <= 2 && between.every((token) => LINKS.has(token.norm))
    );
  };
  let [low, high] = [index, index];
  while (low > 0 && linked(parties[low - 1]!, parties[low]!)) low--;
  while (high + 1 < parties.length && linked(parties[high]!, parties[high + 1]!)) high++;
  return [...new Set(parties.slice(low, high + 1).map(actorOf))];
}

const prepositionOf = (view: SentenceView, mention: Mention): string => {
  if (view.language === 'ar' && /[بل]$/.test(mention.clitic))
    return mention.clitic.endsWith('ب') ? 'ب' : 'ل';
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at--) {
    const { norm, kind } = view.tokens[at]!;
    if (kind === 'mark') return '';
    if (BY.has(norm) || ON.has(norm) || BETWEEN.has(norm)) return norm;
  }
  return '';
};

/**
 * Roles by the clause and its prepositions, not by a parse.
 *   1. between A and B: both act
 *   2. by A: A acts; on, against, to B: B is acted upon
 *   3. else the party before an active verb acts and the one after it is acted upon; in Arabic the
 *      first party after the verb acts; a passive verb turns these round
 */
export function roles(view: SentenceView, clause: Int32Array, draft: EventDraft): Roles {
  const parties = view.mentions.filter(
    (mention) => mention.party && !mention.place && mention.sense.entry.type !== 'other',
  );
  const near = parties.filter((mention) => clause[mention.from] === draft.clause);
  const left = near.filter((mention) => mention.to <= draft.from);
  const right = near.filter((mention) => mention.from >= draft.to);
  const pick = (mention: Mention | undefined) =>
    mention ? group(view, parties, parties.indexOf(mention)) : [];
  const between = right.find((mention) => BETWEEN.has(prepositionOf(view, mention)));
  if (between) return { from: pick(between), to: [] };
  const by =
    view.language === 'ar'
      ? undefined
      : right.find((mention) => ['by', 'par'].includes(prepositionOf(view, mention)));
  const on = right.find((mention) => mention !== by && ON.has(prepositionOf(view, mention)));
  const { tense } = draft.trigger;
  const noun = tense === 'noun' || tense === 'weak';
  const passive = PASSIVE.has(view.tokens[draft.from - 1]?.norm ?? '');
  if (view.language === 'ar' && !noun) return arabicVerb(view, left, right, pick);
  if (by || passive) return distinct(pick(by), pick(on ?? left[left.length - 1]));
  const subject =
    left[left.length - 1] ??
    (noun ? undefined : parties.filter((mention) => mention.to <= draft.from).pop());
  const object = on ?? right[0];
  if (noun && view.language === 'ar')
    return distinct(
      pick(right.find((mention) => mention.clitic === '') ?? left[left.length - 1]),
      pick(on),
    );
  return distinct(pick(subject), pick(object));
}

function arabicVerb(
  view: SentenceView,
  left: Mention[],
  right: Mention[],
  pick: (mention: Mention | undefined) => string[],
): Roles {
  const bare = right.find((mention) => prepositionOf(view, mention) === '');
  const subject = left[left.length - 1] ?? bare;
  const object = right.find((mention) => mention !== subject);
  return distinct(pick(subject), pick(object));
}

function distinct(from: string[], to: string[]): Roles {
  return { from, to: to.filter((id) => !from.includes(id)) };
}
