/**
 * Edits that scenarios stand in the way of, done together with what becomes of the scenarios in the
 * same step: what was renamed is renamed in them, and changes that no longer apply are taken out.
 */
import { applyEdits, type Edit, type Situation } from '../../situation/index.ts';
import { isSame } from '../model/difference.ts';
import { afterEdits } from './place.ts';
import { renamed, renamings } from './renaming.ts';

type Json = Extract<Edit, { op: 'set' }>['value'];

/** What becomes of one scenario. */
export interface Fallen {
  readonly scenario: string;
  /** Its changes that fall away; none where it only follows a new name. */
  readonly edits: readonly Edit[];
}

export interface Together {
  readonly edits: readonly Edit[];
  readonly fallen: readonly Fallen[];
}

/** The document with one scenario alone, which changes what is given. */
const alone = (situation: Situation, id: string, edits: readonly Edit[]): Situation => ({
  ...situation,
  scenarios: situation.scenarios.flatMap((one) =>
    one.id === id ? [{ ...one, edits: [...edits] }] : [],
  ),
});

/** Whether a document stands, scenarios included; nothing is changed in it. */
const stands = (situation: Situation): boolean =>
  applyEdits(situation, [{ op: 'set', at: 'id', value: situation.id }]).ok;

/**
 * The changes of a scenario that are left.
 *   1. each that cannot be applied after those before it falls
 *   2. of those that can, one by one, the last first, whatever must go until the rest is sound
 */
function kept(after: Situation, id: string, edits: readonly Edit[]): readonly Edit[] {
  const applicable: Edit[] = [];
  let here = alone(after, id, []);
  for (const edit of edits) {
    const next = afterEdits(here, [edit]);
    // An edit that changes nothing because it cannot be done gives back the very document.
    if (next === here && !applyEdits(here, [edit]).ok) continue;
    applicable.push(edit);
    here = next;
  }
  for (let left: readonly Edit[] = applicable; ; left = left.slice(0, -1)) {
    if (stands(alone(after, id, left))) return left;
    const without = left.findIndex((_, at) => stands(alone(after, id, left.toSpliced(at, 1))));
    if (without >= 0) return left.toSpliced(without, 1);
    if (left.length === 0) return left;
  }
}

/**
 * @param edits a step that is refused
 * @returns the step with its consequences for the scenarios; undefined where something else than a
 * scenario stands in its way
 */
export function together(situation: Situation, edits: readonly Edit[]): Together | undefined {
  const applied = applyEdits(situation, edits);
  if (applied.ok) return undefined;
  const isScenario = applied.errors.every(
    (one) => one.edit === undefined && /^scenarios\b/.test(one.path),
  );
  if (!isScenario) return undefined;
  const after = afterEdits(situation, edits);
  const names = renamings(edits);
  const fallen: Fallen[] = [];
  const more = after.scenarios.flatMap(({ id, edits: all }): Edit[] => {
    const followed = all.map((one) => renamed(one, names));
    const left = kept(after, id, followed);
    if (isSame(left, all)) return [];
    fallen.push({ scenario: id, edits: all.filter((_, at) => !left.includes(followed[at]!)) });
    return [{ op: 'set', at: `scenarios/${id}/edits`, value: left as unknown as Json }];
  });
  const whole = [...edits, ...more];
  return more.length > 0 && applyEdits(situation, whole).ok ? { edits: whole, fallen } : undefined;
}
