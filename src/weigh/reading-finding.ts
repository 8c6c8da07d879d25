/**
 * Alternative readings, weighed side by side: each single reading, then each combination of
 * readings of two or more decision makers, as long as there are few enough to be read.
 */

import { type GameModel, gameModel } from '../conflict/from-situation.ts';
import { graphMemory } from '../conflict/graph-memory.ts';
import { analyse, type Sanctions, type Workspace } from '../conflict/index.ts';
import { Memory } from '../conflict/memory.ts';
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

/** What a reading makes of a game: everything that the finding depends on but the graph. */
function keyOf(found: GameModel, read: readonly string[], sanctions: Sanctions, memory: Memory) {
  const { model, outcome, path, statusQuo, targets } = found;
  const numbers = memory.key([
    ...model.ranks,
    [outcome ?? -1, statusQuo ?? -1, path === undefined ? 0 : 1],
    path ?? [],
    ...targets.map(({ truth }) => truth),
  ]);
  const words = [sanctions, read.length === 1 ? read : [], targets.map(({ id }) => id)];
  return numbers && `${JSON.stringify(words)} ${numbers}`;
}

function weighedReading(
  found: GameModel,
  space: Workspace,
  read: readonly string[],
  sanctions: Sanctions,
): Omit<ReadingFinding, 'reading'> {
  const { outcome, path, statusQuo, targets } = found;
  const { model } = space;
  const analysis = analyse(model, { sanctions, space });
  const [own] = read;
  const verdictOf = (dm: number, state: number) =>
    verdictFinding(verdict(space, dm, 'seq', state, sanctions), model);
  return {
    equilibria: equilibriumIds(analysis),
    ...(outcome === undefined ? {} : { observed: holdsAt(analysis, outcome) }),
    ...(own === undefined || read.length > 1 || outcome === undefined
      ? {}
      : { verdict: verdictOf(model.decisionMakers.indexOf(own), outcome) }),
    ...(path === undefined ? {} : { path: pathFinding(model, path) }),
    ...(statusQuo === undefined || targets.length === 0
      ? {}
      : { targets: targetFindings(space, statusQuo, targets) }),
  };
}

/**
 * @param fixed readings chosen by the caller, kept under every alternative
 * @param memory what earlier weighings kept
 */
export function readingFindings(
  situation: Situation,
  game: Game,
  sanctions: Sanctions,
  fixed: Readonly<Record<string, string>> = {},
  memory: Memory = new Memory(),
): ReadingFinding[] {
  return readingChoices(game)
    .filter((choice) => Object.keys(choice).every((dm) => !(dm in fixed)))
    .map((choice) => {
      const found = gameModel(situation, game.id, { readings: { ...fixed, ...choice } });
      const read = Object.keys(choice);
      const graph = graphMemory(found.model, memory);
      return {
        reading: readingName(choice),
        ...graph.memory.kept('reading', keyOf(found, read, sanctions, graph.memory), () =>
          weighedReading(found, graph.space, read, sanctions),
        ),
      };
    });
}
