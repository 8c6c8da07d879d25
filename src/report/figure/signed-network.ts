/**
 * The signed network, its two sides left and right of a thin line. A + tie is a solid line, a − tie
 * a dashed one, each with its sign on it; a tie of unknown sign is dotted with a question mark; a
 * tie that no source states stands in a broken ring; a strained tie lies on a pale ground between
 * two bars. Discs are states, diamonds armed groups, squares the rest.
 */
import type { SituationBalance } from '../../balance/index.ts';
import { inLanguage } from '../name.ts';
import type { ScaleContext } from '../section/scale-context.ts';
import { drawing, fixed, line, text } from './svg.ts';

const WIDTH = 760;
const MOST_NODES = 40;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function signedNetwork(
  balance: SituationBalance,
  context: ScaleContext,
): string | undefined {
  const ids = Object.keys(balance.sides);
  if (ids.length < 2 || ids.length > MOST_NODES) return undefined;
  const sides = [0, 1].map((side) => ids.filter((id) => balance.sides[id] === side)) as [
    string[],
    string[],
  ];
  const height = Math.max(260, Math.max(sides[0].length, sides[1].length) * 38 + 60);
  const places = new Map([...arc(sides[0], height, -1), ...arc(sides[1], height, 1)]);
  const strained = new Set(balance.frustrated.map(key));
  const known = balance.basis.map(({ tie, sign, weight, quotes }) => {
    const ends = [places.get(tie[0]), places.get(tie[1])] as [Point, Point];
    return tieMarks(ends, sign, Math.min(3, weight), quotes.length > 0, strained.has(key(tie)));
  });
  const open = balance.open.map(({ tie }) =>
    openMarks([places.get(tie[0]), places.get(tie[1])] as [Point, Point]),
  );
  const counts = [0, 1].map((side) =>
    text(
      side === 0 ? 24 : WIDTH - 24,
      18,
      context.words.balance.onSide(sides[side as 0 | 1].length),
      {
        anchor: side === 0 ? 'start' : 'end',
        size: 12,
      },
    ),
  );
  return drawing(WIDTH, height, [
    `<path d="M${WIDTH / 2} 6Q${WIDTH / 2 + 14} ${height / 2} ${WIDTH / 2} ${height - 6}" fill="none" stroke="var(--line-2)"/>`,
    ...counts,
    ...known.map((one) => one.ground),
    ...known.map((one) => one.line),
    ...open,
    ...[...places].map(([id, place]) => node(id, place, context)),
  ]);
}

function key(tie: readonly [string, string]): string {
  return [...tie].sort().join(' ');
}

/** Half an ellipse, top to bottom, open towards the other side. */
function arc(ids: readonly string[], height: number, direction: -1 | 1): [string, Point][] {
  return ids.map((id, at) => {
    const angle = ((at + 0.5) / ids.length - 0.5) * Math.PI * 0.86;
    const x = WIDTH / 2 + direction * (60 + Math.cos(angle) * 130);
    return [id, { x, y: height / 2 + Math.sin(angle) * (height / 2 - 26) }];
  });
}

interface TieMarks {
  readonly ground: string;
  readonly line: string;
}

function tieMarks(
  [a, b]: [Point, Point],
  sign: 1 | -1,
  weight: number,
  sourced: boolean,
  strained: boolean,
): TieMarks {
  const width = [1.4, 2.6, 4][weight - 1] ?? 1.4;
  const colour = sign > 0 ? 'var(--plus)' : 'var(--minus)';
  const dash = sign > 0 ? '' : ' stroke-dasharray="6 4"';
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const ring = sourced
    ? `<circle cx="${fixed(middle.x)}" cy="${fixed(middle.y)}" r="7" fill="var(--surface)"/>`
    : `<circle cx="${fixed(middle.x)}" cy="${fixed(middle.y)}" r="8" fill="var(--surface)" stroke="var(--text-2)" stroke-dasharray="2.4 2"/>`;
  const glyph = `<text x="${fixed(middle.x)}" y="${fixed(middle.y + 4.5)}" font-size="13" font-weight="600" text-anchor="middle" style="fill:${sign > 0 ? 'var(--plus-text)' : 'var(--minus-text)'}">${sign > 0 ? '+' : '−'}</text>`;
  return {
    ground: strained ? ground(a, b) : '',
    line:
      line(a.x, a.y, b.x, b.y, `stroke="${colour}" stroke-width="${width}"${dash}`) + ring + glyph,
  };
}

/** The pale ground of a strained tie, and the two short bars across it. */
function ground(a: Point, b: Point): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const bar = (share: number) => {
    const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
    return line(
      x - dy * 9,
      y + dx * 9,
      x + dy * 9,
      y - dx * 9,
      'stroke="var(--warn)" stroke-width="2"',
    );
  };
  return (
    line(a.x, a.y, b.x, b.y, 'stroke="var(--warn-wash)" stroke-width="16" stroke-linecap="round"') +
    bar(0.4) +
    bar(0.6)
  );
}

function openMarks([a, b]: [Point, Point]): string {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  return `${line(a.x, a.y, b.x, b.y, 'stroke="var(--text-3)" stroke-width="1.6" stroke-dasharray="1.5 4" stroke-linecap="round"')}<circle cx="${fixed(x)}" cy="${fixed(y)}" r="7" fill="var(--surface)"/>${text(x, y + 4.5, '?', { anchor: 'middle', size: 12, weight: 600 })}`;
}

function node(id: string, { x, y }: Point, context: ScaleContext): string {
  const actor = context.situation.actors.find((one) => one.id === id);
  const name = actor ? inLanguage(actor.name, context.language) : id;
  const kind = actor?.kind;
  const paint = 'fill="var(--surface)" stroke="var(--text)" stroke-width="1.6"';
  const shape =
    kind === 'state' || kind === 'government'
      ? `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="5.5" fill="var(--text)"/>`
      : kind === 'armed-group'
        ? `<path d="M${fixed(x)} ${fixed(y - 7)}l7 7-7 7-7-7z" fill="var(--text)"/>`
        : `<rect x="${fixed(x - 5.5)}" y="${fixed(y - 5.5)}" width="11" height="11" ${paint}/>`;
  const left = x < WIDTH / 2;
  return (
    shape +
    text(x + (left ? -13 : 13), y + 4, name, {
      anchor: left ? 'end' : 'start',
      size: 12.5,
      weight: 600,
    })
  );
}
