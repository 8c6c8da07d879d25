/** What the sentences of one game rest on: the preferences as stated, or the readings chosen. */
import { isolate } from '../direction.ts';
import { inLanguage } from '../name.ts';
import type { ConflictContext } from './conflict-context.ts';

export function given({ game, readings, language, words, names }: ConflictContext): string {
  const chosen = game.decisionMakers.flatMap((dm) => {
    const reading = dm.readings.find(({ id }) => id === readings?.[dm.id]);
    if (!reading) return [];
    const name = isolate(inLanguage(reading.name, language));
    return [{ dm: names.decisionMaker(dm.id), reading: name }];
  });
  return words.conflict.given(chosen);
}
