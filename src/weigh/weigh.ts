/**
 * The main job: one situation on every scale.
 * Pure: the same situation and settings give the same weighing, to the byte.
 */
import { balanceInput, type SituationBalance, situationBalance } from '../balance/index.ts';
import { graphMemory } from '../conflict/graph-memory.ts';
import { gameModel } from '../conflict/index.ts';
import { Memory } from '../conflict/memory.ts';
import { type DependReport, dependInput, dependReport } from '../dependence/index.ts';
import { type HypothesesReport, hypothesesInput, hypothesesReport } from '../hypotheses/index.ts';
import { type Game, type Language, type Situation, unsourced } from '../situation/index.ts';
import { type BalanceAt, balanceOverTime } from './balance-over-time.ts';
import type { ConflictFinding } from './conflict-finding.ts';
import { type WeighedGame, weighConflict } from './conflict-weighing.ts';
import { inverseWeighing, readingOfName } from './inverse-weighing.ts';
import { readingFindings } from './reading-finding.ts';
import type { WeighSettings } from './settings.ts';

export interface Weighing {
  readonly situation: string;
  readonly asOf: string;
  readonly scenario: string | null;
  /** Readings that the caller chose, by decision maker. */
  readonly readings: Readonly<Record<string, string>>;
  readonly conflict: readonly ConflictFinding[];
  /** Null when the situation has no ties. */
  readonly balance: SituationBalance | null;
  /** The index at each moment at which ties began or ended. */
  readonly balanceOverTime: readonly BalanceAt[];
  readonly dependence: DependReport | null;
  readonly hypotheses: readonly HypothesesReport[];
  /** Paths of inputs without a quote. */
  readonly unsourced: readonly string[];
}

/** A situation that was weighed, and how: the settings were the same but for the scenario. */
export interface Known {
  readonly situation: Situation;
  readonly weighing: Weighing;
}

/** @param known its games, where they are the same here, are not weighed again */
export async function weigh(
  situation: Situation,
  settings: WeighSettings = {},
  known?: Known,
): Promise<Weighing> {
  const asOf = settings.asOf ?? situation.asOf;
  return {
    situation: situation.id,
    asOf,
    scenario: settings.scenario ?? null,
    readings: Object.fromEntries(settings.readings ?? []),
    conflict: situation.games.map(
      (game) => knownGame(game, situation, known) ?? weighGame(situation, game, settings),
    ),
    balance:
      situation.ties.length === 0
        ? null
        : situationBalance(balanceInput(situation, asOf), { solver: settings.solver }),
    balanceOverTime:
      situation.ties.length === 0 ? [] : balanceOverTime(situation, asOf, settings.solver),
    dependence: dependReport(dependInput(situation, asOf)),
    hypotheses: hypothesesInput(situation).map((question) => hypothesesReport(question)),
    unsourced: unsourced(situation).map((one) => one.path),
  };
}

/** A game rests on itself and on when the events of its path took place. */
function knownGame(game: Game, { events }: Situation, known?: Known): ConflictFinding | undefined {
  if (known?.situation.events !== events || !known.situation.games.includes(game)) return undefined;
  return known.weighing.conflict.find((one) => one.game === game.id);
}

/**
 * One game of a situation with its readings.
 * @param memory what earlier weighings kept; it changes the time, not the answer
 */
export function weighGame(
  situation: Situation,
  game: Game,
  settings: WeighSettings = {},
  memory: Memory = new Memory(),
): ConflictFinding {
  const { sanctions = 'sequence', language = 'en' } = settings;
  const fixed = readingsOf(game, settings);
  const weighed = weighedGame(situation, game, fixed, language);
  const graph = graphMemory(weighed.model, memory);
  const { finding } = weighConflict(weighed, { sanctions, graph });
  const inverseOf = inverseWeighing(situation, game, sanctions, memory);
  const readings = readingFindings(situation, game, sanctions, fixed, memory).map((one) => {
    const inverse = inverseOf({ ...fixed, ...readingOfName(one.reading) });
    return inverse === undefined ? one : { ...one, inverse };
  });
  const inverse = inverseOf(fixed);
  return {
    ...finding,
    ...(inverse === undefined ? {} : { inverse }),
    ...(readings.length > 0 ? { readings } : {}),
  };
}

/** The chosen readings that concern this game. */
export function readingsOf(
  game: Game,
  { readings = new Map() }: WeighSettings,
): Record<string, string> {
  const known = game.decisionMakers.filter((dm) =>
    dm.readings.some((one) => one.id === readings.get(dm.id)),
  );
  return Object.fromEntries(known.map((dm) => [dm.id, readings.get(dm.id) as string]));
}

/** A game of a situation as the conflict scale weighs it. */
export function weighedGame(
  situation: Situation,
  game: Game,
  readings: Readonly<Record<string, string>>,
  language: Language,
): WeighedGame {
  const { model, statusQuo, outcome, path, targets } = gameModel(situation, game.id, { readings });
  const optionNames = game.decisionMakers.flatMap((dm) =>
    dm.options.map(({ id, name }) => name[language] ?? name.en ?? name.fr ?? name.ar ?? id),
  );
  return { id: game.id, model, optionNames, statusQuo, outcome, path, targets };
}
