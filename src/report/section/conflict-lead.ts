/** How the conflict section begins: the answer, its figure, what the observation says, what would settle it. */
import type { Concept } from '../../conflict/index.ts';
import { comparison, conditionKind, conditionText } from '../condition-text.ts';
import type { Block } from '../document.ts';
import { orderField } from '../figure/order-field.ts';
import { inLanguage } from '../name.ts';
import { conflictAnswer, conflictAside } from './conflict-answer.ts';
import { type ConflictContext, onlyVaried } from './conflict-context.ts';
import { inverseBlocks, isSpeltOut } from './inverse-block.ts';
import { readingBlocks } from './reading-block.ts';
import { verdictBlocks } from './verdict-block.ts';

/** The answer: what the observation says, up to what would turn it and where it comes from. */
export function answerBlocks(context: ConflictContext): Block[] {
  const { game, finding, language, words } = context;
  const count = finding.stateCount ?? finding.states?.length ?? 0;
  const quotes = game.observed?.outcome?.quotes ?? [];
  return [
    {
      kind: 'heading',
      level: 2,
      id: game.id,
      label: words.scale.conflict,
      text: [
        `${inLanguage(game.title, language)}${words.conflict.comma}${words.conflict.states(count)}`,
      ],
      aside: conflictAside(context),
    },
    { kind: 'lead', text: [conflictAnswer(context), ...context.notes.cite(quotes)] },
    ...orderFigure(context),
    ...inverseBlocks(context),
  ];
}

/** The places of the headings. */
function headsOf(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
}

/**
 * What a person reads first: the answer and the section under it, which is what would settle it, or
 * where nothing is open why it holds. All else is left undone.
 */
export function conflictLead(context: ConflictContext): Block[] {
  const answer = answerBlocks(context);
  const blocks =
    headsOf(answer).length > 1
      ? answer
      : [...answer, ...readingBlocks(context), ...verdictBlocks(context)];
  return blocks.slice(0, headsOf(blocks)[2] ?? blocks.length);
}

function orderFigure(context: ConflictContext): Block[] {
  const svg = orderField(context);
  const nash = context.inverse?.observed?.concepts.nash;
  if (!svg || !nash || !context.inverse) return [];
  const { conflict } = context.words;
  const { total } = context.inverse;
  const alt = conflict.figureOrdersAlt(
    nash.count,
    total,
    conditionKind(nash.conditions) === 'some'
      ? conditionText(nash.conditions, context.names, onlyVaried(context))
      : undefined,
  );
  return [
    {
      kind: 'figure',
      id: `${context.game.id}-orders`,
      svg,
      title: [conflict.figureOrders(total)],
      caption: [conflict.figureOrdersCaption],
      alt: plain(alt),
    },
    { kind: 'paragraph', quiet: true, text: [statementKey(context)] },
  ];
}

/** What the short names on the figure and beside the bars stand for, in the order of the stated priority. */
function statementKey(context: ConflictContext): string {
  const { inverse, names, words } = context;
  const only = onlyVaried(context);
  const bars = Object.entries(inverse?.observed?.concepts ?? {})
    .filter(([concept, explained]) => isSpeltOut(explained, [concept as Concept]))
    .map(([, { conditions }]) => conditions);
  const named = new Set(
    [...bars, inverse?.path?.conditions ?? []].flat(2).flatMap((atom) => {
      const { above, below } = comparison(atom, only);
      return [above, below];
    }),
  );
  const dm = context.game.decisionMakers.find((one) => one.id === only);
  const parts = (dm?.priority ?? dm?.statements.map(({ id }) => id) ?? [])
    .filter((id) => named.has(id))
    .map(
      (id) => `${names.statementShort(only, id)}${words.colon} ${names.statementName(only, id)}`,
    );
  return `${parts.join(words.semicolon)}.`;
}

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
