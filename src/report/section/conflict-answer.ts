/** The answer of one game in a sentence or two, and the few words at the end of its heading. */
import { comparison, conditionKind, conditionText } from '../condition-text.ts';
import { isolate } from '../direction.ts';
import { inLanguage } from '../name.ts';
import { whole } from '../number-text.ts';
import { conceptNames, conceptOrder } from './concept-text.ts';
import { type ConflictContext, lettersOfState, onlyVaried } from './conflict-context.ts';
import { given } from './given.ts';
import { eventSummary, outcomeName } from './observed-name.ts';
import { rivalAnswer } from './rival-reading.ts';

/** What the section's heading says at its end: what it turns on. */
export function conflictAside(context: ConflictContext): string {
  const { conflict } = context.words;
  const undated = openOrders(context).length;
  if (undated > 0) return conflict.turnsOnFacts(undated);
  const comparisons = new Set(
    context.inverse?.targets?.flatMap((target) => target.conditions.flat()) ?? [],
  );
  if (comparisons.size > 0) return conflict.turnsOnComparisons(comparisons.size);
  return '';
}

export function openOrders(context: ConflictContext) {
  return (context.inverse?.deciders ?? []).filter(
    (decider) => decider.kind === 'order-of-events' && decider.known === 'unknown',
  );
}

/**
 * The comparison that the path settles and the outcome alone leaves open: the first of the path's
 * condition that only some of the outcome's explanations hold.
 */
export function settledByPath(context: ConflictContext): string | undefined {
  const outcome = context.inverse?.observed?.concepts.nash?.conditions ?? [];
  const path = context.inverse?.path?.conditions ?? [];
  if (path.length !== 1 || outcome.length < 2) return undefined;
  return path[0]?.find(
    (atom) =>
      outcome.some((one) => one.includes(atom)) && !outcome.every((one) => one.includes(atom)),
  );
}

/** @param inline whether the conditions stand inside the sentence, where no list follows it */
export function conflictAnswer(context: ConflictContext, inline = false): string {
  return (
    fromPath(context) ??
    fromOutcome(context) ??
    fromTargets(context, inline) ??
    fromForward(context)
  );
}

function fromPath(context: ConflictContext): string | undefined {
  const { conflict } = context.words;
  const atom = settledByPath(context);
  if (!atom) return undefined;
  const { dm, above, below } = comparison(atom, onlyVaried(context));
  const pair = [
    context.names.decisionMaker(dm),
    context.names.statementName(dm, above),
    context.names.statementName(dm, below),
  ] as const;
  const order = openOrders(context)[0];
  const alone = conflict.alone(outcomeName(context));
  if (order?.kind !== 'order-of-events') return `${alone} ${conflict.pathShows(...pair)}`;
  const events = [eventSummary(context, order.first), eventSummary(context, order.second)] as const;
  return (
    rivalAnswer(context, outcomeName(context), events, pair) ??
    `${alone} ${conflict.ifOrder(...events, ...pair)}`
  );
}

function fromOutcome(context: ConflictContext): string | undefined {
  const nash = context.inverse?.observed?.concepts.nash;
  // Where no order varies there is one answer, and nothing of which another order could be said.
  if (!nash || context.inverse?.vary.length === 0) return undefined;
  const { conflict } = context.words;
  const only = onlyVaried(context);
  if (nash.count === '0') return conflict.outcomeNever(outcomeName(context));
  if (conditionKind(nash.conditions) === 'always')
    return conflict.outcomeAlways(outcomeName(context));
  if (nash.conditions.length === 1 && nash.conditions[0]?.length === 1) {
    const { dm, above, below } = comparison(nash.conditions[0][0] as string, only);
    return conflict.implies(
      context.names.decisionMaker(dm),
      context.names.statementName(dm, above),
      context.names.statementName(dm, below),
    );
  }
  return conflict.outcomeWhen(
    outcomeName(context),
    conditionText(nash.conditions, context.names, only),
  );
}

/** A conjunction with its statements named in full. */
function conditionWords(atoms: readonly string[], context: ConflictContext): string {
  const parts = atoms.map((atom) => {
    const { dm, above, below } = comparison(atom, onlyVaried(context));
    return context.words.conflict.comparisonOf(
      context.names.decisionMaker(dm),
      context.names.statementName(dm, above),
      context.names.statementName(dm, below),
    );
  });
  return context.words.and(parts);
}

function fromTargets(context: ConflictContext, inline: boolean): string | undefined {
  const { conflict } = context.words;
  const explained = context.inverse?.targets?.[0];
  const target =
    context.game.targets.find((one) => one.id === explained?.id) ?? context.game.targets[0];
  if (!target) return undefined;
  const name = isolate(inLanguage(target.name, context.language));
  const found = context.finding.targets?.find((one) => one.id === target.id);
  // Where the status quo is the target, no order of preference has anything to add.
  if (found?.byImprovements && (found.path ?? []).length === 0)
    return conflict.reachedAlready(name);
  if (explained) {
    if (explained.conditions.length === 0) return conflict.reachableNever(name);
    if (explained.conditions.some((one) => one.length === 0)) return conflict.reachableAlways(name);
    const conditions = explained.conditions.map((one) => conditionWords(one, context));
    return inline
      ? conflict.reachableIf(
          name,
          conditions.join(
            `${context.words.semicolon}${{ ar: 'أو ', en: 'or ', fr: 'ou ' }[context.language]}`,
          ),
        )
      : conflict.reachable(name);
  }
  if (!found) return undefined;
  if (!found.byImprovements)
    return found.byMoves
      ? conflict.reachableByMovesOnly(given(context), name)
      : conflict.notReachableBase(given(context), name);
  const steps = (found.path ?? []).map((step) => {
    const acts = context.names.acts(
      lettersOfState(context.finding, step.from),
      lettersOfState(context.finding, step.to),
    );
    return conflict.reply(context.names.decisionMaker(step.mover), acts);
  });
  return conflict.reachableBase(given(context), name, steps.join(context.words.semicolon));
}

function fromForward(context: ConflictContext): string {
  const { conflict } = context.words;
  const observed = context.finding.observed;
  if (observed) {
    const holds = conceptOrder.filter((one) => observed.equilibrium[one]);
    return holds.length > 0
      ? conflict.outcomeHolds(
          given(context),
          outcomeName(context),
          conceptNames(holds, context.words),
        )
      : conflict.outcomeFails(given(context), outcomeName(context));
  }
  const nash = context.finding.equilibria.nash ?? context.finding.equilibria.seq;
  if (typeof nash === 'number') {
    return conflict.holdsCount(
      given(context),
      whole(nash, context.language),
      whole(context.finding.stateCount ?? 0, context.language),
    );
  }
  if (!Array.isArray(nash) || nash.length === 0) return conflict.holdsNone(given(context));
  const shown = nash
    .slice(0, 3)
    .map((id) => context.names.state(lettersOfState(context.finding, id)));
  const rest = nash.length > 3 ? [conflict.moreStates(nash.length - 3)] : [];
  return conflict.holdsLead(
    given(context),
    nash.length,
    [...shown, ...rest].join(context.words.semicolon),
  );
}
