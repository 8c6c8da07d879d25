/**
 * A weighing in stages, so that the page can show the first while the others run:
 *   1. each game by itself, on a situation narrowed to what a game rests on
 *   2. everything else, on the situation without its games
 *   3. the parts put together: the same, to the byte, as `weigh` of the whole
 *
 * A stage whose input is as it was is not weighed again.
 */
import { type Situation, unsourced } from '../../situation/index.ts';
import { type Weighing, type WeighSettings, weigh } from '../../weigh/index.ts';
import type { PartialWeighing } from './message.ts';

/** Weighings of narrowed situations by their input, the latest few. */
export type StageCache = Map<string, Weighing>;

const KEPT = 24;

function narrowedToGame(situation: Situation, game: Situation['games'][number]): Situation {
  return {
    ...situation,
    games: [game],
    ties: [],
    needs: [],
    supplies: [],
    questions: [],
    scenarios: [],
  };
}

/** What a weighing of this narrowed situation can depend on, as text. */
function keyOf(situation: Situation, settings: WeighSettings): string {
  // Words about provenance weigh nothing: they may change without a new weighing.
  const { sources, quotes, note, title, question, scenarios, ...weighed } = situation;
  const { solver, readings, ...plain } = settings;
  return JSON.stringify([weighed, plain, [...(readings ?? [])]]);
}

async function cached(
  situation: Situation,
  settings: WeighSettings,
  cache: StageCache,
): Promise<Weighing> {
  const key = keyOf(situation, settings);
  const known = cache.get(key);
  const weighing = known ?? (await weigh(situation, settings));
  // Put last, so that the oldest is the first to go.
  cache.delete(key);
  cache.set(key, weighing);
  const [oldest] = cache.keys();
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  return weighing;
}

/** Yields the weighing as it grows; the last one is whole. */
export async function* weighInStages(
  situation: Situation,
  settings: WeighSettings,
  cache: StageCache,
): AsyncGenerator<PartialWeighing> {
  const conflict: Weighing['conflict'][number][] = [];
  for (const game of situation.games) {
    const part = await cached(narrowedToGame(situation, game), settings, cache);
    conflict.push(...part.conflict);
    yield { conflict: [...conflict] };
  }
  const rest = await cached({ ...situation, games: [], scenarios: [] }, settings, cache);
  const paths = unsourced(situation).map((one) => one.path);
  yield { ...rest, conflict, unsourced: paths };
}
