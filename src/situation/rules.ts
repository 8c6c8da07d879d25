/**
 * Rules that no single object of the schema can state: ids that are doubled or lead nowhere,
 * circles, expressions, states, preferences. Kept apart from warnings, which mean that a document
 * can be weighed and that something in it deserves a look.
 */
import type { Finding } from './issue.ts';
import { type AlsoKnown, PART_WORDS, type Part, RuleContext } from './rule-context.ts';
import { checkGame, checkGameReferences } from './rule-game.ts';
import { checkParts } from './rule-part.ts';
import type { Situation } from './situation.ts';

/**
 * Every rule that a situation breaks; none when it is sound.
 * @param also ids to take as known although the situation lacks them
 */
export function brokenRules(situation: Situation, also?: AlsoKnown): Finding[] {
  const context = new RuleContext(situation, also);
  for (const [part, word] of Object.entries(PART_WORDS) as [Part, string][]) {
    const ids = situation[part].map(({ id }) => id);
    context.distinct(word, ids, (i) => [part, i, 'id']);
  }
  checkParts(context);
  for (const [i, game] of situation.games.entries()) {
    checkGameReferences(context, game, ['games', i]);
    checkGame(context, game, ['games', i]);
  }
  return context.findings;
}
