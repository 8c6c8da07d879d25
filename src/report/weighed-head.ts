/**
 * What a document says at its head of how it was weighed: the date, the scenario, the readings.
 * Nothing under them may be read as what the sources say, so they are named before all else.
 */
import type { Language, Situation } from '../situation/index.ts';
import { asOfText } from './as-of-text.ts';
import { isolate, leftToRight } from './direction.ts';
import { inLanguage } from './name.ts';
import { vocabularies } from './words/index.ts';

export interface WeighedAs {
  /** In place of the situation's own date. */
  readonly asOf?: string;
  /** The scenario by its id. */
  readonly scenario?: string | null;
  /** The readings that were chosen, by decision maker. */
  readonly readings?: Readonly<Record<string, string>>;
}

export function weighedHead(situation: Situation, language: Language, as: WeighedAs): string {
  const words = vocabularies[language];
  const supposed = situation.scenarios.find(({ id }) => id === as.scenario);
  return [
    asOfText(as.asOf ?? situation.asOf, language),
    ...(supposed ? [words.scenario.title(isolate(inLanguage(supposed.title, language)))] : []),
    ...chosenReadings(situation, language, as.readings ?? {}),
  ].join(' · ');
}

/** Who, and how it is read. */
function chosenReadings(
  { actors, games }: Situation,
  language: Language,
  readings: Readonly<Record<string, string>>,
): string[] {
  const makers = games.flatMap((game) => game.decisionMakers);
  return Object.entries(readings).flatMap(([dm, reading]) => {
    const all = makers.filter(({ id }) => id === dm).flatMap((one) => one.readings);
    const found = all.find(({ id }) => id === reading);
    if (!found) return [];
    const actor = actors.find(({ id }) => id === dm);
    const name = actor
      ? isolate(inLanguage(actor.inText ?? actor.name, language))
      : leftToRight(dm);
    return [`${name}${vocabularies[language].colon} ${isolate(inLanguage(found.name, language))}`];
  });
}
