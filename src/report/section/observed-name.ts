/** What was observed, in words: the outcome, the events of the path, the readings that explain it. */
import { isolate } from '../direction.ts';
import { inLanguage } from '../name.ts';
import type { ConflictContext } from './conflict-context.ts';

/** What the observed outcome is called. */
export function outcomeName({ game, language, words }: ConflictContext): string {
  const name = game.observed?.outcome?.name;
  return name ? isolate(inLanguage(name, language)) : words.conflict.theOutcome;
}

export function eventSummary(context: ConflictContext, id: string): string {
  const event = context.situation.events.find((one) => one.id === id);
  return event ? isolate(inLanguage(event.summary, context.language)) : id;
}

export function eventQuotes(context: ConflictContext, id: string): readonly string[] {
  return context.situation.events.find((one) => one.id === id)?.quotes ?? [];
}

/** `russia=deterred,algeria=bluff` in words: Russia deterred · Algeria bluffing. */
export function readingName(reading: string, context: ConflictContext): string {
  return reading
    .split(',')
    .map((choice) => {
      const [dm, id] = choice.split('=') as [string, string];
      const found = context.game.decisionMakers
        .find((one) => one.id === dm)
        ?.readings.find((one) => one.id === id);
      const name = found ? isolate(inLanguage(found.name, context.language)) : id;
      return `${context.names.decisionMaker(dm)} (${name})`;
    })
    .join(' · ');
}
