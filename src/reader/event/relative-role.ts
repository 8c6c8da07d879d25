import { objectRelatives } from '../status/object-relative.ts';
import type { EventDraft } from './event.ts';
import type { Field, Roles } from './role-field.ts';

/** Prepositions right behind the verb before whom it is done to or with: supplied to, signed with. */
const TOWARDS = new Set(['to', 'with', 'on', 'against', 'a', 'au', 'aux', 'avec', 'contre', 'sur']);

/**
 * Who acts in a relative whose object stands before it ("the convoy the rebels ambushed"): its subject, on the
 * party of that noun phrase, or on the one that the verb's own preposition brings ("weapons Iran supplied to
 * Russia"); undefined where the verb stands in no such relative.
 */
export function relativeRoles(
  { view, parties, pick }: Field,
  draft: EventDraft,
  verbs: ReadonlySet<string>,
): Roles | undefined {
  const relative = objectRelatives(view, verbs).find(({ verb }) => verb === draft.from);
  if (relative === undefined) return undefined;
  const within = (from: number, to: number) =>
    parties.filter((one) => one.from >= from && one.to <= to);
  const [from, to] = relative.head;
  // "l'accord qu'a signé Alger avec Moscou": behind an inverted subject
  const behind = Math.max(draft.to, relative.subject[1]);
  const towards = TOWARDS.has(view.tokens[behind]?.norm ?? '')
    ? within(behind, Math.max(relative.to, behind + 4))[0]
    : undefined;
  return {
    from: pick(within(...relative.subject).at(-1)),
    to: pick(within(from, to).at(-1) ?? towards),
  };
}
