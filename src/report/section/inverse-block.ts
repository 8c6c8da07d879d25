/** Which preferences explain what was observed: the shares, what they need, what would settle it. */
import type { Concept } from '../../conflict/index.ts';
import type { Decider, Explained } from '../../conflict/inverse/finding.ts';
import { comparison, conditionKind, conditionText } from '../condition-text.ts';
import { isolate } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { whole } from '../number-text.ts';
import { conceptNames, conceptOrder } from './concept-text.ts';
import { type ConflictContext, onlyVaried } from './conflict-context.ts';
import { eventQuotes, eventSummary, outcomeName } from './observed-name.ts';

export function inverseBlocks(context: ConflictContext): Block[] {
  const { inverse } = context;
  if (!inverse) return [];
  const sampled: Block[] = inverse.sampled
    ? [
        {
          kind: 'paragraph',
          quiet: true,
          text: [drawnText(inverse.sampled, context)],
        },
      ]
    : [];
  return [
    ...outcomeShares(context),
    ...pathShares(context),
    ...targetBlocks(context),
    ...sampled,
    ...deciderBlocks(context),
    ...nearestBlocks(context),
  ];
}

function drawnText(
  { draws, seed }: { readonly draws: string; readonly seed: string },
  { words, language }: ConflictContext,
): string {
  return words.conflict.sampled(whole(draws, language), seed);
}

function share(explained: Explained, total: string, text: Line): Block {
  // Where only some orders were drawn, the count is out of the draws.
  const outOf = explained.sampled?.draws ?? total;
  return { kind: 'share', count: BigInt(explained.count), total: BigInt(outOf), text };
}

const MOST_CONDITIONS = 8;
/** Of concepts that accept almost anything a long condition explains little. */
const MOST_WEAK = 4;

const isWeak = (concepts: readonly Concept[]) =>
  concepts.every((one) => one === 'gmr' || one === 'smr');

/** Whether a bar says its condition in letters, which the key to the short names has to explain. */
export function isSpeltOut(explained: Explained, concepts: readonly Concept[]): boolean {
  const most = isWeak(concepts) ? MOST_WEAK : MOST_CONDITIONS;
  return !explained.truncated && explained.conditions.length <= most;
}

/** One bar for each set of concepts that hold in the same orders. */
function outcomeShares(context: ConflictContext): Block[] {
  const { inverse, words, names } = context;
  if (!inverse?.observed) return [];
  const groups = new Map<string, Concept[]>();
  for (const concept of conceptOrder) {
    const explained = inverse.observed.concepts[concept];
    if (!explained) continue;
    const key = JSON.stringify([explained.count, explained.conditions]);
    groups.set(key, [...(groups.get(key) ?? []), concept]);
  }
  return [...groups.values()].map((concepts) => {
    const explained = inverse.observed?.concepts[concepts[0] as Concept] as Explained;
    const label = conceptNames(concepts, words);
    const text = outcomeText(explained, inverse.total, label, concepts);
    const drawn = explained.sampled ? ` (${drawnText(explained.sampled, context)})` : '';
    return share(explained, inverse.total, [`${text}${drawn}`]);
  });

  function outcomeText(
    explained: Explained,
    total: string,
    label: string,
    concepts: readonly Concept[],
  ): string {
    if (explained.count === '0') return words.conflict.holdsNever(label);
    if (explained.count === total) return words.conflict.holdsAlways(label);
    if (!isSpeltOut(explained, concepts))
      return isWeak(concepts) && explained.conditions.length > MOST_WEAK
        ? words.conflict.loose(label)
        : words.conflict.manyConditions(label);
    return words.conflict.holdsWhen(
      label,
      conditionText(explained.conditions, names, onlyVaried(context)),
    );
  }
}

function pathShares(context: ConflictContext): Block[] {
  const { inverse, words, names } = context;
  const path = inverse?.path;
  if (!inverse || !path) return [];
  if (path.failsAt !== undefined) {
    const mover = names.decisionMaker(path.movers[path.failsAt - 1] ?? '');
    return [{ kind: 'paragraph', text: [words.conflict.pathFails(path.failsAt, mover)] }];
  }
  const condition = {
    always: () => words.conflict.pathEvery,
    never: () => words.conflict.pathNever,
    some: () =>
      words.conflict.pathAlways(conditionText(path.conditions, names, onlyVaried(context))),
  }[conditionKind(path.conditions)]();
  const blocks = [share(path, inverse.total, [words.conflict.path(condition)])];
  const both = path.withOutcome?.nash;
  if (both)
    blocks.push(share(both, inverse.total, [words.conflict.both(words.concept.nash.short)]));
  return blocks;
}

function targetBlocks(context: ConflictContext): Block[] {
  const { inverse, words, names, game } = context;
  return (inverse?.targets ?? []).flatMap((target): Block[] => {
    const stated = game.targets.find((one) => one.id === target.id);
    if (!inverse || !stated) return [];
    const open = target.conditions.length > 0 && target.conditions.every((one) => one.length > 0);
    const items = target.conditions.map((one): Line => [...comparisonLine(one, context)]);
    const list: Block[] = open ? [{ kind: 'list', ordered: false, items }] : [];
    return [
      ...list,
      share(target, inverse.total, [
        words.conflict.reachedIn(isolate(inLanguage(stated.name, names.language))),
      ]),
    ];
  });
}

/** A conjunction spelt out: whose, what above what, with the words that back each side. */
function comparisonLine(atoms: readonly string[], context: ConflictContext): Line {
  const { words, names, notes } = context;
  return atoms.flatMap((atom, at): Line => {
    const match = /^(?:([^:]+):)?(\S+) > (?:[^:\s]+:)?(\S+)$/.exec(atom);
    if (!match) return [atom];
    const dm = match[1] ?? onlyVaried(context);
    const [above, below] = [match[2] as string, match[3] as string];
    const quotes = [above, below].flatMap((id) =>
      (names.statement(dm, id)?.quotes ?? []).slice(0, 1),
    );
    const text = words.conflict.comparisonOf(
      names.decisionMaker(dm),
      names.statementName(dm, above),
      names.statementName(dm, below),
    );
    return [at > 0 ? words.semicolon : '', text, ...notes.cite(quotes)];
  });
}

/** The least that would have to change in what is stated. */
function nearestBlocks(context: ConflictContext): Block[] {
  const { words, names, game } = context;
  const nearest = context.inverse?.nearest ?? [];
  if (nearest.length === 0) return [];
  const items = nearest.map((one): Line => {
    const target = game.targets.find((each) => each.id === one.target);
    const what = target ? isolate(inLanguage(target.name, names.language)) : outcomeName(context);
    const turned = one.turned.map((atom) => {
      const { dm, above, below } = comparison(atom, one.decisionMaker);
      return words.conflict.nearestChange(
        names.decisionMaker(dm),
        names.statementName(dm, above),
        names.statementName(dm, below),
      );
    });
    const effect = target
      ? words.conflict.nearestTarget(what, one.holds)
      : words.conflict.nearestOutcome(what, one.holds, words.concept[one.concept ?? 'nash'].short);
    return [{ kind: 'strong', text: words.and(turned) }, ` ${effect}`];
  });
  return [
    { kind: 'heading', level: 3, text: [words.conflict.nearest] },
    { kind: 'list', ordered: false, items },
  ];
}

function deciderBlocks(context: ConflictContext): Block[] {
  const deciders = context.inverse?.deciders ?? [];
  if (deciders.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: [context.words.conflict.decides] },
    {
      kind: 'list',
      ordered: true,
      items: deciders.map((decider) => deciderLine(decider, context)),
    },
  ];
}

function deciderLine(decider: Decider, context: ConflictContext): Line {
  const { conflict } = context.words;
  const { names } = context;
  switch (decider.kind) {
    case 'order-of-events':
      return orderLine(decider, context);
    case 'reading': {
      const dm = names.game.decisionMakers.find((one) => one.id === decider.decisionMaker);
      const name = (id: string) =>
        isolate(
          inLanguage(dm?.readings.find((one) => one.id === id)?.name ?? { en: id }, names.language),
        );
      const question = conflict.readingQuestion(
        names.decisionMaker(decider.decisionMaker),
        context.words.or([name(decider.reading), name(decider.instead)]),
      );
      const added = BigInt(decider.then) - BigInt(decider.else);
      const more = added >= 0n ? decider.reading : decider.instead;
      const adds = conflict.readingAdds(
        name(more),
        conflict.orders(added < 0n ? -added : added),
        conceptNames(decider.concepts, context.words),
      );
      return [
        { kind: 'strong', text: question },
        ` ${decider.sourced ? '' : `${conflict.readingNoSource} `}${adds}`,
      ];
    }
    case 'comparison': {
      const { dm, above, below } = comparison(decider.comparison, onlyVaried(context));
      const question = conflict.comparisonQuestion(
        names.decisionMaker(dm),
        names.statementName(dm, above),
        names.statementName(dm, below),
      );
      const part = (one: { holds: string; total: string }) =>
        context.words.of(whole(one.holds, context.language), whole(one.total, context.language));
      const { concept } = decider;
      const under =
        concept === undefined || concept === 'nash'
          ? undefined
          : conceptNames([concept], context.words);
      return [
        { kind: 'strong', text: question },
        ` ${conflict.comparisonSplit(part(decider.then), part(decider.else), under)}`,
      ];
    }
  }
}

function orderLine(decider: Decider & { kind: 'order-of-events' }, context: ConflictContext): Line {
  const { conflict } = context.words;
  const [first, second] = [
    eventSummary(context, decider.first),
    eventSummary(context, decider.second),
  ];
  const undated = [decider.first, decider.second].filter(
    (id) => !context.situation.events.find((one) => one.id === id)?.date,
  );
  const open =
    undated.length > 0
      ? ` ${conflict.noSourceDates(context.words.and(undated.map((id) => eventSummary(context, id))))}`
      : '';
  const then = conflict.orderThen(
    conflict.orders(BigInt(decider.then.count)),
    conditionKind(decider.then.conditions) === 'some'
      ? conditionText(decider.then.conditions, context.names, onlyVaried(context))
      : undefined,
  );
  const quotes = [decider.second, decider.first].flatMap((id) =>
    eventQuotes(context, id).slice(0, 1),
  );
  return [
    { kind: 'strong', text: conflict.orderQuestion(first, second) },
    `${open} ${then} ${conflict.orderElse(conflict.orders(BigInt(decider.else.count)))}`,
    ...context.notes.cite(quotes),
  ];
}
