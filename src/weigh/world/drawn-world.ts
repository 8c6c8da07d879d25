/**
 * One possible world of a situation: everything that is unknown on any scale takes a value at once.
 * Unknown orders of preference, signs and dates of ties, amounts of supply, ratings given as ranges.
 */
import {
  type BalanceInput,
  balanceInput,
  frustrationIndex,
  signedGraph,
} from '../../balance/index.ts';
import {
  analyse,
  type GameModel,
  gameModel,
  ranksOfStatements,
  reach,
  workspace,
} from '../../conflict/index.ts';
import { type Client, coverage, dependInput } from '../../dependence/index.ts';
import type { Random } from '../../ensemble/random.ts';
import { hypothesesInput, inconsistency, type QuestionInput } from '../../hypotheses/index.ts';
import type { Situation } from '../../situation/index.ts';
import { sharingDrawer } from './drawn-sharing.ts';
import type { Drawer } from './world-record.ts';

export function drawers(
  situation: Situation,
  asOf: string,
  readings: Readonly<Record<string, string>>,
): Drawer[] {
  const depend = dependInput(situation, asOf);
  const client = depend.clients[0];
  return [
    ...situation.games.map((game) =>
      gameDrawer(gameModel(situation, game.id, { readings: knownIn(game, readings) })),
    ),
    ...(situation.ties.length > 0 ? [balanceDrawer(balanceInput(situation, asOf))] : []),
    ...(client ? [dependenceDrawer(client)] : []),
    ...sharingDrawer(depend),
    ...hypothesesInput(situation).map(hypothesesDrawer),
  ];
}

function knownIn(
  game: Situation['games'][number],
  readings: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readings).filter(([dm]) => game.decisionMakers.some((one) => one.id === dm)),
  );
}

/** A random order that keeps what is known of it: an item at a time among those that may come next. */
function drawnOrder(
  priority: readonly number[],
  known: readonly (readonly [number, number])[],
  random: Random,
): number[] {
  const left = [...priority];
  const order: number[] = [];
  while (left.length > 0) {
    const free = left.filter(
      (item) => !known.some(([above, below]) => below === item && left.includes(above)),
    );
    const next = free[random.below(free.length)] as number;
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

function gameDrawer(game: GameModel): Drawer {
  const { model } = game;
  const space = workspace(model);
  const first = analyse(model, { concepts: ['nash', 'seq'], space });
  return (random, { inputs, findings }) => {
    const ranks = model.ranks.map((fixed, dm) => {
      const wants = game.wants[dm];
      if (!wants?.priority || wants.known === 'all' || wants.reading !== undefined) return fixed;
      const order = drawnOrder(
        wants.priority,
        wants.known === 'nothing' ? [] : wants.known,
        random,
      );
      order.forEach((above, at) => {
        for (const below of order.slice(at + 1)) {
          const [a, b] = above < below ? [above, below] : [below, above];
          const name = `${game.game.id}/${model.decisionMakers[dm]}: ${wants.statements[a]} > ${wants.statements[b]}`;
          inputs.set(name, above < below ? 1 : -1);
        }
      });
      return ranksOfStatements(
        model.codes.length,
        order.map((k) => wants.truths[k] as Uint8Array),
      );
    });
    const world = { ...model, ranks };
    const found = analyse(world, { concepts: ['nash', 'seq'], space, reuse: first });
    if (game.outcome !== undefined) {
      findings.set(
        `${game.game.id}/outcome/nash`,
        found.equilibria.nash?.includes(game.outcome) ?? false,
      );
      findings.set(
        `${game.game.id}/outcome/seq`,
        found.equilibria.seq?.includes(game.outcome) ?? false,
      );
    }
    if (game.statusQuo === undefined) return;
    const reached = game.targets.length > 0 ? reach(space, game.statusQuo, true).states : [];
    for (const { id, truth } of game.targets)
      findings.set(
        `${game.game.id}/target/${id}`,
        reached.some((state) => truth[state] === 1),
      );
  };
}

function balanceDrawer(input: BalanceInput): Drawer {
  return (random, { inputs, findings }) => {
    const ties = input.pairs.flatMap(
      ({ a, b, alternatives }): [number, number, 1 | -1, number][] => {
        const way = alternatives[alternatives.length === 1 ? 0 : random.below(alternatives.length)];
        if (!way) return [];
        if (alternatives.length > 1)
          inputs.set(`balance: ${input.nodes[a]} – ${input.nodes[b]}`, way.sign);
        return way.sign === 0 ? [] : [[a, b, way.sign, way.weight]];
      },
    );
    const found = frustrationIndex(signedGraph(input.nodes.length, ties));
    findings.set(`balance/index/${found.upper}`, found.exact);
    for (const tie of found.frustrated) {
      const [a, b] = ties[tie] as [number, number, 1 | -1, number];
      findings.set(`balance/strained/${input.nodes[a]}/${input.nodes[b]}`, true);
    }
  };
}

function dependenceDrawer({ model, suppliers, needs }: Client): Drawer {
  return (random, { inputs, findings }) => {
    const amounts = model.low.map((low, cell) => {
      const high = model.high[cell] as number;
      if (high <= low) return low;
      const value = low + random.uniform() * (high - low);
      const [need, supplier] = [Math.floor(cell / model.suppliers), cell % model.suppliers];
      inputs.set(`dependence: ${suppliers[supplier]} → ${needs[need]?.id}`, value);
      return value;
    });
    const whole = coverage(model, amounts);
    const losses = suppliers.map((_, s) => whole - coverage(model, amounts, [s]));
    const most = Math.max(...losses);
    suppliers.forEach((id, s) => {
      if ((losses[s] as number) >= most - 1e-9) findings.set(`dependence/largest/${id}`, true);
    });
  };
}

function hypothesesDrawer({ id, matrix, hypotheses, evidence }: QuestionInput): Drawer {
  return (random, { inputs, findings }) => {
    const drawn = matrix.low.map((low, cell) => {
      const high = matrix.high[cell] as number;
      if (!(high > low)) return low;
      const value = low + random.below(Math.round(high - low) + 1);
      const [item, column] = [Math.floor(cell / matrix.hypotheses), cell % matrix.hypotheses];
      inputs.set(`hypotheses: ${evidence[item]?.id} / ${hypotheses[column]?.id}`, value);
      return value;
    });
    const all = Array.from({ length: matrix.items }, (_, item) => item);
    const scores = inconsistency({ ...matrix, low: drawn, high: drawn }, all).map(
      (range) => range.low,
    );
    const best = Math.max(...scores);
    hypotheses.forEach((one, h) => {
      if ((scores[h] as number) >= best - 1e-9)
        findings.set(`hypotheses/${id}/leading/${one.id}`, true);
    });
  };
}
