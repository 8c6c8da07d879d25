/**
 * The states of a small game on a board: the first decision makers down, the others across, every
 * state in its own place. In each place one mark a decision maker, in their order: ● wants no move,
 * · has none, ◐ would move but a reply holds it, ○ moves; a rule under them is an equilibrium. The
 * observed path is a broad pale line with numbered steps.
 *
 *   1. part the decision makers so that rows and columns are as even as they can be
 *   2. list the choices that occur, per side, and lay out labels by nesting
 *   3. place every feasible state; draw path, marks, rules
 */
import { withoutIsolates } from '../direction.ts';
import { escaped } from '../html/element.ts';
import type { ConflictContext } from '../section/conflict-context.ts';
import { decisionMakerChoices, type Side, sideOf } from './board-side.ts';
import { drawing, fixed, line, rect, text } from './svg.ts';

export const MOST_STATES = 64;
const CELL = { width: 62, height: 30 };
const LABEL_COLUMN = 104;
const HEAD_ROW = 19;

interface Board {
  readonly rows: Side;
  readonly columns: Side;
  readonly left: number;
  readonly top: number;
  readonly mirrored: boolean;
}

/** @returns the drawing, or nothing when the game has more states than a board can show */
export function stateBoard(context: ConflictContext): string | undefined {
  const states = context.finding.states ?? [];
  if (states.length === 0 || states.length > MOST_STATES || !context.finding.rest) return undefined;
  const board = layOut(context);
  if (!board) return undefined;
  const width = board.left + board.columns.size * CELL.width + 8;
  const height = board.top + board.rows.size * CELL.height + 8;
  const place = placer(board, width);
  return drawing(width, height, [
    ...columnLabels(board, width),
    ...rowLabels(board, width),
    ...pathLine(context, place),
    ...states.map((state) => stateMarks(context, state.id, state.yn, place)),
  ]);
}

function layOut(context: ConflictContext): Board | undefined {
  const choices = decisionMakerChoices(context);
  if (choices.length === 0) return undefined;
  const size = (from: number, to: number) =>
    choices.slice(from, to).reduce((product, one) => product * one.choices.length, 1);
  let cut = 1;
  for (let at = 1; at < choices.length; at++) {
    const gap = (k: number) => Math.abs(Math.log(size(0, k) / size(k, choices.length)));
    if (gap(at) < gap(cut)) cut = at;
  }
  const rows = sideOf(choices.slice(0, cut));
  const columns = sideOf(choices.slice(cut));
  return {
    rows,
    columns,
    left: rows.levels.length * LABEL_COLUMN + 10,
    top: columns.levels.length * HEAD_ROW + HEAD_ROW,
    mirrored: context.language === 'ar',
  };
}

type Place = (yn: string) => { x: number; y: number } | undefined;

function placer(board: Board, width: number): Place {
  return (yn) => {
    const row = board.rows.indexOf(yn);
    const column = board.columns.indexOf(yn);
    if (row < 0 || column < 0) return undefined;
    const x = board.left + (column + 0.5) * CELL.width;
    return { x: board.mirrored ? width - x : x, y: board.top + (row + 0.5) * CELL.height };
  };
}

function columnLabels(board: Board, width: number): string[] {
  const flip = (x: number) => (board.mirrored ? width - x : x);
  return board.columns.levels.flatMap((level, depth) => {
    const y = (depth + 1) * HEAD_ROW - 5;
    const owner = text(flip(board.left - 12), y, level.name, {
      anchor: board.mirrored ? 'start' : 'end',
      size: 11,
      className: 'owner',
    });
    const labels = level.labels.map(({ from, to, label }) =>
      text(flip(board.left + ((from + to) / 2) * CELL.width), y, label, {
        anchor: 'middle',
        size: 11.5,
      }),
    );
    const rules = level.labels
      .filter(({ from, to }) => to - from > 1)
      .map(({ from, to }) =>
        line(
          flip(board.left + from * CELL.width + 6),
          y + 5,
          flip(board.left + to * CELL.width - 6),
          y + 5,
          'stroke="var(--line-2)"',
        ),
      );
    return [owner, ...labels, ...rules];
  });
}

function rowLabels(board: Board, width: number): string[] {
  const flip = (x: number) => (board.mirrored ? width - x : x);
  return board.rows.levels.flatMap((level, depth) => {
    const x = depth * LABEL_COLUMN + 2;
    const owner = text(flip(x), board.top - 6, level.name, {
      anchor: board.mirrored ? 'end' : 'start',
      size: 11,
      className: 'owner',
    });
    const labels = level.labels.map(({ from, label }) =>
      text(flip(x), board.top + (from + 0.5) * CELL.height + 4, label, {
        anchor: board.mirrored ? 'end' : 'start',
        size: 11.5,
      }),
    );
    const rules =
      depth === 0
        ? level.labels.map(({ from }) =>
            line(
              flip(0),
              board.top + from * CELL.height,
              flip(width),
              board.top + from * CELL.height,
              'stroke="var(--line)"',
            ),
          )
        : [];
    return [owner, ...labels, ...rules];
  });
}

function pathLine(context: ConflictContext, place: Place): string[] {
  const steps = context.game.observed?.path ?? [];
  const points = steps.map((step) => place(step.state)).filter((point) => point !== undefined);
  if (points.length < 2) return [];
  const corners = points.map(({ x, y }) => `${fixed(x)},${fixed(y)}`).join(' ');
  const numbers = points.slice(1).map(({ x, y }, at) => {
    const before = points[at] as { x: number; y: number };
    return text(
      (x + before.x) / 2 + (x === before.x ? 14 : 0),
      (y + before.y) / 2 - (y === before.y ? 11 : -4),
      String(at + 1),
      { anchor: 'middle', size: 11, weight: 600, className: 'step' },
    );
  });
  return [
    `<polyline points="${corners}" fill="none" stroke="var(--mark-focus)" stroke-width="14" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...numbers,
  ];
}

/** How each decision maker rests at a state: n no move, w wants none, h held by a reply, m moves. */
function stateMarks(context: ConflictContext, id: number, yn: string, place: Place): string {
  const point = place(yn);
  if (!point) return '';
  const rest = (context.finding.rest ?? []).map((letters) => letters[id - 1]);
  const gap = 11;
  const start = point.x - ((rest.length - 1) * gap) / 2;
  // Marks stand in the order of the decision makers, in the direction of reading.
  const inReading = (at: number) => (context.language === 'ar' ? rest.length - 1 - at : at);
  const marks = rest.map((letter, at) =>
    restMark(start + inReading(at) * gap, point.y, letter ?? 'm'),
  );
  const holds = rest.every((letter) => letter !== 'm');
  const rule = holds
    ? line(
        start - 6,
        point.y + 9,
        start + (rest.length - 1) * gap + 6,
        point.y + 9,
        'stroke="var(--text)" stroke-width="1.5"',
      )
    : '';
  const observed =
    context.finding.observed?.yn === yn
      ? rect(
          start - 11,
          point.y - 12,
          (rest.length - 1) * gap + 22,
          25,
          'rx="4" fill="none" stroke="var(--accent-line)" stroke-width="1.5"',
        )
      : '';
  return `<g><title>${id}. ${escaped(withoutIsolates(context.names.state(yn)))}</title>${observed}${marks.join('')}${rule}</g>`;
}

/** How one decision maker rests: n has no move, w wants none, h is held by a reply, m moves. */
export function restMark(x: number, y: number, letter: string): string {
  const at = `cx="${fixed(x)}" cy="${fixed(y)}"`;
  switch (letter) {
    case 'n':
      return `<circle ${at} r="1.3" fill="var(--text)"/>`;
    case 'w':
      return `<circle ${at} r="4" fill="var(--text)"/>`;
    case 'h':
      return `<circle ${at} r="3.6" fill="none" stroke="var(--text)"/><path d="M${fixed(x - 3.6)} ${fixed(y)}a3.6 3.6 0 0 0 7.2 0z" fill="var(--text)"/>`;
    default:
      return `<circle ${at} r="3.6" fill="none" stroke="var(--line-3)"/>`;
  }
}
