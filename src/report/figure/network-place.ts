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

interface Body {
  x: number;
  y: number;
  moveX: number;
  moveY: number;
  readonly side: number | undefined;
  readonly isFixed: boolean;
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

function push(one: Body, other: Body, distance: number): void {
  const dx = (one.x - other.x) * WIDE || 0.01;
  const dy = one.y - other.y || 0.01;
  const square = dx * dx + dy * dy;
  const force = (distance * distance) / square;
  one.moveX += dx * force;
  one.moveY += dy * force;
  other.moveX -= dx * force;
  other.moveY -= dy * force;
}

function pull(one: Body, other: Body, distance: number, strength: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const force = (lengthOf(dx, dy) / distance) * strength;
  one.moveX += dx * force;
  one.moveY += dy * force;
  other.moveX -= dx * force;
  other.moveY -= dy * force;
}

/** Off a line that is not its own, to the side on which it stands. */
function pushOff(body: Body, a: Body, b: Body, reach: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy || 1;
  const part = ((body.x - a.x) * dx + (body.y - a.y) * dy) / square;
  if (part <= 0.02 || part >= 0.98) return;
  const [offX, offY] = [body.x - a.x - part * dx, body.y - a.y - part * dy];
  const away = lengthOf(offX, offY) || 0.01;
  if (away >= reach) return;
  const force = (reach - away) / away;
  body.moveX += offX * force * 3;
  body.moveY += offY * force * 3;
}

/** Each side on its half, all of them in the frame and a little towards its middle. */
function hold(body: Body, strip: number): void {
  body.moveX -= body.x * 0.01;
  body.moveY -= body.y * 0.03;
  if (body.side === 0 && body.x > -strip) body.moveX -= (body.x + strip) * 4;
  if (body.side === 1 && body.x < strip) body.moveX += (strip - body.x) * 4;
}

const clamped = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function step(body: Body, heat: number): void {
  const { moveX, moveY } = body;
  body.moveX = 0;
  body.moveY = 0;
  if (body.isFixed) return;
  const length = lengthOf(moveX, moveY) || 1;
  const go = Math.min(length, heat) / length;
  body.x = clamped(body.x + moveX * go, WIDTH / 2);
  body.y = clamped(body.y + moveY * go, HEIGHT / 2);
}

function round(bodies: readonly Body[], job: LayoutJob, distance: number, isLate: boolean): void {
  const count = bodies.length;
  for (let at = 0; at < count; at++)
    for (let other = at + 1; other < count; other++)
      push(bodies[at] as Body, bodies[other] as Body, distance);
  for (const { a, b, pull: strength } of job.ties) {
    const [from, to] = [bodies[a] as Body, bodies[b] as Body];
    pull(from, to, distance, strength);
    if (!isLate) continue;
    for (let at = 0; at < count; at++)
      if (at !== a && at !== b) pushOff(bodies[at] as Body, from, to, distance * 0.3);
  }
  for (const body of bodies) hold(body, STRIP * distance);
}

/** @yields the part of the rounds that is done, 0 to 1; @returns a place for every actor of the job */
export function* forceLayout(job: LayoutJob): Generator<number, Place[]> {
  const count = job.kept.length;
  const distance = Math.sqrt((WIDTH * HEIGHT) / Math.max(1, count)) * 0.8;
  const bodies = job.kept.map((kept, at): Body => {
    const start = kept ?? startOf(job, at, distance);
    return { ...start, moveX: 0, moveY: 0, side: job.sides[at], isFixed: kept !== undefined };
  });
  const rounds = count > FEW ? Math.max(90, Math.round((ROUNDS * FEW) / count)) : ROUNDS;
  for (let at = 0; at < rounds; at++) {
    const isLate = at > rounds * 0.5 && (count <= FEW || at % 3 === 0);
    round(bodies, job, distance, isLate);
    const left = 1 - at / rounds;
    const heat = WIDTH * 0.09 * left * Math.sqrt(left) + 0.3;
    for (const body of bodies) step(body, heat);
    if (at % 10 === 9) yield at / rounds;
  }
  return bodies.map(({ x, y }) => ({ x, y }));
}
