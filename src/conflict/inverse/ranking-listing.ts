/** All rankings of few blocks, each weighed: for the concepts that do not separate. */
import { holdsIn } from './behaviour.ts';
import { condition } from './condition.ts';
import { forEachExtension } from './extension-list.ts';
import type { Explained } from './finding.ts';
import { comparisonText, type Explanations, type InverseTask } from './inverse-task.ts';
import type { Alternatives } from './joint-world.ts';
import { partialOrder } from './linear-extension.ts';
import type { MoveList } from './move-list.ts';
import { answers, explainAll, type Questions } from './question.ts';
import { type RankedBlocks, ranksOfBlocks } from './ranking-block.ts';

/** Blocks of one decision maker, and joint rankings, up to which all are listed. */
const mostBlocks = 8;
const mostJoint = 1_000_000;

export function isListable(varied: readonly RankedBlocks[]): boolean {
  let joint = 1;
  for (const { size } of varied) {
    if (size > mostBlocks) return false;
    for (let k = 2; k <= size; k++) joint *= k;
  }
  return joint <= mostJoint;
}

export function listedRankings(
  { model }: Pick<InverseTask, 'model'>,
  lists: MoveList,
  varied: readonly RankedBlocks[],
  asked: Questions,
): Explanations {
  const orders = varied.map((blocks) => {
    const order = partialOrder(blocks.size);
    const ranks: Int32Array[] = [];
    forEachExtension(order, (items) => {
      ranks.push(ranksOfBlocks(blocks, items));
    });
    const classOf = Int32Array.from(ranks, (_, k) => k);
    const typeOf = model.codes.map((_, s) => s);
    const all: Alternatives = { dm: blocks.dm, typeOf, types: typeOf.length, ranks };
    return { ...all, order, classOf, classes: ranks.length };
  });
  const makers = varied.map(({ dm, names }) => ({ name: model.decisionMakers[dm], ids: names }));
  const size = orders.reduce((product, { classes }) => product * classes, 1);
  return explainAll(answers(model, orders, asked, lists), (bits): Explained => {
    let count = 0;
    for (let world = 0; world < size; world++) if (holdsIn(bits, world)) count++;
    const { conjunctions, truncated } = condition(orders, bits);
    return {
      count: String(count),
      conditions: conjunctions.map((one) => one.map((each) => comparisonText(makers, each))),
      ...(truncated ? { truncated: true as const } : {}),
    };
  });
}
