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

export interface RuleOptions {
  /** Ids to take as known although the situation lacks them. */
  readonly also?: AlsoKnown;
  /** The situation that an edit led from: where it was found sound, what is shared is not read again. */
  readonly before?: Situation;
}

/** Situations that were found to break no rule. A situation is not changed, an edit makes another. */
const sound = new WeakSet<Situation>();

/**
 * Every rule that a situation breaks, those of scenarios aside; none when it is sound.
 *
 * After an edit of a sound situation only what changed is read: each member that is not the same
 * object, all of them where an id is gone, and whole parts where a rule holds members together.
 */
export function brokenRules(situation: Situation, options: RuleOptions = {}): Finding[] {
  const before = options.before && sound.has(options.before) ? options.before : undefined;
  const context = new RuleContext(situation, { also: options.also, before });
  for (const part of Object.keys(PART_WORDS) as Part[]) {
    if (before?.[part] !== situation[part]) context.distinctMembers(part);
  }
  checkParts(context);
  // The path of a game is held to the dates of events.
  const games = context.areKept('events') ? context.open('games') : situation.games.entries();
  const soundWithin = new Set(before?.games);
  for (const [i, game] of games) {
    checkGameReferences(context, game, ['games', i]);
    if (!soundWithin.has(game)) checkGame(context, game, ['games', i]);
  }
  if (context.findings.length === 0 && options.also === undefined) sound.add(situation);
  return context.findings;
}

/** A situation of which it is known that it breaks no rule: after an edit only what changed is read. */
export function takeAsSound(situation: Situation): void {
  sound.add(situation);
}
