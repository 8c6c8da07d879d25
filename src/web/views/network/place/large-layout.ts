/**
 * Places for a large network: ForceAtlas2 (Jacomy et al. 2014, from memory), pairs far apart taken
 * together, so that a round takes n log n steps. Kept places stand fast; a new actor begins near its
 * neighbours that have one.
 *   1. a start on an ellipse, each side on its half
 *   2. ties across the sides pull a fifth as much as ties within, or all would crowd at the strip;
 *      after every few rounds, who has strayed over the strip between the sides is put back
 *   3. scaled to the frame, wider than tall, as the window is
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import type { Place } from './place.ts';

const CHUNKS = 15;
const ROUNDS = 5;
/** The width and the height of the picture in units of the layout. */
const WIDTH = 1000;
const HEIGHT = 780;
/** Half of the strip between the sides that stays free, as a part of the width. */
const STRIP = 0.012;
const ACROSS = 0.2;
/** How far each side is moved out each time, as a part of the width. */
const OUT = 0.15;
/** A shape is drawn out no more than this to fill the frame. */
const MOST_STRETCH = 1.6;

function startOf({ kept, sides }: LayoutJob, at: number): Place {
  const angle = (at / kept.length) * 2 * Math.PI;
  const [x, y] = [Math.cos(angle) * WIDTH * 0.4, Math.sin(angle) * WIDTH * 0.4];
  const side = sides[at];
  const isThere = side === undefined || side === (x < 0 ? 0 : 1);
  // Brought over, further in: nobody begins on the spot of another.
  return isThere ? { x, y } : { x: -0.55 * x, y };
}

function graphOf(job: LayoutJob): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
  job.kept.forEach((kept, at) => {
    graph.addNode(at, { ...(kept ?? startOf(job, at)), fixed: kept !== undefined });
  });
  for (const { a, b, pull } of job.ties)
    graph.addEdge(a, b, { weight: job.sides[a] === job.sides[b] ? pull : pull * ACROSS });
  return graph;
}

function placesOf(graph: Graph): Place[] {
  return graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
}

/** How far out all but a few are: what flies far out does not press the rest together. */
function reach(values: readonly number[]): number {
  const out = values.map(Math.abs).sort((a, b) => a - b);
  return out[Math.floor(out.length * 0.98)] || 1;
}

/**
 * Each side a little further out, since all are drawn to the middle; who then stands on the wrong half,
 * or in the strip, is put as far behind the strip as half its way.
 */
function part(graph: Graph, { sides, kept }: LayoutJob): void {
  if (!sides.includes(0) || !sides.includes(1)) return;
  const wide = reach(graph.mapNodes((_, { x }) => x as number));
  const strip = 2 * STRIP * wide;
  graph.forEachNode((node, { x }) => {
    const side = sides[Number(node)];
    if (side === undefined || kept[Number(node)] !== undefined) return;
    const there = (side === 0 ? -(x as number) : (x as number)) + OUT * wide;
    const out = there >= strip ? there : strip + (strip - there) / 2;
    graph.setNodeAttribute(node, 'x', side === 0 ? -out : out);
  });
}

/** Scaled to the frame that the camera and the sizes of marks reckon with. */
function scaled(places: readonly Place[]): Place[] {
  const wide = WIDTH / 2 / reach(places.map(({ x }) => x));
  const tall = HEIGHT / 2 / reach(places.map(({ y }) => y));
  const [byX, byY] = [Math.min(wide, tall * MOST_STRETCH), Math.min(tall, wide * MOST_STRETCH)];
  return places.map(({ x, y }) => ({ x: x * byX, y: y * byY }));
}

/** @yields the part of the rounds that is done, 0 to 1; @returns a place for every actor of the job */
export function* largeLayout(job: LayoutJob): Generator<number, Place[]> {
  const graph = graphOf(job);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1,
    slowDown: 4,
    barnesHutOptimize: true,
  };
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    forceAtlas2.assign(graph, { iterations: ROUNDS, settings });
    part(graph, job);
    yield (chunk + 1) / CHUNKS;
  }
  const places = placesOf(graph);
  const isFresh = job.kept.every((kept) => kept === undefined);
  return isFresh ? scaled(places) : places.map((place, at) => job.kept[at] ?? place);
}
