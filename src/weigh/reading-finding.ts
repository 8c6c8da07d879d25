/**
 * Alternative readings, weighed side by side: each single reading, then each combination of
 * readings of two or more decision makers, as long as there are few enough to be read.
 */

import { gameModel } from '../conflict/from-situation.ts';
import type { Sanctions } from '../conflict/index.ts';
import { analyse, workspace } from '../conflict/index.ts';
import { verdict } from '../conflict/verdict.ts';
import type { Game, Situation } from '../situation/index.ts';
import type { ReadingFinding } from './conflict-finding.ts';
import { equilibriumIds } from './conflict-weighing.ts';
import { holdsAt, verdictFinding } from './observed-finding.ts';
import { pathFinding, targetFindings } from './reach-finding.ts';

const MOST_COMBINATIONS = 64;

/** Every choice of readings: those of one decision maker first, then joint ones. */
export function readingChoices(game: Game): Readonly<Record<string, string>>[] {
  const movers = game.decisionMakers.filter((dm) => dm.readings.length > 0);
  const singles = movers.flatMap((dm) => dm.readings.map((reading) => ({ [dm.id]: reading.id })));
  if (movers.length < 2) return singles;
  const joint = movers.reduce<Record<string, string>[]>(
    (done, dm) =>
      done.flatMap((choice) => dm.readings.map((reading) => ({ ...choice, [dm.id]: reading.id }))),
    [{}],
  );
  return joint.length > MOST_COMBINATIONS ? singles : [...singles, ...joint];
}

export function readingName(choice: Readonly<Record<string, string>>): string {
  return Object.entries(choice)
    .map(([dm, reading]) => `${dm}=${reading}`)
    .join(',');
}

/** @param fixed readings chosen by the caller, kept under every alternative */
export function readingFindings(
  situation: Situation,
  game: Game,
  sanctions: Sanctions,
  fixed: Readonly<Record<string, string>> = {},
): ReadingFinding[] {
  return readingChoices(game)
    .filter((choice) => Object.keys(choice).every((dm) => !(dm in fixed)))
    .map((choice) => {
      const { model, outcome, path, statusQuo, targets } = gameModel(situation, game.id, {
        readings: { ...fixed, ...choice },
      });
      const read = Object.keys(choice);
      const space = workspace(model);
      const analysis = analyse(model, { sanctions, space });
      return {
        reading: readingName(choice),
        equilibria: equilibriumIds(analysis),
        ...(outcome === undefined ? {} : { observed: holdsAt(analysis, outcome) }),
        ...(read.length === 1 && outcome !== undefined
          ? {
              verdict: verdictFinding(
                verdict(
                  space,
                  model.decisionMakers.indexOf(read[0] as string),
                  'seq',
                  outcome,
                  sanctions,
                ),
                model,
              ),
            }
          : {}),
        ...(path === undefined ? {} : { path: pathFinding(model, path) }),
        ...(statusQuo === undefined || targets.length === 0
          ? {}
          : { targets: targetFindings(space, statusQuo, targets) }),
      };
    });
}
