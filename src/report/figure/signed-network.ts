/**
 * The signed network, its two sides left and right of a thin line, with a count at each end. A + tie
 * is a solid line, a − tie a dashed one, each with its sign on it; a pair with both has both lines
 * side by side; a tie of unknown sign is dotted with a question mark; a tie that no source states has
 * its sign in a broken ring; a strained tie lies on a pale ground, two bars and the word across it.
 * The mark of an actor says its kind (`actor-mark.ts`), its place is that of `network-place.ts`.
 */
import type { SituationBalance } from '../../balance/index.ts';
import { withoutIsolates } from '../direction.ts';
import { escaped } from '../html/element.ts';
import { inLanguage } from '../name.ts';
import type { ScaleContext } from '../section/scale-context.ts';
import { actorMarkSvg } from './actor-mark.ts';
import { type NetworkLine, networkLines } from './network-line.ts';
import { forceLayout, HEIGHT, type LayoutJob, type Place, WIDTH } from './network-place.ts';
import { NetworkRoom } from './network-room.ts';
import { shortName } from './short-name.ts';
import { drawing, fixed, line, text } from './svg.ts';

const FIGURE = 760;
/** Kept free at both ends for names, and above and below. */
const SIDE = 118;
const EDGE = 34;
const MOST_NODES = 40;
const LETTER = 6.9;
/** Letters of a name, and of its shorter versions where there is no room for it. */
const LENGTHS = [36, 28, 22, 17, 13, 10, 7];
/** With more actors than this no name takes the room of several. */
const CROWD = 24;
const CROWD_LENGTH = 22;
/** Further than this from its mark, a name is joined to it by a line. */
const AWAY = 34;

export function signedNetwork(
  balance: SituationBalance,
  context: ScaleContext,
): string | undefined {
  const ids = Object.keys(balance.sides);
  if (ids.length < 2 || ids.length > MOST_NODES) return undefined;
  const { places, height } = placesOf(balance, ids);
  const lines = networkLines(balance, places);
  const room = new NetworkRoom([...places.values()], FIGURE, height);
  if (hasTwoSides(balance)) takeCounts(room, balance, context);
  const strained = lines.filter(({ isStrained }) => isStrained);
  const strain = strained.map((one) => strainMark(one, room, context));
  const lengths = LENGTHS.filter((most) => ids.length <= CROWD || most <= CROWD_LENGTH);
  const names = [...places].map(([id, place]) => node(id, place, lines, room, context, lengths));
  const signs = lines.map((one) => signMark(one, room));
  return drawing(FIGURE, height, [
    ...(hasTwoSides(balance) ? [divide(height), ...counts(balance, context)] : []),
    group(strained.map(ground)),
    group(lines.map(stroke)),
    group(strain),
    group(signs),
    group(names.map((one) => group([one]))),
  ]);
}

/** Whether anybody stands on the other side. */
export function hasTwoSides({ sides }: Pick<SituationBalance, 'sides'>): boolean {
  return new Set(Object.values(sides)).size > 1;
}

/**
 * What belongs together: a page that draws the figure anew leaves the groups in which nothing changed,
 * and moves one whose place alone is another without setting its words again.
 */
function group(parts: readonly string[], at?: Place): string {
  const place = at ? ` transform="translate(${fixed(at.x)} ${fixed(at.y)})"` : '';
  return `<g${place}>${parts.join('')}</g>`;
}

const layouts = new Map<string, readonly Place[]>();
const MOST_LAYOUTS = 32;

/** Worked out once for the same pairs and sides: a page draws the figure anew with every edit. */
function layoutOf(job: LayoutJob): readonly Place[] {
  const key = JSON.stringify(job);
  const known = layouts.get(key);
  if (known) return known;
  const rounds = forceLayout(job);
  let next = rounds.next();
  while (!next.done) next = rounds.next();
  if (layouts.size >= MOST_LAYOUTS) layouts.clear();
  layouts.set(key, next.value);
  return next.value;
}

function placesOf(balance: SituationBalance, ids: readonly string[]) {
  const { sides, basis, open } = balance;
  // In the order of the actors: nobody moves when a sign becomes known or unknown.
  const ties = [...basis, ...open]
    .map(({ tie: [a, b] }) => ({
      a: ids.indexOf(a),
      b: ids.indexOf(b),
      // Friends, for the division, are those of one side.
      pull: sides[a] === sides[b] ? 1 : 0.3,
    }))
    .sort((one, other) => one.a - other.a || one.b - other.b);
  const job = { kept: ids.map(() => undefined), sides: ids.map((id) => sides[id]), ties };
  const found = layoutOf(job);
  const scale = (FIGURE - 2 * SIDE) / WIDTH;
  const tall = HEIGHT * scale;
  const places = new Map(
    found.map(({ x, y }, at) => [
      ids[at] as string,
      { x: FIGURE / 2 + x * scale, y: EDGE + tall / 2 + y * scale },
    ]),
  );
  return { places, height: Math.round(tall + 2 * EDGE) };
}

/** Nobody stands in the strip between the sides: the line runs down it. */
function divide(height: number): string {
  const middle = FIGURE / 2;
  return `<path d="M${middle} 6Q${middle + 10} ${fixed(height / 2)} ${middle} ${height - 6}" fill="none" stroke="var(--line-2)"/>`;
}

function counts(balance: SituationBalance, { words }: ScaleContext): string[] {
  const all = Object.values(balance.sides);
  return [0, 1].map((side) => {
    const count = all.filter((one) => one === side).length;
    return text(side === 0 ? 8 : FIGURE - 8, 18, words.balance.onSide(count), {
      anchor: side === 0 ? 'start' : 'end',
      size: 12,
    });
  });
}

/** No name stands on the counts of the sides. */
function takeCounts(room: NetworkRoom, { sides }: SituationBalance, { words }: ScaleContext): void {
  const wide = words.balance.onSide(Object.keys(sides).length).length * LETTER;
  room.take({ left: 0, right: 8 + wide, top: 4, bottom: 22 });
  room.take({ left: FIGURE - 8 - wide, right: FIGURE, top: 4, bottom: 22 });
}

function stroke({ from, to, sign, weight }: NetworkLine): string {
  const width = [1.4, 2.6, 4][Math.min(3, Math.floor(weight)) - 1] ?? 1.4;
  const paint =
    sign === '?'
      ? 'stroke="var(--text-3)" stroke-width="1.6" stroke-dasharray="1.5 4" stroke-linecap="round"'
      : sign === '+'
        ? `stroke="var(--plus)" stroke-width="${width}"`
        : `stroke="var(--minus)" stroke-width="${width}" stroke-dasharray="6 4"`;
  return line(from.x, from.y, to.x, to.y, paint);
}

function signMark(one: NetworkLine, room: NetworkRoom): string {
  const half = one.isSourced ? 7 : 8;
  const at = room.forMark(one, [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74], half);
  const broken = one.isSourced ? '' : ' stroke="var(--text-2)" stroke-dasharray="2.4 2"';
  const ring = `<circle r="${half}" fill="var(--surface)"${broken}/>`;
  if (one.sign === '?')
    return group([ring, text(0, 4.5, '?', { anchor: 'middle', size: 12, weight: 600 })], at);
  const paint = one.sign === '+' ? 'var(--plus-text)' : 'var(--minus-text)';
  const sign = `<text y="4.5" font-size="13" font-weight="600" text-anchor="middle" style="fill:${paint}">${one.sign}</text>`;
  return group([ring, sign], at);
}

function ground({ from, to }: NetworkLine): string {
  const paint = 'stroke="var(--warn-wash)" stroke-width="16" stroke-linecap="round"';
  return line(from.x, from.y, to.x, to.y, paint);
}

/** Two short bars across the line, and the word that says what they mean. */
function strainMark(one: NetworkLine, room: NetworkRoom, { words }: ScaleContext): string {
  const { from, to } = one;
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const { x, y } = room.forMark(one, [0.66, 0.34, 0.74, 0.26], 10);
  const bar = (by: number) =>
    line(
      x + dx * by - dy * 9,
      y + dy * by + dx * 9,
      x + dx * by + dy * 9,
      y + dy * by - dx * 9,
      'stroke="var(--warn)" stroke-width="2"',
    );
  const word = words.balance.frustrated;
  const half = (word.length * LETTER) / 2;
  // A level line has the word over the bars, a steep one beside them.
  const isSteep = Math.abs(dy) > Math.abs(dx);
  const at = isSteep ? { x: x + 14 + half, y: y + 4 } : { x, y: y - 13 };
  room.take({ left: at.x - half, right: at.x + half, top: at.y - 12, bottom: at.y + 4 });
  const said = text(at.x, at.y, word, { anchor: 'middle', size: 12, weight: 600, rim: true });
  return bar(-2.5) + bar(2.5) + said;
}

function node(
  id: string,
  place: Place,
  lines: readonly NetworkLine[],
  room: NetworkRoom,
  { situation, language }: ScaleContext,
  lengths: readonly number[],
): string {
  const actor = situation.actors.find((one) => one.id === id);
  const name = actor ? inLanguage(actor.name, language) : id;
  const versions = [...new Set(lengths.map((most) => shortName(name, most)))];
  const widths = versions.map((one) => one.length * LETTER);
  const { x, y, anchor, version } = room.forName(place, widths, lines);
  const short = versions[version] ?? '';
  const said = text(0, 0, short, { anchor, size: 12.5, weight: 600, rim: true });
  const whole = short === name ? '' : `<title>${escaped(withoutIsolates(name))}</title>`;
  const isAway = Math.sqrt((x - place.x) ** 2 + (y - place.y) ** 2) > AWAY;
  const joined = isAway ? line(place.x, place.y, x, y, 'stroke="var(--text-3)"') : '';
  return (
    joined + group([whole, said], { x, y }) + actorMarkSvg(actor?.kind ?? 'state', place.x, place.y)
  );
}
