/**
 * Rules that no single object of the schema can state: ids that are doubled or lead nowhere,
 * circles, expressions, states, preferences. Kept apart from warnings, which mean that a document
 * can be weighed and that something in it deserves a look.
 */
import type { Game } from './game-schema.ts';
import type { Finding } from './issue.ts';
import {
  type AlsoKnown,
  type IdsByList,
  PART_WORDS,
  type Part,
  RuleContext,
} from './rule-context.ts';
import { checkGame, checkGameReferences } from './rule-game.ts';
import { checkParts } from './rule-part.ts';
import type { Situation } from './situation.ts';

export interface RuleOptions {
  /** Ids to take as known although the situation lacks them. */
  readonly also?: AlsoKnown;
  /** Games that were found sound within themselves before, the very objects. */
  readonly sound?: ReadonlySet<Game>;
  /** Handed on from one call to the next, over situations that share lists. */
  readonly idsByList?: IdsByList;
}

/** Every rule that a situation breaks, those of scenarios aside; none when it is sound. */
export function brokenRules(situation: Situation, options: RuleOptions = {}): Finding[] {
  const context = new RuleContext(situation, options.also, options.idsByList);
  for (const part of Object.keys(PART_WORDS) as Part[]) context.distinctMembers(part);
  checkParts(context);
  for (const [i, game] of situation.games.entries()) {
    checkGameReferences(context, game, ['games', i]);
    if (!options.sound?.has(game)) checkGame(context, game, ['games', i]);
  }
  return context.findings;
}
