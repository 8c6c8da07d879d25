/**
 * The readings of the decision maker whose order is not known that the outcome leaves standing, where
 * the order of two events parts them: with it the path says which, without it nothing does.
 *
 *   1. readings under which the outcome is an equilibrium, GMR and SMR left aside: they accept almost
 *      anything
 *   2. they are parted when some of them explain the path and some do not
 */
import type { ReadingFinding } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import { inLanguage } from '../name.ts';
import { rivalWords } from '../words/rival/index.ts';
import type { ConflictContext } from './conflict-context.ts';

/** Step 1. */
function survivors({ finding, inverse }: ConflictContext): ReadingFinding[] {
  const [dm, ...others] = inverse?.vary ?? [];
  if (dm === undefined || others.length > 0) return [];
  return (finding.readings ?? []).filter(
    ({ reading, observed }) =>
      reading.startsWith(`${dm}=`) &&
      !reading.includes(',') &&
      (observed?.nash || observed?.seq || observed?.sseq || observed?.sim),
  );
}

/**
 * @param events the two events in words, in the order of the path
 * @param pair the comparison that the path shows: decision maker, what stands above, what below
 * @returns undefined where fewer than two readings are left, or the path does not part them
 */
export function rivalAnswer(
  context: ConflictContext,
  outcome: string,
  events: readonly [string, string],
  pair: readonly [string, string, string],
): string | undefined {
  const left = survivors(context);
  const fitting = left.filter(({ path }) => path?.fits);
  if (left.length < 2 || fitting.length === 0 || fitting.length === left.length) return undefined;
  const { game, language } = context;
  const readings = game.decisionMakers.flatMap((dm) =>
    dm.readings.map((one) => ({ key: `${dm.id}=${one.id}`, name: inLanguage(one.name, language) })),
  );
  const names = left.map(({ reading }) => {
    const found = readings.find((one) => one.key === reading);
    return isolate(found?.name ?? reading);
  });
  const say = rivalWords[language];
  return [
    say.leaves(outcome, left.length, pair[0], names.join(say.between)),
    say.partOn(...events),
    say.ifSo(...pair),
  ].join(' ');
}
