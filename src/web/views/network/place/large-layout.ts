/**
 * Places for a large network: ForceAtlas2 (Jacomy et al. 2014, from memory), pairs far apart taken
 * together, so that a round takes n log n steps. Kept places stand fast; a new actor begins near its
 * neighbours that have one.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import type { Place } from './place.ts';

const CHUNKS = 15;
const ROUNDS = 5;
/** The width of the picture in units of the layout. */
const WIDTH = 1000;

function graphOf(job: LayoutJob): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
  const count = job.kept.length;
  job.kept.forEach((kept, at) => {
    const angle = (at / count) * 2 * Math.PI;
    const start = kept ?? { x: Math.cos(angle) * WIDTH * 0.4, y: Math.sin(angle) * WIDTH * 0.4 };
    graph.addNode(at, { ...start, fixed: kept !== undefined });
  });
  for (const { a, b, pull } of job.ties) graph.addEdge(a, b, { weight: pull });
  return graph;
}

function placesOf(graph: Graph): Place[] {
  return graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
}

/** Scaled to the width that the camera and the sizes of marks reckon with. */
function scaled(places: readonly Place[]): Place[] {
  const reach = places.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y) * 1.4));
  // What flies far out does not press the rest together.
  const far = reach.toSorted((a, b) => a - b)[Math.floor(reach.length * 0.98)] || 1;
  const factor = WIDTH / 2 / far;
  return places.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
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
    yield (chunk + 1) / CHUNKS;
  }
  const places = placesOf(graph);
  const isFresh = job.kept.every((kept) => kept === undefined);
  return isFresh ? scaled(places) : places.map((place, at) => job.kept[at] ?? place);
}
