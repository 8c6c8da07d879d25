import type { EventDraft } from './event.ts';
import type { Roles } from './role.ts';

/** An event with its roles. */
interface Act {
  draft: EventDraft;
  roles: Roles;
}

const NAMED = new Set(['noun', 'weak', 'gerund', 'infinitive', 'base']);
/** Verbs that lay an act at somebody's door; who is summoned is accused of nothing that follows. */
const ACCUSES = /^(accus|blam|charg|imput|reproch|inculp|اتهم|حمل)/;

/** "accused them of killing civilians", «اتهم الجيش الحركة بقتل مدنيين»: of an act that names nobody the accused is the doer. */
export function withAccused<A extends Act>(acts: readonly A[]): A[] {
  return acts.map((act) => {
    const { draft, roles } = act;
    if (roles.from.length > 0 || !NAMED.has(draft.trigger.tense)) return act;
    const accusation = acts.findLast(
      ({ draft: other }) =>
        ACCUSES.test(other.trigger.row) && other.clause === draft.clause && other.from < draft.from,
    );
    const by = accusation?.roles.to.filter((id) => !roles.to.includes(id)) ?? [];
    return by.length > 0 ? { ...act, roles: { ...roles, from: by } } : act;
  });
}
