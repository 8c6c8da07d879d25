/** What every part of the conflict section works from. */
import type { Concept } from '../../conflict/index.ts';
import type { InverseFinding } from '../../conflict/inverse/finding.ts';
import type { Game, Language, Situation } from '../../situation/index.ts';
import type { ConflictFinding } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Footnotes } from '../footnotes.ts';
import type { GameWords } from '../game-words.ts';
import { inLanguage } from '../name.ts';
import type { Vocabulary } from '../words/index.ts';

export interface ConflictContext {
  readonly situation: Situation;
  readonly game: Game;
  readonly finding: ConflictFinding;
  readonly inverse?: InverseFinding;
  readonly language: Language;
  readonly words: Vocabulary;
  readonly names: GameWords;
  readonly notes: Footnotes;
}

/** Concepts from the most to the least telling: as explanations the last two are weak. */
export const conceptOrder: readonly Concept[] = ['nash', 'seq', 'sseq', 'sim', 'gmr', 'smr'];

export function conceptNames(concepts: readonly Concept[], words: Vocabulary): string {
  return words.and(
    conceptOrder.filter((one) => concepts.includes(one)).map((one) => words.concept[one].short),
  );
}

/** The concepts under which something holds: their names, or "all six". */
export function holdsText(concepts: readonly Concept[], { words }: ConflictContext): string {
  return concepts.length === conceptOrder.length
    ? words.conflict.allSix
    : conceptNames(concepts, words);
}

/** What the observed outcome is called. */
export function outcomeName({ game, language, words }: ConflictContext): string {
  const name = game.observed?.outcome?.name;
  return name ? isolate(inLanguage(name, language)) : words.conflict.theOutcome;
}

/** The decision maker of comparisons that name none. */
export function onlyVaried(context: ConflictContext): string {
  return context.inverse?.vary[0] ?? context.finding.decisionMakers[0] ?? '';
}

/** The letters of a state by its 1-based id. */
export function lettersOfState(finding: ConflictFinding, id: number): string {
  return finding.states?.[id - 1]?.yn ?? '';
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
