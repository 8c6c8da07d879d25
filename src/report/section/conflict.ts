/** The conflict section: one game, from its answer to its states. */
import type { Concept } from '../../conflict/index.ts';
import type { Block, Line, Row } from '../document.ts';
import { stateBoard } from '../figure/state-board.ts';
import { whole } from '../number-text.ts';
import { conceptOrder, holdsText } from './concept-text.ts';
import { type ConflictContext, lettersOfState } from './conflict-context.ts';
import { answerBlocks } from './conflict-lead.ts';
import { given } from './given.ts';
import { preferenceBlocks } from './preference-block.ts';
import { readingBlocks } from './reading-block.ts';
import { stateKey } from './state-key.ts';
import { layersFigure } from './state-layers-block.ts';
import { verdictBlocks } from './verdict-block.ts';
import { worldBlocks } from './world-share.ts';

const MOST_ROWS = 24;

export function conflictBlocks(context: ConflictContext): Block[] {
  return [
    ...answerBlocks(context),
    ...stateKey(context),
    ...readingBlocks(context),
    ...verdictBlocks(context),
    ...equilibriumBlocks(context),
    ...boardFigure(context),
    ...worldBlocks(context),
    ...preferenceBlocks(context),
  ];
}

function boardFigure(context: ConflictContext): Block[] {
  const svg = stateBoard(context);
  if (!svg) return layersFigure(context);
  const { conflict } = context.words;
  const nash = context.finding.equilibria.nash;
  const list = Array.isArray(nash)
    ? nash.map((id) => whole(id, context.language)).join(conflict.comma)
    : '';
  const alt = conflict.figureStatesAlt(
    context.finding.states?.length ?? 0,
    list || context.words.none,
  );
  return [
    {
      kind: 'figure',
      id: `${context.game.id}-states`,
      svg,
      title: [conflict.figureStates],
      caption: [
        `${conflict.figureStatesCaption} ${conflict.figureStatesOrder(context.finding.decisionMakers.map((id) => context.names.decisionMaker(id)).join(conflict.comma))}`,
      ],
      alt: plain(alt),
    },
  ];
}

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** In a summary the equilibria are counted, not listed. */
function countBlocks({ finding, words, language }: ConflictContext): Block[] {
  const rows = conceptOrder.flatMap((concept): Row[] => {
    const count = finding.equilibria[concept];
    return typeof count === 'number'
      ? [{ cells: [[words.concept[concept].long], [whole(count, language)]] }]
      : [];
  });
  return [
    { kind: 'table', head: [[words.conflict.concept], [words.conflict.equilibriaCount]], rows },
  ];
}

function equilibriumBlocks(context: ConflictContext): Block[] {
  if (!context.finding.states) return countBlocks(context);
  const { finding, words } = context;
  const byState = new Map<number, Concept[]>();
  for (const concept of conceptOrder) {
    const ids = finding.equilibria[concept];
    if (Array.isArray(ids))
      for (const id of ids) byState.set(id, [...(byState.get(id) ?? []), concept]);
  }
  const strength = (concepts: readonly Concept[]) =>
    Math.min(...concepts.map((one) => conceptOrder.indexOf(one)));
  const ids = [...byState.keys()].sort(
    (a, b) => strength(byState.get(a) ?? []) - strength(byState.get(b) ?? []) || a - b,
  );
  // What only the loose concepts hold is counted, not listed: they accept almost anything.
  const telling = ids.filter((id) => strength(byState.get(id) ?? []) < conceptOrder.indexOf('gmr'));
  const shown = (telling.length > 0 ? telling : ids).slice(0, MOST_ROWS);
  const rows = shown.map(
    (id): Row => ({
      marked: finding.observed?.state === id,
      cells: [
        [whole(id, context.language)],
        [stateText(id, context)],
        [holdsText(byState.get(id) ?? [], context)],
        ...(finding.statusQuo ? [[reachText(id, context)]] : []),
      ],
    }),
  );
  const rest: Block[] =
    ids.length > shown.length
      ? [
          {
            kind: 'paragraph',
            detail: true,
            quiet: true,
            text: [
              telling.length > 0 && telling.length === shown.length
                ? words.conflict.looseStates(ids.length - shown.length)
                : words.conflict.moreStates(ids.length - shown.length),
            ],
          },
        ]
      : [];
  return [
    { kind: 'heading', level: 3, text: [words.conflict.equilibria], detail: true },
    equilibriumTable(rows, context),
    ...rest,
  ];
}

function equilibriumTable(rows: readonly Row[], context: ConflictContext): Block {
  const { conflict } = context.words;
  if (rows.length === 0)
    return { kind: 'paragraph', text: [conflict.holdsNone(given(context))], detail: true };
  const head: Line[] = [
    ['#'],
    [conflict.state],
    [conflict.holds],
    ...(context.finding.statusQuo ? [[conflict.reached]] : []),
  ];
  const caption = [conflict.equilibriaCaption(given(context))];
  return { kind: 'table', head, rows, caption, detail: true };
}

function stateText(id: number, context: ConflictContext): string {
  const { finding, words, names } = context;
  const text = names.state(lettersOfState(finding, id));
  const marks = [
    finding.observed?.state === id ? words.conflict.observedState : '',
    finding.statusQuo === id ? words.conflict.statusQuo : '',
  ].filter(Boolean);
  return marks.length > 0
    ? `${text} (${marks.join(context.language === 'ar' ? '، ' : ', ')})`
    : text;
}

function reachText(id: number, { finding, words }: ConflictContext): string {
  if (!finding.statusQuo || !finding.reachable) return '';
  if (finding.reachable.improvements.includes(id)) return words.conflict.byImprovements;
  return finding.reachable.moves.includes(id) ? words.conflict.byMoves : words.conflict.notReached;
}
