/**
 * The preferences of a `.gmcr` document: which of its two kinds count, and what they say.
 *
 * `useManualPreferenceRanking` (in older files `useManualPreferenceVectors`) decides: true, each
 * decision maker's `preferenceRanking` (`preferenceVector`), state numbers best first, an inner list
 * a class of ties; false, its `preferences`, patterns from the most important. A file without the
 * flag counts its patterns, unless it has none and every decision maker has a ranking.
 *
 * State numbers are 1, 2, 3 … in ascending order of decimal code, after the infeasible states are
 * gone and in the order of the file's `options`.
 */
import type { GmcrValue } from './gmcr-fault.ts';

/** A decision maker's ranking under either of its names. */
export function rankingOf(dm: GmcrValue): GmcrValue {
  const ranking = dm.at('preferenceRanking');
  return ranking.isAbsent && !dm.at('preferenceVector').isAbsent
    ? dm.at('preferenceVector')
    : ranking;
}

/** Whether the rankings count, and not the patterns. */
export function rankingsCount(file: GmcrValue, decisionMakers: readonly GmcrValue[]): boolean {
  const flags = ['useManualPreferenceRanking', 'useManualPreferenceVectors'].map((key) =>
    file.at(key),
  );
  const flag = flags.find((one) => !one.isAbsent);
  if (flag !== undefined) {
    if (typeof flag.value !== 'boolean') flag.fault('true or false');
    return flag.value === true;
  }
  const none = (list: GmcrValue) => !Array.isArray(list.value) || list.value.length === 0;
  return decisionMakers.every((dm) => none(dm.at('preferences')) && !none(rankingOf(dm)));
}

/** The classes of a ranking as indices of states, best first; a fault for each that is amiss. */
export function rankingClasses(ranking: GmcrValue, states: number): number[][] {
  const expected = `the number of a feasible state, 1 to ${states}`;
  const ranked = new Set<number>();
  const classes: number[][] = [];
  if (ranking.isAbsent) {
    ranking.fault('a ranking of the feasible states, for rankings count in this file');
    return classes;
  }
  for (const entry of ranking.items('a list of state numbers, best first')) {
    const tied = Array.isArray(entry.value) ? entry.items(expected) : [entry];
    const members: number[] = [];
    for (const one of tied) {
      const number = one.whole(1, states, expected);
      if (number === undefined) continue;
      if (ranked.has(number)) one.fault('each state once', `state ${number} a second time`);
      else members.push(number - 1);
      ranked.add(number);
    }
    classes.push(members);
  }
  if (ranked.size < states && Array.isArray(ranking.value)) {
    let missing = 1;
    while (ranked.has(missing)) missing++;
    ranking.fault(`all ${states} feasible states`, `${ranked.size}, without state ${missing}`);
  }
  return classes;
}
