/** One game named on the command line, whatever file it stands in: a situation or a `.gmcr` file. */
import { GameFault, gameModel, TooManyStates } from '../conflict/index.ts';
import { type Game, type Language, nearestName, type Situation } from '../situation/index.ts';
import { readingsOf, type WeighedGame, weighedGame } from '../weigh/index.ts';
import { checkReadings } from './check-readings.ts';
import { CallFailure, InputFailure, type InputFault, tellOnce } from './failure.ts';
import { isGmcr, readGmcrFile } from './gmcr-input.ts';
import { situationOfGmcr } from './gmcr-situation.ts';
import { readSituation, refusedAt } from './input.ts';
import type { WeighingChoice } from './option.ts';
import { ownerOrder, reordered } from './owner-order.ts';
import { changedBy } from './scenario.ts';

export interface GameInput {
  readonly weighed: WeighedGame;
  /** The situation in which the game stands; for a `.gmcr` file one is made of it. */
  readonly origin: () => { readonly situation: Situation; readonly game: Game };
  /** A finding with its letters as that game has its options. */
  readonly asTold: <T>(finding: T) => T;
  /** Whether the situation is of a date: a `.gmcr` file has none. */
  readonly dated: boolean;
  /** The readings it is weighed under: those asked for that concern it. */
  readonly readings: Readonly<Record<string, string>>;
}

/** @param names the language of the names of options; that of refusals where absent */
export function readGame(
  path: string,
  id: string | undefined,
  choice: WeighingChoice,
  language: Language,
  names: Language = language,
): GameInput {
  if (isGmcr(path)) {
    refuseForGmcr(choice);
    const { game: weighed, read } = readGmcrFile(path);
    if (read.interleaved) {
      tellOnce(
        `${path}: options of different owners are interleaved; state numbers follow the order of the file`,
        language,
      );
    }
    if (id !== undefined && id !== weighed.id)
      throw new CallFailure(
        `expected --game ${weighed.id}, the one game of the file, found "${id}"${suggestion(id, [weighed.id])}`,
      );
    return {
      weighed,
      origin: () => {
        const situation = situationOfGmcr(weighed.id, read);
        return { situation, game: situation.games[0] as Game };
      },
      asTold: (finding) => (read.interleaved ? reordered(finding, ownerOrder(read)) : finding),
      dated: false,
      readings: {},
    };
  }
  const opened = readSituation(path, language);
  const situation = changedBy(opened.situation, choice);
  const game = chosenGame(situation, id, opened.file);
  checkReadings([game], choice, situation.games);
  const readings = readingsOf(game, choice);
  try {
    return {
      weighed: weighedGame(situation, game, readings, names),
      origin: () => ({ situation, game }),
      asTold: (finding) => finding,
      dated: true,
      readings,
    };
  } catch (error) {
    throw gameRefusal(error, opened.file, situation, [game]);
  }
}

/** What was thrown by a game that cannot be weighed, as a refusal at its place in the document. */
export function gameRefusal(
  error: unknown,
  file: string,
  situation: Situation,
  among: readonly Game[] = situation.games,
): unknown {
  if (error instanceof GameFault) return refusedAt(file, error.path, error);
  if (!(error instanceof TooManyStates)) return error;
  const game = among.find((one) => hasTooManyStates(situation, one));
  if (game === undefined) return error;
  const at = situation.games.indexOf(game);
  return refusedAt(file, ['games', at, 'decisionMakers'], tooMany(error));
}

/** More states than are weighed, as a fault of the input that has them. */
export function tooMany({ limit, message }: TooManyStates): InputFault {
  return { expected: `at most ${limit} feasible states`, found: 'more', message };
}

function hasTooManyStates(situation: Situation, { id }: Game): boolean {
  try {
    gameModel(situation, id);
    return false;
  } catch (error) {
    return error instanceof TooManyStates;
  }
}

function refuseForGmcr(choice: WeighingChoice): void {
  if (choice.readings.size > 0)
    throw new CallFailure('expected no --reading for a .gmcr file, which has none');
  if (choice.scenario !== undefined)
    throw new CallFailure('expected no --scenario for a .gmcr file, which has none');
}

/** The game of a situation by its id, or its first. */
export function chosenGame(situation: Situation, id: string | undefined, file: string): Game {
  const game = id === undefined ? situation.games[0] : situation.games.find((one) => one.id === id);
  if (game) return game;
  if (id === undefined)
    throw InputFailure.at(file, 'games', { expected: 'at least one game', found: 'none' });
  const ids = situation.games.map((one) => one.id);
  const near = nearestName(id, ids);
  throw new CallFailure(
    `expected --game ${ids.join(' or ') || 'of a situation that has games'}, found "${id}"${near ? `; did you mean "${near}"?` : ''}`,
  );
}

function suggestion(name: string, among: readonly string[]): string {
  const near = nearestName(name, among);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
