/**
 * The states of a large game that one needs to see, in layers of distance from one of them.
 *
 *   1. the first layer is the state that one draws from; along an observed path each of its states
 *      stands a layer further
 *   2. from the first state follow all its moves, the improvements first, a decision maker at a time;
 *      from every other state, the move that each decision maker would want most
 *   3. equilibria that none of this comes to stand apart, in a layer of their own
 *   4. within a layer the path comes first; the others stand near those that lead to them
 *
 * Nothing is drawn beyond the greatest number of states; what is left out is counted.
 */

/** A move of one decision maker; states by their number from 1. */
export interface LayeredMove {
  readonly maker: number;
  readonly to: number;
  readonly isImprovement: boolean;
}

export interface LayeredArrow extends LayeredMove {
  readonly from: number;
}

export interface LayeredGraph {
  /** Layer by layer the states, from the top. */
  readonly layers: readonly (readonly number[])[];
  /** Equilibria that nothing drawn comes to. */
  readonly apart: readonly number[];
  readonly arrows: readonly LayeredArrow[];
  /** Wanted moves to states for which there was no room. */
  readonly beyond: readonly LayeredArrow[];
  /** Equilibria for which there was no room. */
  readonly unseenEquilibria: number;
}

export interface LayeredAsk {
  readonly from: number;
  /** The states gone through, where they are to be drawn; the first is the one drawn from. */
  readonly path: readonly number[];
  readonly equilibria: readonly number[];
  /** Every move from a state, the best for its mover first. */
  movesFrom(state: number): readonly LayeredMove[];
}

export interface LayeredRoom {
  /** Drawn at most in all. */
  readonly states: number;
  /** Of the first state's own moves. */
  readonly first: number;
  /** Of equilibria that stand apart. */
  readonly apart: number;
  readonly layers: number;
}

/** On a page that scrolls. */
const WIDE: LayeredRoom = { states: 34, first: 12, apart: 6, layers: 100 };

/** The most wanted move of each decision maker who has an improvement. */
function wanted(moves: readonly LayeredMove[]): readonly LayeredMove[] {
  const first = new Map<number, LayeredMove>();
  for (const move of moves) {
    if (move.isImprovement && !first.has(move.maker)) first.set(move.maker, move);
  }
  return [...first.values()];
}

/** Improvements first, then a move of each decision maker in turn, so that nobody is crowded out. */
function inTurns(moves: readonly LayeredMove[], most: number): readonly LayeredMove[] {
  const turn = new Map<string, number>();
  return moves
    .map((move) => {
      const key = `${move.isImprovement} ${move.maker}`;
      const place = turn.get(key) ?? 0;
      turn.set(key, place + 1);
      return { move, place };
    })
    .sort(
      (a, b) =>
        Number(b.move.isImprovement) - Number(a.move.isImprovement) ||
        a.place - b.place ||
        a.move.maker - b.move.maker,
    )
    .map(({ move }) => move)
    .slice(0, most);
}

interface Found {
  readonly layerOf: Map<number, number>;
  readonly arrows: LayeredArrow[];
  readonly beyond: LayeredArrow[];
}

/** Steps 1 and 2: layer by layer, as long as there is room. */
function spread(ask: LayeredAsk, most: LayeredRoom): Found {
  const room = most.states - Math.min(most.apart, ask.equilibria.length);
  const kept = new Set(ask.equilibria);
  const layerOf = new Map<number, number>([[ask.from, 0]]);
  ask.path.forEach((state, k) => {
    if (!layerOf.has(state)) layerOf.set(state, k);
  });
  const arrows: LayeredArrow[] = [];
  const beyond: LayeredArrow[] = [];
  const open = [...layerOf.keys()];
  for (let k = 0; k < open.length; k++) {
    const from = open[k] as number;
    const all = ask.movesFrom(from);
    for (const move of from === ask.from ? inTurns(all, most.first) : wanted(all)) {
      if (!layerOf.has(move.to)) {
        // Room is kept for equilibria: one that is come to stands in its layer.
        const free = kept.has(move.to) ? most.states : room;
        const layer = (layerOf.get(from) ?? 0) + 1;
        if (layerOf.size >= free || layer >= most.layers) {
          if (move.isImprovement) beyond.push({ ...move, from });
          continue;
        }
        layerOf.set(move.to, layer);
        open.push(move.to);
      }
      arrows.push({ ...move, from });
    }
    // A path gives states of several layers at once: the nearest is gone on from first.
    const rest = open.splice(k + 1);
    open.push(...rest.sort((a, b) => (layerOf.get(a) ?? 0) - (layerOf.get(b) ?? 0)));
  }
  return { layerOf, arrows, beyond };
}

/** Step 4: twice from the first layer on, each state at the mean place of those that lead to it. */
function ordered(ask: LayeredAsk, { layerOf, arrows }: Found): readonly (readonly number[])[] {
  const layers: number[][] = [];
  for (const [state, layer] of layerOf) {
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(state);
  }
  const onPath = new Set([ask.from, ...ask.path]);
  for (let round = 0; round < 2; round++) {
    for (let k = 1; k < layers.length; k++) {
      const before = new Map(layers[k - 1]?.map((state, at) => [state, at]));
      const mean = (state: number) => {
        const from = arrows.flatMap((one) =>
          one.to === state && before.has(one.from) ? [before.get(one.from) as number] : [],
        );
        return from.length === 0 ? 1e6 : from.reduce((sum, at) => sum + at, 0) / from.length;
      };
      const means = new Map(layers[k]?.map((state) => [state, mean(state)]));
      layers[k]?.sort(
        (a, b) =>
          Number(onPath.has(b)) - Number(onPath.has(a)) ||
          (means.get(a) ?? 0) - (means.get(b) ?? 0) ||
          a - b,
      );
    }
  }
  return layers;
}

/** @param most what there is room for; by default that of a page that scrolls */
export function layeredGraph(ask: LayeredAsk, most: LayeredRoom = WIDE): LayeredGraph {
  const found = spread(ask, most);
  const isDrawn = (state: number) => found.layerOf.has(state);
  const others = ask.equilibria.filter((state) => !isDrawn(state));
  const apart = others.slice(0, Math.min(most.apart, most.states - found.layerOf.size));
  const known = new Set(apart);
  // Where those that stand apart lead, as far as it is drawn.
  const theirs = apart.flatMap((from) =>
    wanted(ask.movesFrom(from))
      .filter(({ to }) => isDrawn(to) || known.has(to))
      .map((move) => ({ ...move, from })),
  );
  return {
    layers: ordered(ask, found),
    apart,
    arrows: [...found.arrows, ...found.beyond.filter(({ to }) => known.has(to)), ...theirs],
    beyond: found.beyond.filter(({ to }) => !known.has(to)),
    unseenEquilibria: others.length - apart.length,
  };
}
