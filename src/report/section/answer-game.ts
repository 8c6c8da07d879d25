/**
 * The sentences of a game in the answer at the head of a report: what the outcome settles, what it
 * leaves open, which fact would decide, and whether a target can come about.
 */
import { type Comparison, comparison } from '../condition-text.ts';
import { isolate } from '../direction.ts';
import type { Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { whole } from '../number-text.ts';
import { answerWords } from '../words/answer/index.ts';
import { conceptNames } from './concept-text.ts';
import { conflictAnswer, openOrders, settledByPath } from './conflict-answer.ts';
import { type ConflictContext, onlyVaried } from './conflict-context.ts';
import { eventQuotes, eventSummary, outcomeName } from './observed-name.ts';

/** The headline: what the outcome alone does not say, and what would; else the game's answer. */
export function headline(context: ConflictContext): string {
  const atom = settledByPath(context);
  if (!atom || openOrders(context).length === 0) return conflictAnswer(context, true);
  const answer = answerWords[context.language];
  const { dm, above, below } = comparison(atom, onlyVaried(context));
  const names = context.names;
  return `${answer.alone(outcomeName(context), names.decisionMaker(dm), names.statementName(dm, above), names.statementName(dm, below))} ${answer.orderWould}`;
}

/** What the outcome settles, what it leaves open, and what would decide. */
export interface OutcomeSentences {
  readonly happened: readonly Line[];
  readonly settled: readonly Line[];
  readonly open: readonly Line[];
  readonly decides: readonly Line[];
}

/** What follows the headline on the same game; nothing where the headline says it all. */
export function outcomeSentences(context: ConflictContext): OutcomeSentences | undefined {
  const nash = context.inverse?.observed?.concepts.nash;
  if (!nash || nash.conditions.length < 2 || !settledByPath(context)) return undefined;
  return {
    happened: happened(context),
    settled: settled(context, nash.conditions, nash.count),
    open: open(context, nash.conditions),
    decides: [...byOrder(context), ...byReading(context)],
  };
}

/** What the reader may not know by its name: the game, its outcome, and who did what in it. */
function happened(context: ConflictContext): Line[] {
  const { game, finding, names, language, notes } = context;
  const outcome = game.observed?.outcome;
  if (!outcome?.name || !finding.observed) return [];
  const sentence = answerWords[context.language].happened(
    isolate(inLanguage(game.title, language)),
    outcomeName(context),
    names.state(finding.observed.yn),
  );
  return [[sentence, ...notes.cite(outcome.quotes, 1)]];
}

type Conditions = readonly (readonly string[])[];

function pair(context: ConflictContext, { dm, above, below }: Comparison): string {
  const { names } = context;
  return answerWords[context.language].pair(
    names.decisionMaker(dm),
    names.statementName(dm, above),
    names.statementName(dm, below),
  );
}

/** What every explanation has in common. */
function settled(context: ConflictContext, conditions: Conditions, count: string): Line[] {
  const { words, language, names, notes } = context;
  const shared = (conditions[0] ?? []).filter((atom) =>
    conditions.every((one) => one.includes(atom)),
  );
  const first = shared[0];
  if (!first || !context.inverse) return [];
  const all = shared.map((atom) => comparison(atom, onlyVaried(context)));
  const sentence = answerWords[context.language].settled(
    names.decisionMaker(comparison(first, onlyVaried(context)).dm),
    words.and(all.map((one) => pair(context, one))),
    outcomeName(context),
    whole(count, language),
    whole(context.inverse.total, language),
  );
  return [[sentence, ...notes.cite(context.game.observed?.outcome?.quotes ?? [], 1)]];
}

/** The comparisons that some explanations hold and others do not. */
function parting(conditions: Conditions, context: ConflictContext): Comparison[] {
  return conditions
    .flatMap((one) => one.filter((atom) => !conditions.every((other) => other.includes(atom))))
    .map((atom) => comparison(atom, onlyVaried(context)));
}

/** What parts the explanations, told by what came before what. */
function open(context: ConflictContext, conditions: Conditions): Line[] {
  const { names } = context;
  const own = parting(conditions, context);
  const belows = new Set(own.map((one) => `${one.dm}:${one.below}`));
  const first = own[0];
  if (!first) return [];
  if (belows.size > 1)
    return [[answerWords[context.language].openPairs(own.map((one) => pair(context, one)))]];
  const name = (one: Comparison) => names.statementName(one.dm, one.above);
  const sentence = answerWords[context.language].openBelow(
    names.statementName(first.dm, first.below),
    own.map(name),
  );
  return [[sentence], ...openToo(context, own, first).map((one): Line => [one])];
}

/** What may have come first besides, where only replies that are foreseen make it an explanation. */
function openToo(
  context: ConflictContext,
  own: readonly Comparison[],
  first: Comparison,
): string[] {
  const { words, names } = context;
  const foreseen = context.inverse?.observed?.concepts.seq?.conditions ?? [];
  const more = parting(foreseen, context).filter(
    ({ dm, above, below }) =>
      dm === first.dm && below === first.below && own.every((one) => one.above !== above),
  );
  if (more.length === 0) return [];
  const above = more.map((one) => names.statementName(one.dm, one.above));
  return [answerWords[context.language].openToo(above, conceptNames(['seq'], words))];
}

/** What a comparison answers: only what came before, where all explanations share what came after. */
function told(context: ConflictContext, decided: Comparison): string {
  const outcome = context.inverse?.observed?.concepts.nash?.conditions ?? [];
  const belows = new Set(parting(outcome, context).map((one) => `${one.dm}:${one.below}`));
  return belows.size > 1
    ? pair(context, decided)
    : context.names.statementName(decided.dm, decided.above);
}

/** The order of events that would decide, and that no source gives. */
function byOrder(context: ConflictContext): Line[] {
  const { words, notes } = context;
  const atom = settledByPath(context);
  const order = openOrders(context)[0];
  if (!atom || order?.kind !== 'order-of-events') return [];
  const decided = comparison(atom, onlyVaried(context));
  const sentence = answerWords[context.language].ifOrder(
    eventSummary(context, order.first),
    eventSummary(context, order.second),
    told(context, decided),
    words.conflict.orders(BigInt(order.then.count)),
  );
  const undated = [order.first, order.second].filter(
    (id) => !context.situation.events.find((one) => one.id === id)?.date,
  );
  const quotes = [order.first, order.second].flatMap((id) => eventQuotes(context, id).slice(0, 1));
  const dates: Line[] =
    undated.length > 0
      ? [
          [
            answerWords[context.language].undated(
              words.and(undated.map((id) => eventSummary(context, id))),
            ),
          ],
        ]
      : [];
  return [[sentence, ...notes.cite(quotes)], ...dates];
}

/** A reading that would make a difference and that no source chooses. */
function byReading(context: ConflictContext): Line[] {
  const { names, language, game } = context;
  return (context.inverse?.deciders ?? []).slice(0, 3).flatMap((decider): Line[] => {
    if (decider.kind !== 'reading' || decider.sourced) return [];
    const dm = game.decisionMakers.find((one) => one.id === decider.decisionMaker);
    const name = (id: string) =>
      isolate(inLanguage(dm?.readings.find((one) => one.id === id)?.name ?? { en: id }, language));
    return [
      [
        answerWords[context.language].reading(
          names.decisionMaker(decider.decisionMaker),
          name(decider.reading),
          name(decider.instead),
        ),
      ],
    ];
  });
}

/** Whether a target can come about, and on what; a game without one gives its answer. */
export function targetSentence(context: ConflictContext): Line {
  const explained = context.inverse?.targets?.[0];
  const target = context.game.targets.find((one) => one.id === explained?.id);
  const conditions = explained?.conditions ?? [];
  if (!target || conditions.length === 0 || conditions.some((one) => one.length === 0))
    return [conflictAnswer(context, true)];
  const { words, names, notes } = context;
  const all = conditions.map((one) => one.map((atom) => comparison(atom, onlyVaried(context))));
  const quotesOf = (dm: string, id: string) => names.statement(dm, id)?.quotes ?? [];
  const sides = all
    .flat()
    .map(({ dm, above, below }) => [quotesOf(dm, above), quotesOf(dm, below)] as const);
  const sentence = answerWords[context.language].target(
    isolate(inLanguage(target.name, context.language)),
    all.map((one) =>
      words.and(
        one.map(({ dm, above, below }) =>
          answerWords[context.language].puts(
            names.decisionMaker(dm),
            names.statementName(dm, above),
            names.statementName(dm, below),
          ),
        ),
      ),
    ),
    sides.every(([above, below]) => above.length > 0 && below.length > 0),
  );
  return [
    sentence,
    ...notes.cite(
      sides.flatMap((one) => one.flatMap((each) => each.slice(0, 1))),
      4,
    ),
  ];
}
