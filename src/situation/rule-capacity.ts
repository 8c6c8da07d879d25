/** Rules of capacities and thresholds: what they name exists, and at no date two of them compete. */
import type { Path } from './issue.ts';
import { dateSpan } from './partial-date.ts';
import type { Part, RuleContext } from './rule-context.ts';
import type { Capacity, Threshold } from './situation.ts';

type Resting = Pick<Capacity, 'claims' | 'events' | 'quotes'>;

function checkResting(context: RuleContext, item: Resting, path: Path): void {
  for (const part of ['claims', 'events', 'quotes'] as const) {
    context.referAll(part, item[part], [...path, part]);
  }
}

/** Whether two may hold on one day. */
function mayMeet(a: { during?: string | undefined }, b: { during?: string | undefined }): boolean {
  if (a.during === undefined || b.during === undefined) return true;
  const [one, other] = [dateSpan(a.during), dateSpan(b.during)];
  return one.start <= other.end && other.start <= one.end;
}

/** Members by a key, so that only those of one key are held against one another. */
class Earlier<T extends { id: string; during?: string | undefined }> {
  readonly #byKey = new Map<string, T[]>();

  /** An earlier member of the key that may hold on a day of this one; notes this one. */
  meeting(key: string, item: T): T | undefined {
    const known = this.#byKey.get(key);
    if (known === undefined) {
      this.#byKey.set(key, [item]);
      return undefined;
    }
    const found = known.find((other) => mayMeet(other, item));
    known.push(item);
    return found;
  }
}

function checkCapacities(context: RuleContext): void {
  const earlier = new Earlier<Capacity>();
  for (const [i, capacity] of context.situation.capacities.entries()) {
    const path: Path = ['capacities', i];
    context.refer('actors', capacity.supplier, [...path, 'supplier']);
    context.referAll('needs', capacity.needs, [...path, 'needs']);
    checkResting(context, capacity, path);
    for (const need of new Set(capacity.needs)) {
      const other = earlier.meeting(`${capacity.supplier} ${need}`, capacity);
      if (other === undefined) continue;
      const expected = `a need in one capacity of "${capacity.supplier}" at a date`;
      const found = `"${need}", which "${other.id}" holds on the same days`;
      context.add({ path: [...path, 'needs', capacity.needs.indexOf(need)], expected, found });
    }
  }
}

function checkThreshold(context: RuleContext, threshold: Threshold, path: Path): void {
  const { client, patron } = threshold;
  context.refer('actors', client, [...path, 'client']);
  context.refer('actors', patron, [...path, 'patron']);
  if (patron === client) {
    const expected = 'another actor than the client';
    context.add({ path: [...path, 'patron'], expected, found: `"${patron}"` });
  }
  checkResting(context, threshold, path);
}

function checkThresholds(context: RuleContext): void {
  const earlier = new Earlier<Threshold>();
  for (const [i, threshold] of context.situation.thresholds.entries()) {
    const path: Path = ['thresholds', i];
    checkThreshold(context, threshold, path);
    const other = earlier.meeting(`${threshold.client} ${threshold.patron ?? ''}`, threshold);
    if (other === undefined) continue;
    const towards = threshold.patron === undefined ? 'any patron' : `"${threshold.patron}"`;
    const expected = `one threshold of "${threshold.client}" towards ${towards} at a date`;
    const found = `"${other.id}" on the same days`;
    context.add({ path: [...path, 'client'], expected, found });
  }
}

/**
 * Parts of which a rule holds two members against one another: a change of one member may break
 * what a scenario makes of another.
 */
export const HELD_TOGETHER: ReadonlySet<Part> = new Set<Part>(['capacities', 'thresholds']);

/** Checks capacities and thresholds. */
export function checkShared(context: RuleContext): void {
  if (!context.areKept('capacities')) checkCapacities(context);
  if (!context.areKept('thresholds')) checkThresholds(context);
}
