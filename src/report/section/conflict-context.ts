/** What every part of the conflict section works from. */
import type { InverseFinding } from '../../conflict/inverse/finding.ts';
import type { Game, Language, Situation } from '../../situation/index.ts';
import type { ConflictFinding } from '../../weigh/index.ts';
import type { Footnotes } from '../footnotes.ts';
import type { GameWords } from '../game-words.ts';
import type { Vocabulary } from '../words/index.ts';

export interface ConflictContext {
  readonly situation: Situation;
  readonly game: Game;
  readonly finding: ConflictFinding;
  readonly inverse?: InverseFinding;
  /** The readings it was weighed under, by decision maker. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Whether figures are drawn that ask for the moves, which takes working the game out again. */
  readonly isDrawn?: boolean;
  readonly language: Language;
  readonly words: Vocabulary;
  readonly names: GameWords;
  readonly notes: Footnotes;
}

/** The decision maker of comparisons that name none. */
export function onlyVaried(context: ConflictContext): string {
  return context.inverse?.vary[0] ?? context.finding.decisionMakers[0] ?? '';
}

/** The letters of a state by its 1-based id. */
export function lettersOfState(finding: ConflictFinding, id: number): string {
  return finding.states?.[id - 1]?.yn ?? '';
}
