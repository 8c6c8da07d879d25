import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import type { Roles } from './role.ts';

/** An event with its roles. */
interface Act {
  draft: EventDraft;
  roles: Roles;
}

const WITHOUT_ONE = new Set(['gerund', 'infinitive', 'base']);
const LEADS = new Set('sans without en tout pour afin de to before avant'.split(' '));
/** Words between the comma and the verb: "without reaching". */
const WITHIN = 3;

/** Does the verb stand right behind a comma, with nothing but a preposition between? */
function hangsOn({ tokens }: SentenceView, { from }: EventDraft): boolean {
  for (let at = from - 1; at >= Math.max(0, from - WITHIN); at--) {
    const { norm } = tokens[at]!;
    if (norm === ',') return true;
    if (!LEADS.has(norm)) return false;
  }
  return false;
}

/**
 * "struck the camp, killing ten", « ont repris leurs discussions, sans parvenir à un accord »: a verb that has no
 * subject of its own behind a comma has that of the act before it.
 */
export function withCarried<A extends Act>(view: SentenceView, acts: readonly A[]): A[] {
  if (view.language === 'ar') return [...acts];
  return acts.map((act, index) => {
    const { draft, roles } = act;
    if (roles.from.length > 0 || !WITHOUT_ONE.has(draft.trigger.tense)) return act;
    if (!hangsOn(view, draft)) return act;
    const main = acts
      .slice(0, index)
      .findLast(({ draft: { trigger } }) => !['noun', 'weak'].includes(trigger.tense));
    const from = main?.roles.from.filter((id) => !roles.to.includes(id)) ?? [];
    return from.length > 0 ? { ...act, roles: { ...roles, from } } : act;
  });
}
