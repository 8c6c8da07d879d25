/**
 * The inverse over statements where there are too many orders: a sample of joint orders, drawn evenly
 * from a seed, stands for all. Counts are out of the draws.
 *
 *   1. draw an order for each varied decision maker, as many times as there are draws
 *   2. put all questions to all draws, in blocks
 *   3. conditions: for draws that hold and that no conjunction covers yet, a conjunction of
 *      comparisons that no draw contradicts, as short as leaving out one after the other makes it;
 *      since other orders might contradict it, the condition is always marked as truncated
 */
import { seeded } from '../../ensemble/random.ts';
import { workspace } from '../workspace.ts';
import { holdsIn } from './behaviour.ts';
import { extensionDraws } from './extension-list.ts';
import type { Explained, InverseFinding } from './finding.ts';
import { bitsOf, Family, type Mask, oneHittingSet } from './hitting-set.ts';
import { comparisonText, findingOf, type InverseTask } from './inverse-task.ts';
import { blockWorlds, fixedRanks } from './joint-world.ts';
import { MoveList } from './move-list.ts';
import { stateTypes } from './order-class.ts';
import { ranksOfPriority } from './order-rank.ts';
import { type Answers, answerBlock, explainAll, gathered, type Questions } from './question.ts';
import type { StatementOrder } from './statement-order.ts';
import { WorldBlock } from './world-block.ts';

const draws = 20_000;
const mostFound = 20;

/** Step 2. @param perms per varied decision maker, the order of each draw */
function sampledAnswers(
  task: InverseTask,
  orders: readonly StatementOrder[],
  perms: readonly (readonly number[][])[],
  asked: Questions,
): Answers {
  const { model } = task;
  const lists = new MoveList(workspace(model));
  const types = orders.map(({ truths }) => stateTypes(model.codes.length, truths));
  const all = gathered(asked, draws);
  for (let first = 0; first < draws; first += blockWorlds) {
    const worlds = Math.min(blockWorlds, draws - first);
    const makers = fixedRanks(model);
    orders.forEach(({ dm }, k) => {
      const { typeOf, types: count, satisfied } = types[k];
      const ranks = new Int32Array(count * worlds);
      for (let w = 0; w < worlds; w++) {
        ranksOfPriority(perms[k][first + w], satisfied).forEach((rank, t) => {
          ranks[t * worlds + w] = rank;
        });
      }
      makers[dm] = { typeOf, types: count, ranks, fixed: false };
    });
    all.add(answerBlock(lists, new WorldBlock(worlds, makers), asked), first);
  }
  return all.answers;
}

/** All comparisons of a draw, a bit a pair of items, decision makers one after the other. */
function masksOf(orders: readonly StatementOrder[], perms: readonly (readonly number[][])[]) {
  const pairs = orders.flatMap(({ ids }, maker) =>
    ids.flatMap((_, b) => Array.from({ length: b }, (_, a) => ({ maker, a, b }))),
  );
  const words = Math.ceil(pairs.length / 32);
  const masks = Array.from({ length: draws }, (_, draw): Mask => {
    const places = perms.map((own) => {
      const place: number[] = [];
      own[draw].forEach((item, p) => {
        place[item] = p;
      });
      return place;
    });
    const mask = new Int32Array(words);
    pairs.forEach(({ maker, a, b }, bit) => {
      if (places[maker][a] < places[maker][b]) mask[bit >>> 5] |= 1 << (bit & 31);
    });
    return mask;
  });
  return { pairs, words, masks };
}

/** Step 3. */
function sampledCondition(
  { masks, words }: { readonly masks: readonly Mask[]; readonly words: number },
  bits: Int32Array,
): { asks: Mask; draw: number }[] {
  const agrees = (asks: Mask, a: Mask, b: Mask) =>
    asks.every((word, k) => ((a[k] ^ b[k]) & word) === 0);
  const bad = masks.filter((_, draw) => !holdsIn(bits, draw));
  const found: { asks: Mask; draw: number }[] = [];
  for (let draw = 0; draw < draws && found.length < mostFound; draw++) {
    if (!holdsIn(bits, draw)) continue;
    if (found.some((one) => agrees(one.asks, masks[one.draw], masks[draw]))) continue;
    const family = new Family(words);
    for (const other of bad) family.add(other.map((word, k) => word ^ masks[draw][k]));
    found.push({ asks: oneHittingSet(family), draw });
  }
  return found;
}

export function statementSample(
  task: InverseTask,
  orders: readonly StatementOrder[],
  asked: Questions,
): InverseFinding {
  const seed = task.seed ?? 1;
  const random = seeded(seed);
  const sources = orders.map(({ order }) => extensionDraws(order));
  const perms = orders.map((): number[][] => []);
  for (let draw = 0; draw < draws; draw++) {
    for (const [k, source] of sources.entries()) perms[k].push(source(random));
  }
  const found = sampledAnswers(task, orders, perms, asked);
  const compared = masksOf(orders, perms);
  const makers = orders.map(({ dm, ids }) => ({ name: task.model.decisionMakers[dm], ids }));
  const explained = (bits: Int32Array): Explained => {
    let count = 0;
    for (let draw = 0; draw < draws; draw++) if (holdsIn(bits, draw)) count++;
    if (count === 0) return { count: '0', conditions: [], truncated: true };
    if (count === draws) return { count: String(draws), conditions: [[]], truncated: true };
    const conditions = sampledCondition(compared, bits).map(({ asks, draw }) =>
      bitsOf(asks).map((bit) => {
        const { maker, a, b } = compared.pairs[bit];
        const kept = (compared.masks[draw][bit >>> 5] >>> (bit & 31)) & 1;
        const [above, below] = kept === 1 ? [a, b] : [b, a];
        return comparisonText(makers, { maker, above, below });
      }),
    );
    return { count: String(count), conditions, truncated: true };
  };
  const head = {
    over: 'statements',
    total: String(draws),
    orders: String(orders.reduce((product, { total }) => product * total, 1n)),
    sampled: { draws: String(draws), seed: String(seed) },
  } as const;
  return findingOf(task, head, asked.path, explainAll(found, explained), []);
}
