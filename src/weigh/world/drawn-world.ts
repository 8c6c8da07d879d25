/**
 * One possible world of a situation: everything that is unknown on any scale takes a value at once.
 * Unknown orders of preference, signs and dates of ties, amounts of supply, ratings given as ranges.
 */
import {
  type BalanceInput,
  balanceInput,
  frustrationIndex,
  signedGraph,
  type TieTuple,
} from '../../balance/index.ts';
import {
  analyse,
  type GameModel,
  gameModel,
  ranksOfStatements,
  reach,
  type Wants,
  workspace,
} from '../../conflict/index.ts';
import { extensionDraws } from '../../conflict/inverse/extension-list.ts';
import { statementOrder } from '../../conflict/inverse/statement-order.ts';
import { type Client, coverage, dependInput } from '../../dependence/index.ts';
import type { Random } from '../../ensemble/random.ts';
import { hypothesesInput, inconsistency, type QuestionInput } from '../../hypotheses/index.ts';
import type { Situation } from '../../situation/index.ts';
import { readingsOf } from '../weigh.ts';
import { sharingDrawer } from './drawn-sharing.ts';
import type { Drawer } from './world-record.ts';

export function drawers(
  situation: Situation,
  asOf: string,
  readings: Readonly<Record<string, string>>,
): Drawer[] {
  const depend = dependInput(situation, asOf);
  const chosen = new Map(Object.entries(readings));
  const client = depend.clients[0];
  return [
    ...situation.games.map((game) =>
      gameDrawer(
        gameModel(situation, game.id, { readings: readingsOf(game, { readings: chosen }) }),
      ),
    ),
    ...(situation.ties.length > 0 ? [balanceDrawer(balanceInput(situation, asOf))] : []),
    ...(client ? [dependenceDrawer(client)] : []),
    ...sharingDrawer(depend),
    ...hypothesesInput(situation).map(hypothesesDrawer),
  ];
}

/** A source of orders of a priority, drawn evenly from all that keep what is known of it. */
function orderDraws(wants: Wants): (random: Random) => number[] {
  const { priority = [], known } = wants;
  if (typeof known !== 'string') {
    const draw = extensionDraws(statementOrder(wants, 0).order);
    return (random) => draw(random).map((place) => priority[place] as number);
  }
  return (random) => {
    const left = [...priority];
    return priority.map(() => left.splice(random.below(left.length), 1)[0] as number);
  };
}

function gameDrawer(game: GameModel): Drawer {
  const { model } = game;
  const space = workspace(model);
  const first = analyse(model, { concepts: ['nash', 'seq'], space });
  const draws = game.wants.map((wants) => {
    const isKnown = !wants.priority || wants.known === 'all' || wants.reading !== undefined;
    return isKnown ? undefined : orderDraws(wants);
  });
  return (random, { inputs, findings }) => {
    const ranks = model.ranks.map((fixed, dm) => {
      const wants = game.wants[dm];
      const order = draws[dm]?.(random);
      if (!wants || !order) return fixed;
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
    const ties = input.pairs.flatMap(({ a, b, alternatives }): TieTuple[] => {
      const way = alternatives[alternatives.length === 1 ? 0 : random.below(alternatives.length)];
      if (!way) return [];
      if (alternatives.length > 1)
        inputs.set(`balance: ${input.nodes[a]} – ${input.nodes[b]}`, way.sign * way.weight);
      return way.sign === 0 ? [] : [[a, b, way.sign, way.weight]];
    });
    const found = frustrationIndex(signedGraph(input.nodes.length, ties));
    findings.set(`balance/index/${found.upper}`, found.exact);
    for (const tie of found.frustrated) {
      const [a, b] = ties[tie] as TieTuple;
      if (isAlwaysFrustrated(input.nodes.length, ties, tie, found.upper))
        findings.set(`balance/strained/${input.nodes[a]}/${input.nodes[b]}`, true);
    }
  };
}

/**
 * Whether every best division frustrates a tie: satisfied at any price, it makes the index rise. Of
 * several best divisions the one that is found is arbitrary, and so are the ties it frustrates.
 */
function isAlwaysFrustrated(
  nodes: number,
  ties: readonly TieTuple[],
  tie: number,
  index: number,
): boolean {
  const most = ties.reduce((sum, [, , , weight = 1]) => sum + weight, 1);
  const held = ties.map(
    ([a, b, sign, weight], t): TieTuple => [a, b, sign, t === tie ? most : weight],
  );
  return frustrationIndex(signedGraph(nodes, held)).lower > index;
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
      if (most > 1e-9 && (losses[s] as number) >= most - 1e-9)
        findings.set(`dependence/largest/${id}`, true);
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
