/**
 * The signed network as a graph to draw: every actor that has a tie, every tie that holds at a
 * moment. Places are worked out once for all ties of the document, so that they do not jump when
 * time moves, and a new actor enters near its neighbours.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { inLanguage } from '../../../report/name.ts';
import {
  contains,
  dateSpan,
  type Language,
  type Situation,
  type Tie,
} from '../../../situation/index.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The moments at which ties begin, in order, and the date of the situation last. */
export function momentsOf(situation: Situation): string[] {
  const last = dateSpan(situation.asOf).start;
  const starts = situation.ties.flatMap(({ during }) => {
    const from = during?.split('/')[0];
    return from && from !== '..' && dateSpan(from).start < last ? [from] : [];
  });
  const ordered = [...new Set(starts)].sort((a, b) => dateSpan(a).start - dateSpan(b).start);
  return [...ordered, situation.asOf];
}

/** Whether a tie holds at a moment; one of unstated dates is taken to hold throughout. */
export function holdsAt(tie: Tie, moment: string): boolean {
  return tie.during === undefined || contains(dateSpan(tie.during), dateSpan(moment)) !== 'no';
}

/** Actors from which forces between all pairs take too long for a page. */
const MANY = 300;

/** A circle to start from, then forces; `kept` are the places of actors that already had one. */
export function layOut(situation: Situation, kept: ReadonlyMap<string, Place>): Map<string, Place> {
  const graph = new Graph({ multi: true, type: 'undirected' });
  const ids = [...new Set(situation.ties.flatMap(({ a, b }) => [a, b]))];
  ids.forEach((id, at) => {
    const near = kept.get(id) ?? (kept.size > 0 ? neighbourPlace(situation, id, kept) : undefined);
    const angle = (at / ids.length) * 2 * Math.PI;
    graph.addNode(id, near ?? { x: Math.cos(angle), y: Math.sin(angle) });
  });
  for (const tie of situation.ties) {
    // Forces pull friends together; enemies are only held by being in one picture.
    graph.addEdge(tie.a, tie.b, { weight: tie.sign === '+' ? 2 * tie.weight : 0.3 });
  }
  const isNew = ids.some((id) => !kept.has(id));
  if (isNew && ids.length > 2) {
    forceAtlas2.assign(graph, {
      iterations: ids.length > 500 ? 60 : 300,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        gravity: 1,
        slowDown: 4,
        // Pairs far apart are taken together: n log n steps instead of n².
        barnesHutOptimize: ids.length > MANY,
      },
    });
  }
  return new Map(
    ids.map((id) => {
      const own = kept.get(id);
      return [
        id,
        own ?? { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') },
      ];
    }),
  );
}

function neighbourPlace(
  situation: Situation,
  id: string,
  kept: ReadonlyMap<string, Place>,
): Place | undefined {
  const near = situation.ties
    .filter(({ a, b }) => a === id || b === id)
    .flatMap(({ a, b }) => kept.get(a === id ? b : a) ?? []);
  if (near.length === 0) return undefined;
  const mean = (pick: (place: Place) => number) =>
    near.reduce((sum, place) => sum + pick(place), 0) / near.length;
  return { x: mean((place) => place.x) + 0.05, y: mean((place) => place.y) + 0.05 };
}

export interface Colours {
  readonly plus: string;
  readonly minus: string;
  readonly unknown: string;
  readonly strained: string;
  readonly ink: string;
}

const SIGN = { '+': '+', '-': '−', unknown: '?' } as const;

interface Drawing {
  readonly moment: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly colours: Colours;
  readonly language: Language;
  /** `a b` of the strained ties. */
  readonly strained: ReadonlySet<string>;
}

export function tieGraph(
  situation: Situation,
  { moment, places, colours, language, strained }: Drawing,
): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
  for (const actor of situation.actors) {
    const place = places.get(actor.id);
    if (!place) continue;
    const isState = actor.kind === 'state' || actor.kind === 'government';
    graph.addNode(actor.id, {
      ...place,
      label: inLanguage(actor.name, language),
      size: isState ? 7 : 5,
      color: colours.ink,
    });
  }
  for (const tie of situation.ties) {
    if (!holdsAt(tie, moment)) continue;
    const isStrained = strained.has(`${tie.a} ${tie.b}`) || strained.has(`${tie.b} ${tie.a}`);
    const colour =
      tie.sign === '+' ? colours.plus : tie.sign === '-' ? colours.minus : colours.unknown;
    graph.addEdgeWithKey(tie.id, tie.a, tie.b, {
      label: isStrained ? `${SIGN[tie.sign]} ⚡` : SIGN[tie.sign],
      size: Math.min(5, 1.4 + tie.weight * 0.8) + (isStrained ? 1.5 : 0),
      color: isStrained ? colours.strained : colour,
    });
  }
  return graph;
}
