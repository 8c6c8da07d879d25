/**
 * Places for a network of a situation's size, its two sides apart. Fruchterman & Reingold 1991 (from
 * memory), with three changes.
 *   1. a start on two arcs, one a side, in the order of the document; kept places stand fast
 *   2. in each round all pairs push each other off, ties pull (friends more than foes), a wall holds
 *      each side on its half
 *   3. in the later rounds an actor is also pushed off ties that are not its own
 *   4. no step is longer than the heat of the round, which falls to nothing; nobody leaves the frame
 * Nothing in it is left to chance, and no function that engines round each in its own way is used
 * (sine, power): the same network has the same places everywhere. y grows downwards.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A network as plain numbers, so that a worker can be given it. */
export interface LayoutJob {
  /** By actor: the place that it had already. */
  readonly kept: readonly (Place | undefined)[];
  /** By actor: its side in the best division, where there is one. */
  readonly sides: readonly (number | undefined)[];
  readonly ties: readonly { readonly a: number; readonly b: number; readonly pull: number }[];
}

/** The frame, around 0,0. */
export const WIDTH = 1000;
export const HEIGHT = 660;
/** Half of the strip between the sides that stays free, as a part of the distance between actors. */
const STRIP = 0.55;
/** Rounds of a network of a situation's size; a larger one has fewer of what costs more. */
const ROUNDS = 260;
const FEW = 60;
/** Names are wide: what stands beside counts as nearer than what stands above. */
const WIDE = 0.72;

/** All actors, column by column: rounds run over plain numbers. */
interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly moveX: Float64Array;
  readonly moveY: Float64Array;
}

/** Beside its neighbours that have a place, a step off in a direction of its own. */
function besideNeighbours(job: LayoutJob, at: number, distance: number): Place | undefined {
  const near = job.ties
    .flatMap(({ a, b }) => (a === at ? [job.kept[b]] : b === at ? [job.kept[a]] : []))
    .filter((place) => place !== undefined);
  if (near.length === 0) return undefined;
  const mean = (pick: (place: Place) => number) =>
    near.reduce((sum, place) => sum + pick(place), 0) / near.length;
  const off = (step: number) => (((at * step) % 5) - 2 || 1) * distance * 0.25;
  return { x: mean(({ x }) => x) + off(3), y: mean(({ y }) => y) + off(7) };
}

function startOf(job: LayoutJob, at: number, distance: number): Place {
  const beside = besideNeighbours(job, at, distance);
  if (beside) return beside;
  const side = job.sides[at];
  const mates = job.sides.flatMap((one, i) => (one === side ? [i] : []));
  const part = (mates.indexOf(at) + 0.5) / mates.length;
  const isLeft = side === undefined ? part < 0.5 : side === 0;
  // Down along an arc, one for each side; those without a side take both in turn.
  const down = side === undefined ? (part < 0.5 ? 4 * part - 1 : 3 - 4 * part) : 2 * part - 1;
  const out = Math.sqrt(1 - 0.9 * down * down) * WIDTH * 0.3 + STRIP * distance;
  return { x: isLeft ? -out : out, y: down * HEIGHT * 0.42 };
}

const lengthOf = (x: number, y: number) => Math.sqrt(x * x + y * y);

/** Every pair pushes off. */
function push({ x, y, moveX, moveY }: Bodies, distance: number): void {
  const square = distance * distance;
  for (let one = 0; one < x.length; one++)
    for (let other = one + 1; other < x.length; other++) {
      const dx = ((x[one] as number) - (x[other] as number)) * WIDE || 0.01;
      const dy = (y[one] as number) - (y[other] as number) || 0.01;
      const force = square / (dx * dx + dy * dy);
      moveX[one] = (moveX[one] as number) + dx * force;
      moveY[one] = (moveY[one] as number) + dy * force;
      moveX[other] = (moveX[other] as number) - dx * force;
      moveY[other] = (moveY[other] as number) - dy * force;
    }
}

function pull(bodies: Bodies, a: number, b: number, distance: number, strength: number): void {
  const { x, y, moveX, moveY } = bodies;
  const [dx, dy] = [(x[b] as number) - (x[a] as number), (y[b] as number) - (y[a] as number)];
  const force = (lengthOf(dx, dy) / distance) * strength;
  moveX[a] = (moveX[a] as number) + dx * force;
  moveY[a] = (moveY[a] as number) + dy * force;
  moveX[b] = (moveX[b] as number) - dx * force;
  moveY[b] = (moveY[b] as number) - dy * force;
}

/** All others off the line of a tie, each to the side on which it stands. */
function pushOff(bodies: Bodies, a: number, b: number, reach: number): void {
  const { x, y, moveX, moveY } = bodies;
  const [ax, ay] = [x[a] as number, y[a] as number];
  const [dx, dy] = [(x[b] as number) - ax, (y[b] as number) - ay];
  const square = dx * dx + dy * dy || 1;
  for (let at = 0; at < x.length; at++) {
    if (at === a || at === b) continue;
    const [px, py] = [(x[at] as number) - ax, (y[at] as number) - ay];
    const part = (px * dx + py * dy) / square;
    if (part <= 0.02 || part >= 0.98) continue;
    const [offX, offY] = [px - part * dx, py - part * dy];
    const away = lengthOf(offX, offY) || 0.01;
    if (away >= reach) continue;
    const force = (reach - away) / away;
    moveX[at] = (moveX[at] as number) + offX * force * 3;
    moveY[at] = (moveY[at] as number) + offY * force * 3;
  }
}

/** Each side on its half, all of them in the frame and a little towards its middle. */
function hold({ x, y, moveX, moveY }: Bodies, { sides }: LayoutJob, strip: number): void {
  for (let at = 0; at < x.length; at++) {
    const here = x[at] as number;
    let move = (moveX[at] as number) - here * 0.01;
    if (sides[at] === 0 && here > -strip) move -= (here + strip) * 4;
    if (sides[at] === 1 && here < strip) move += (strip - here) * 4;
    moveX[at] = move;
    moveY[at] = (moveY[at] as number) - (y[at] as number) * 0.03;
  }
}

const clamped = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function step({ x, y, moveX, moveY }: Bodies, { kept }: LayoutJob, heat: number): void {
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [moveX[at] as number, moveY[at] as number];
    moveX[at] = 0;
    moveY[at] = 0;
    if (kept[at] !== undefined) continue;
    const length = lengthOf(dx, dy) || 1;
    const go = Math.min(length, heat) / length;
    x[at] = clamped((x[at] as number) + dx * go, WIDTH / 2);
    y[at] = clamped((y[at] as number) + dy * go, HEIGHT / 2);
  }
}

function round(bodies: Bodies, job: LayoutJob, distance: number, isLate: boolean): void {
  push(bodies, distance);
  for (const { a, b, pull: strength } of job.ties) {
    pull(bodies, a, b, distance, strength);
    if (isLate) pushOff(bodies, a, b, distance * 0.3);
  }
  hold(bodies, job, STRIP * distance);
}

/** @yields the part of the rounds that is done, 0 to 1; @returns a place for every actor of the job */
export function* forceLayout(job: LayoutJob): Generator<number, Place[]> {
  const count = job.kept.length;
  const distance = Math.sqrt((WIDTH * HEIGHT) / Math.max(1, count)) * 0.8;
  const starts = job.kept.map((kept, at) => kept ?? startOf(job, at, distance));
  const bodies: Bodies = {
    x: Float64Array.from(starts, ({ x }) => x),
    y: Float64Array.from(starts, ({ y }) => y),
    moveX: new Float64Array(count),
    moveY: new Float64Array(count),
  };
  const rounds = count > FEW ? Math.max(90, Math.round((ROUNDS * FEW) / count)) : ROUNDS;
  for (let at = 0; at < rounds; at++) {
    round(bodies, job, distance, at > rounds * 0.5 && (count <= FEW || at % 3 === 0));
    const left = 1 - at / rounds;
    step(bodies, job, WIDTH * 0.09 * left * Math.sqrt(left) + 0.3);
    if (at % 10 === 9) yield at / rounds;
  }
  return starts.map((_, at) => ({ x: bodies.x[at] as number, y: bodies.y[at] as number }));
}
