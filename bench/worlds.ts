/**
 * How many orders are weighed a second, on the flagship's two games, three ways: one order at a time by
 * the forward engine; many worlds at once as bits of a word; all worlds counted by the manners of the
 * decision makers, as `mizan conflict --worlds` does. Also the exact counts over rankings of 36
 * states, and what listing nine statements costs, which sets the bound of `statement-inverse.ts`.
 * `npx tsx bench/worlds.ts` writes `bench/results/worlds.json`; with `--quick` nothing is written.
 * All on one thread.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gameModel } from '../src/conflict/from-situation.ts';
import {
  analyse,
  concepts,
  ranksOfStatements,
  rerank,
  type Wants,
  workspace,
} from '../src/conflict/index.ts';
import { forEachExtension } from '../src/conflict/inverse/extension-list.ts';
import { forEachBlock } from '../src/conflict/inverse/joint-world.ts';
import { partialOrder } from '../src/conflict/inverse/linear-extension.ts';
import { MoveList } from '../src/conflict/inverse/move-list.ts';
import { orderClasses } from '../src/conflict/inverse/order-class.ts';
import { answers } from '../src/conflict/inverse/question.ts';
import { rankingInverse } from '../src/conflict/inverse/ranking-inverse.ts';
import { statementInverse } from '../src/conflict/inverse/statement-inverse.ts';
import { statementOrder } from '../src/conflict/inverse/statement-order.ts';
import { WorldStability } from '../src/conflict/inverse/world-stability.ts';
import { seeded } from '../src/ensemble/random.ts';
import { worlds } from '../src/ensemble/worlds.ts';
import { parseSituation } from '../src/situation/index.ts';

const file = fileURLToPath(new URL('../examples/sahel-2024/situation.json', import.meta.url));
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const game = (id: string) => gameModel(parsed.situation, id);

/** What a run takes: seconds on the clock, and of the processor (other programs share the machine). */
interface Timing {
  readonly seconds: number;
  readonly processor: number;
}

/** The medians of repeated runs. */
function median(run: () => unknown, least = 3): Timing {
  const wall: number[] = [];
  const processor: number[] = [];
  const begin = performance.now();
  while (wall.length < least || (performance.now() - begin < 400 && wall.length < 100)) {
    const used = process.cpuUsage();
    const start = performance.now();
    run();
    wall.push((performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1e6);
  }
  const middle = (times: number[]) => times.sort((x, y) => x - y)[times.length >> 1]!;
  return { seconds: middle(wall), processor: middle(processor) };
}

/** How many a second, by the clock and by the processor. */
const rates = (count: number, { seconds, processor }: Timing) => ({
  perSecond: count / seconds,
  perProcessorSecond: count / processor,
});

/** The orders of the varied decision makers, from the document each time: nothing is kept warm. */
function orders(id: string, vary: readonly number[]) {
  const { model, wants } = game(id);
  const varied = vary.map((dm) => {
    const { truths, order } = statementOrder({ ...wants[dm]!, known: 'nothing' }, dm);
    return { dm, ...orderClasses(model.codes.length, truths, order) };
  });
  const count = varied.reduce((product, { classOf }) => product * classOf.length, 1);
  const joint = varied.reduce((product, { ranks }) => product * ranks.length, 1);
  return { model, varied, count, joint };
}

/** Six concepts at one state. */
function atOneState(id: string, vary: readonly number[], outcome: number) {
  const run = () => {
    const { model, varied } = orders(id, vary);
    return answers(model, varied, { concepts, sanctions: 'sequence', outcome });
  };
  const timing = median(run);
  const { count, joint } = orders(id, vary);
  return { orders: count, worlds: joint, ...timing, ofOrders: rates(count, timing) };
}

/** All states, six concepts, the worlds of a block as bits of a word. */
function fullSolves(id: string, vary: readonly number[]) {
  const run = () => {
    const { model, varied } = orders(id, vary);
    const lists = new MoveList(workspace(model));
    let stable = 0;
    forEachBlock(model, varied, (block) => {
      const tests = new WorldStability(lists, block, 'sequence');
      for (const concept of concepts) {
        for (let s = 0; s < model.codes.length; s++) {
          for (let dm = 0; dm < model.decisionMakers.length; dm++) {
            stable += tests.stable(concept, dm, s)[0]! & 1;
          }
        }
      }
    });
    return stable;
  };
  const timing = median(run);
  const { count, joint } = orders(id, vary);
  return {
    orders: count,
    worlds: joint,
    ...timing,
    ofOrders: rates(count, timing),
    ofWorlds: rates(joint, timing),
  };
}

/**
 * All states, six concepts, by manners: in how many worlds each state is an equilibrium, why each
 * decision maker rests there, and what that turns on. From the document each time.
 */
function byManners(id: string, vary: readonly number[]) {
  const run = () => {
    const { model, wants } = game(id);
    const free = wants.map((one, dm) =>
      vary.includes(dm) ? { ...one, known: 'nothing' as const } : one,
    );
    return worlds({ model, wants: free, vary });
  };
  const timing = median(run);
  const { count, joint } = orders(id, vary);
  return {
    orders: count,
    worlds: joint,
    ...timing,
    ofOrders: rates(count, timing),
    ofWorlds: rates(joint, timing),
  };
}

/** The forward engine on one order after the other, its workspace and answer used again. */
function oneAtATime(id: string, dm: number) {
  const { model, wants } = game(id);
  const { truths, priority } = wants[dm]!;
  const perms: number[][] = [];
  forEachExtension(partialOrder(priority!.length), (items) => {
    if (perms.length < 200) perms.push(items.map((item) => priority![item]!));
  });
  const space = workspace(model);
  const kept = analyse(model, { concepts, space });
  const timing = median(() => {
    for (const perm of perms) {
      const ranks = [...model.ranks];
      ranks[dm] = ranksOfStatements(
        model.codes.length,
        perm.map((k) => truths[k]!),
      );
      analyse(rerank(space, ranks).model, { concepts, space, reuse: kept });
    }
  }, 3);
  return { orders: perms.length, ...timing, ofOrders: rates(perms.length, timing) };
}

/** One decision maker with nine random statements on the states of the first game: 362,880 orders. */
function nineStatements() {
  const { model, wants, outcome } = game('g1');
  const random = seeded(1);
  const priority = Array.from({ length: 9 }, (_, k) => k);
  const nine: Wants = {
    statements: priority.map((k) => `S${k}`),
    formulas: [],
    truths: priority.map(() => Uint8Array.from(model.codes, () => random.below(2))),
    priority,
    known: 'nothing',
  };
  const all = wants.map((one, dm) => (dm === 1 ? nine : one));
  const asked = { model, wants: all, vary: [1], outcome };
  const timing = median(() => statementInverse(asked), 1);
  return { orders: statementInverse({ ...asked, concepts: ['nash'] }).total, ...timing };
}

const revenge = game('g1');
const rupture = game('g2');
const rankings = (vary: readonly number[]) =>
  median(() =>
    rankingInverse({
      model: revenge.model,
      vary: vary.map((dm) => ({ dm })),
      outcome: revenge.outcome,
      concepts: ['nash', 'gmr', 'smr'],
    }),
  );
const worldTask = {
  model: rupture.model,
  wants: rupture.wants,
  vary: [0, 1],
  statusQuo: rupture.statusQuo,
  targets: rupture.targets,
};
const short = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value;
/** One part of the record, told as soon as it is measured. */
async function part<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const value = await run();
  console.error(name, JSON.stringify(value, short));
  return value;
}

const one = await part('game 1, one at a time', () => oneAtATime('g1', 1));
const many = await part('game 1, full solves', () => fullSolves('g1', [0, 1]));
const counted = await part('game 1, by manners', () => byManners('g1', [0, 1]));
const two = await part('game 2, one at a time', () => oneAtATime('g2', 0));
const countedTwo = await part('game 2, by manners', () => byManners('g2', [0, 1]));
const manyTwo = await part('game 2, full solves', () => fullSolves('g2', [0, 1]));
const results = {
  game2SixConceptsAtTheStatusQuo: await part('game 2, one state', () =>
    atOneState('g2', [0, 1], rupture.statusQuo!),
  ),
  game1SixConceptsAtTheOutcome: await part('game 1, one state', () =>
    atOneState('g1', [0, 1], revenge.outcome!),
  ),
  game1FullSolves: counted,
  game1FullSolvesAsBits: many,
  game1FullSolvesAllFour: await part('game 1, by manners, all four', () =>
    byManners('g1', [0, 1, 2, 3]),
  ),
  game1OneAtATime: one,
  game1Ratio: counted.ofOrders.perProcessorSecond / one.ofOrders.perProcessorSecond,
  game1RatioAsBits: many.ofOrders.perProcessorSecond / one.ofOrders.perProcessorSecond,
  game2FullSolves: countedTwo,
  game2FullSolvesAsBits: manyTwo,
  game2OneAtATime: two,
  game2Ratio: countedTwo.ofOrders.perProcessorSecond / two.ofOrders.perProcessorSecond,
  game2RatioAsBits: manyTwo.ofOrders.perProcessorSecond / two.ofOrders.perProcessorSecond,
  rankings36States: {
    one: await part('rankings, one varied', () => rankings([1])),
    four: await part('rankings, four varied', () => rankings([0, 1, 2, 3])),
  },
  nineStatements: await part('nine statements', nineStatements),
  worldsOfGame2: await part('worlds of game 2', () => median(() => worlds(worldTask), 1)),
};
const record = {
  what: 'orders weighed a second, many at once and one at a time; medians; one thread',
  date: new Date().toISOString().slice(0, 10),
  machine: {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    node: process.version,
    // Other programs share the machine: seconds on the clock are to be read with this.
    load: Math.round(loadavg()[0]!),
  },
  results,
};
const text = `${JSON.stringify(record, short, 2)}\n`;
console.log(text);
if (!process.argv.includes('--quick')) {
  writeFileSync(fileURLToPath(new URL('results/worlds.json', import.meta.url)), text);
}
