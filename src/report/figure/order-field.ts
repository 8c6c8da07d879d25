/**
 * All orders of one decision maker's statements, a dot each, sorted by the comparisons that decide,
 * so that the figure is the condition. Filled: the outcome is a Nash equilibrium; framed: every
 * step of the path is an improvement.
 *
 *   1. join the statements that the conditions compare into groups
 *   2. one block for each way of ordering every group; all blocks hold equally many orders
 *   3. fill a block when its orders satisfy the condition; rows by the first group, columns by the rest
 */
import type { InverseFinding } from '../../conflict/inverse/finding.ts';
import { comparison } from '../condition-text.ts';
import { type ConflictContext, onlyVaried } from '../section/conflict-context.ts';
import { drawing, fixed, rect, text } from './svg.ts';

const MOST_DOTS = 1000;
const PITCH = 7.2;
const RADIUS = 2.6;
/** From its left end around. */
const CIRCLE = `a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
const DOTS_ACROSS = 10;

interface Cell {
  readonly column: readonly (readonly string[])[];
  readonly row: readonly string[];
  readonly holds: boolean;
  readonly path: boolean;
}

/** Drawings by all that they show: a line that is dragged to and fro comes by the same ones again. */
const drawn = new Map<string, string | undefined>();
const MOST_DRAWN = 60;

/** @returns the drawing, or nothing when there are too many orders or nothing decides */
export function orderField(context: ConflictContext): string | undefined {
  const { inverse, language, names } = context;
  const nash = inverse?.observed?.concepts.nash;
  if (
    !inverse ||
    !nash ||
    inverse.vary.length !== 1 ||
    inverse.sampled ||
    BigInt(inverse.total) > BigInt(MOST_DOTS)
  )
    return undefined;
  const only = onlyVaried(context);
  const path = inverse.path?.conditions ?? [];
  const called = [...nash.conditions, ...path].flat().flatMap((atom) => {
    const { above, below } = comparison(atom, only);
    return [names.statementShort(only, above), names.statementShort(only, below)];
  });
  const { conditions } = nash;
  const key = JSON.stringify([language, only, String(inverse.total), conditions, path, called]);
  if (!drawn.has(key)) {
    if (drawn.size >= MOST_DRAWN) drawn.clear();
    drawn.set(key, fieldOf(context, inverse, conditions));
  }
  return drawn.get(key);
}

function fieldOf(
  context: ConflictContext,
  inverse: InverseFinding,
  conditions: readonly (readonly string[])[],
): string | undefined {
  const path = inverse.path?.conditions;
  const groups = comparedGroups([...conditions, ...(path ?? [])], onlyVaried(context));
  if (groups.length === 0 || groups.length > 3) return undefined;
  const [rows, ...columns] = [...groups].sort((a, b) => a.length - b.length).map(permutations) as [
    string[][],
    ...string[][][],
  ];
  const across = product(columns);
  const cells = rows.flatMap((row) =>
    across.map((column): Cell => {
      const holds = (one: readonly (readonly string[])[]) =>
        satisfied(one, [row, ...column], onlyVaried(context));
      return { row, column, holds: holds(conditions), path: path ? holds(path) : false };
    }),
  );
  const dots = Number(inverse.total) / cells.length;
  if (!Number.isInteger(dots) || across.length > 8) return undefined;
  return draw(context, rows, across, cells, dots);
}

function comparedGroups(conditions: readonly (readonly string[])[], only: string): string[][] {
  const groups: string[][] = [];
  for (const atom of conditions.flat()) {
    const { above, below } = comparison(atom, only);
    const touched = groups.filter((group) => group.includes(above) || group.includes(below));
    const joined = [...new Set([...touched.flat(), above, below])];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

function product(lists: readonly (readonly string[][])[]): string[][][] {
  return lists.reduce<string[][][]>(
    (done, list) => done.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

function satisfied(
  conditions: readonly (readonly string[])[],
  orders: readonly (readonly string[])[],
  only: string,
): boolean {
  return conditions.some((one) =>
    one.every((atom) => {
      const { above, below } = comparison(atom, only);
      const order = orders.find((list) => list.includes(above)) ?? [];
      return order.indexOf(above) < order.indexOf(below);
    }),
  );
}

/** One path for all: of hundreds of elements each would be read, compared and written by itself. */
function circlesAt(dots: number, x: number, y: number, flip: (x: number) => number): string {
  return Array.from({ length: dots }, (_, dot) => {
    const cx = flip(x + (dot % DOTS_ACROSS) * PITCH + 3);
    const cy = y + Math.floor(dot / DOTS_ACROSS) * PITCH + 3;
    return `M${fixed(cx - RADIUS)} ${fixed(cy)}${CIRCLE}`;
  }).join('');
}

function draw(
  context: ConflictContext,
  rows: readonly string[][],
  across: readonly string[][][],
  cells: readonly Cell[],
  dots: number,
): string {
  const short = (id: string) => context.names.statementShort(onlyVaried(context), id);
  const down = Math.ceil(dots / DOTS_ACROSS);
  const stack = Math.max(...across.map((column) => column.flat().length), 0);
  const size = {
    width: DOTS_ACROSS * PITCH + 12,
    height: down * PITCH + 12,
    left: 76,
    top: stack * 15 + 13,
  };
  const mirrored = context.language === 'ar';
  const width = size.left + across.length * size.width + 8;
  const flip = (x: number, breadth = 0) => (mirrored ? width - x - breadth : x);
  const heads = across.flatMap((column, at) =>
    column.flat().map((id, k) =>
      text(flip(size.left + (at + 0.5) * size.width - 6), (k + 1) * 15, short(id), {
        anchor: 'middle',
        size: 12,
      }),
    ),
  );
  const sides = rows.flatMap((row, at) =>
    row.map((id, k) =>
      text(
        flip(size.left - 12),
        size.top + at * size.height + size.height / 2 + (k - (row.length - 1) / 2) * 15,
        short(id),
        { anchor: mirrored ? 'start' : 'end', size: 12 },
      ),
    ),
  );
  const blocks = cells.map((cell, index) => {
    const [x, y] = [
      size.left + (index % across.length) * size.width,
      size.top + Math.floor(index / across.length) * size.height,
    ];
    const frame = cell.path
      ? rect(
          flip(x - 4, DOTS_ACROSS * PITCH + 6),
          y - 4,
          DOTS_ACROSS * PITCH + 6,
          down * PITCH + 6,
          'rx="2" fill="none" stroke="var(--text)" stroke-width="1.4"',
        )
      : '';
    const fill = cell.holds ? '--world' : '--world-off';
    return `<path fill="var(${fill})" d="${circlesAt(dots, x, y, flip)}"/>${frame}`;
  });
  return drawing(width, size.top + rows.length * size.height + 4, [...heads, ...sides, ...blocks]);
}
