/**
 * Readings chosen on the command line are of a game that is weighed, or refused: one that changes
 * nothing would let an answer be taken for what it is not.
 */
import { type Game, nearestName } from '../situation/index.ts';
import { CallFailure } from './failure.ts';
import type { WeighingChoice } from './option.ts';

/**
 * @param games those that are weighed
 * @param all those of the situation; a reading that one of the others has is told as that
 */
export function checkReadings(
  games: readonly Game[],
  { readings }: WeighingChoice,
  all: readonly Game[] = games,
): void {
  for (const [dm, reading] of readings) {
    if (games.some((game) => hasReading(game, dm, reading))) continue;
    refuseOfOther(games, `${dm}=${reading}`, all);
    refuseUnknown(games, dm, reading);
  }
}

function readingsIn({ decisionMakers }: Game): string[] {
  return decisionMakers.flatMap((dm) => dm.readings.map((one) => `${dm.id}=${one.id}`));
}

function hasReading(game: Game, dm: string, reading: string): boolean {
  return readingsIn(game).includes(`${dm}=${reading}`);
}

/** The game that has it is the near name: what was mistaken is most likely `--game`. */
function refuseOfOther(games: readonly Game[], reading: string, all: readonly Game[]): void {
  const other = all.find((game) => readingsIn(game).includes(reading));
  if (other === undefined) return;
  const weighed = games.map(({ id }) => id).join(', ');
  const own = games.flatMap(readingsIn);
  if (own.length > 0)
    throw new CallFailure(
      `expected a reading of the game ${weighed} (${own.join(', ')}), found "${reading}" of ${other.id}; did you mean "--game ${other.id}"?`,
    );
  throw new CallFailure(
    `expected no --reading for the game ${weighed}, which has none, found "${reading}" of ${other.id}; did you mean "--game ${other.id}"?`,
  );
}

function refuseUnknown(games: readonly Game[], dm: string, reading: string): never {
  const makers = games.flatMap((game) => game.decisionMakers);
  const found = makers.filter((one) => one.id === dm);
  if (found.length === 0) {
    const ids = [...new Set(makers.map(({ id }) => id))];
    if (ids.length === 0)
      throw new CallFailure(`expected no --reading, as nobody decides here, found "${dm}"`);
    throw new CallFailure(
      `expected --reading of ${ids.join(', ')}, found "${dm}"${suggestion(dm, ids)}`,
    );
  }
  const readings = [...new Set(found.flatMap((one) => one.readings.map((each) => each.id)))];
  const choices = readings.length > 0 ? readings.join(', ') : 'none, it has no readings';
  throw new CallFailure(
    `expected a reading of ${dm} (${choices}), found "${reading}"${suggestion(reading, readings)}`,
  );
}

function suggestion(name: string, among: readonly string[]): string {
  const near = nearestName(name, among);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
