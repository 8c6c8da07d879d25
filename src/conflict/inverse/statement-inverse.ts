/**
 * The inverse problem over statements: of all orders of the varied decision makers' statements, in
 * which is the outcome an equilibrium, the path a chain of improvements, a target within reach; and
 * under what condition on single comparisons.
 *
 *   1. per varied decision maker, the orders that keep what is known, in classes that rank alike
 *   2. every joint choice of classes is a world; all questions are put to all worlds
 *      (`stated-answers.ts`)
 *   3. counts: the orders of each class multiply; conditions: `condition.ts`
 *   4. with too many orders to list, or too many worlds, orders are drawn (`statement-sample.ts`)
 */
import { graphMemory } from '../graph-memory.ts';
import type { Memory } from '../memory.ts';
import { type Concept, concepts } from '../model.ts';
import { holdsIn } from './behaviour.ts';
import { type ConditionOrders, condition } from './condition.ts';
import type { Decider, Explained, InverseFinding, NearestFinding } from './finding.ts';
import { comparisonText, findingOf, type InverseTask } from './inverse-task.ts';
import { jointSize } from './joint-world.ts';
import { nearestChanges } from './nearest-change.ts';
import { pathSteps } from './observed-path.ts';
import { type OrderClasses, orderClasses } from './order-class.ts';
import { type Answers, explainAll, type Questions } from './question.ts';
import { restatedClasses } from './restated-classes.ts';
import { bestSplit } from './split.ts';
import { type StatedClasses, statedAnswers } from './stated-answers.ts';
import { type StatementOrder, statementOrder } from './statement-order.ts';
import { statementSample } from './statement-sample.ts';

/**
 * Orders of one decision maker, and joint worlds of all, up to which every one is weighed: about
 * three seconds of work, by `bench/worlds.ts`. Nine statements have 362,880 orders.
 */
const mostOrders = 400_000;
const mostWorlds = 1_000_000;

/** One varied decision maker with its orders. */
interface Varied extends OrderClasses, ConditionOrders, StatedClasses {
  readonly ids: readonly string[];
}

/** More orders take longer to gather a second time than is saved by keeping their answers. */
const mostListed = 5040n;

/**
 * Step 1. Where something is kept from task to task and nothing is known of the order, the classes
 * of the statements as listed are kept, and those of the stated order read off them.
 */
function classesOf(task: InverseTask, one: StatementOrder, memory: Memory): Varied {
  const { dm, ids, truths, order, total } = one;
  const states = task.model.codes.length;
  const isOpen = order.above.every((above) => above === 0);
  if (task.graph === undefined || !isOpen || total > mostListed) {
    const stated = orderClasses(states, truths, order, memory);
    return {
      ...stated,
      dm,
      ids,
      classes: stated.ranks.length,
      listed: stated,
      listedTruths: truths,
    };
  }
  const { priority = [] } = task.wants[dm];
  const sequence = [...priority].sort((a, b) => a - b);
  const places = priority.map((k) => sequence.indexOf(k));
  const listedTruths = sequence.map((k) => task.wants[dm].truths[k]);
  const listed = orderClasses(states, listedTruths, order, memory);
  const key = memory.key([[states, dm], ...listedTruths]);
  const name = key && `${memory.nameOf(key)} ${places}`;
  const stated = memory.kept('restated', name, () => restatedClasses(listed, places));
  const isListed = places.every((place, k) => place === k);
  return {
    ...stated,
    dm,
    ids,
    name,
    classes: stated.ranks.length,
    listed,
    listedTruths,
    ...(isListed ? {} : { listedClass: stated.listedClass }),
  };
}

/** The joint orders of all but the first decision maker, per joint class of theirs. */
function jointWeights(varied: readonly Varied[]): Float64Array {
  let joint = Float64Array.of(1);
  for (const { weights } of varied.slice(1)) {
    const next = new Float64Array(joint.length * weights.length);
    let at = 0;
    for (const weight of joint) for (const more of weights) next[at++] = weight * more;
    joint = next;
  }
  return joint;
}

/** Step 3: how many orders a column of joint classes stands for. */
function countOrders(varied: readonly Varied[], rest: Float64Array, bits: Int32Array): string {
  const [first] = varied;
  if (first === undefined) return holdsIn(bits, 0) ? '1' : '0';
  let sum = 0n;
  for (let c = 0; c < first.classes; c++) {
    let inner = 0;
    const from = c * rest.length;
    for (let k = 0; k < rest.length; k++) if (holdsIn(bits, from + k)) inner += rest[k];
    sum += BigInt(first.weights[c]) * BigInt(inner);
  }
  return String(sum);
}

function named(task: InverseTask, varied: readonly Varied[]) {
  return varied.map(({ dm, ids }) => ({ name: task.model.decisionMakers[dm], ids }));
}

function explained(
  task: InverseTask,
  varied: readonly Varied[],
  weights: Float64Array,
  bits: Int32Array,
  memory: Memory,
): Explained {
  const { conjunctions, truncated } = condition(varied, bits, memory);
  const makers = named(task, varied);
  return {
    count: countOrders(varied, weights, bits),
    conditions: conjunctions.map((one) =>
      one.map((comparison) => comparisonText(makers, comparison)),
    ),
    ...(truncated ? { truncated: true as const } : {}),
  };
}

type What = { readonly concept: Concept } | { readonly target: string };

/** The answers that comparisons may part: the outcome under each concept, then the targets. */
function asColumns(
  { targets }: InverseTask,
  found: Answers,
): { readonly what: What; readonly bits: Int32Array }[] {
  return [
    ...Object.entries(found.concepts).map(([concept, bits]) => ({
      what: { concept: concept as Concept },
      bits,
    })),
    ...found.targets.map((bits, k) => ({ what: { target: targets![k].id }, bits })),
  ];
}

/** The comparison that splits the orders best: by the outcome where there is one, else by a target. */
function splits(
  task: InverseTask,
  varied: readonly Varied[],
  found: Answers,
  memory: Memory,
): Decider[] {
  for (const { what, bits } of asColumns(task, found)) {
    const split = bestSplit(varied, bits, memory);
    if (split === undefined) continue;
    const part = (one: { holds: bigint; total: bigint }) => ({
      holds: String(one.holds),
      total: String(one.total),
    });
    return [
      {
        kind: 'comparison',
        comparison: comparisonText(named(task, varied), split.comparison),
        ...what,
        // biome-ignore lint/suspicious/noThenProperty: the finding's own word, never awaited
        then: part(split.made),
        else: part(split.opposed),
      },
    ];
  }
  return [];
}

/**
 * Per decision maker, what would turn an answer of the stated orders: an outcome that they do not
 * give, and a target whether they reach it or not.
 */
function nearest(
  task: InverseTask,
  varied: readonly Varied[],
  found: Answers,
  memory: Memory,
): NearestFinding[] {
  const makers = named(task, varied);
  return asColumns(task, found).flatMap(({ what, bits }): NearestFinding[] => {
    const near = nearestChanges(varied, bits, memory);
    if (near === undefined || (near.holds && 'concept' in what)) return [];
    return near.changes.map(({ maker, distance, order, turned }) => ({
      decisionMaker: makers[maker].name,
      ...what,
      holds: !near.holds,
      distance,
      order: order.map((item) => makers[maker].ids[item]),
      turned: turned.map(([above, below]) => comparisonText(makers, { maker, above, below })),
    }));
  });
}

/**
 * @returns the finding; its decider is a comparison, for facts need the situation
 * @throws RangeError when a step of the path is no move of one decision maker, or a decision maker
 *   has more than 30 statements
 */
export function statementInverse(task: InverseTask): InverseFinding {
  const { model } = task;
  const steps = task.path && pathSteps(model, task.path);
  const asked: Questions = {
    concepts: task.concepts ?? concepts,
    sanctions: task.sanctions ?? 'sequence',
    outcome: task.outcome,
    path: steps,
    statusQuo: task.statusQuo,
    targets: task.targets,
  };
  const orders = task.vary.map((dm) => statementOrder(task.wants[dm], dm));
  if (orders.some(({ total }) => total > mostOrders)) return statementSample(task, orders, asked);
  const { lists, memory } = task.graph ?? graphMemory(model);
  const varied = orders.map((one) => classesOf(task, one, memory));
  if (jointSize(varied).size > mostWorlds) return statementSample(task, orders, asked);
  const found = statedAnswers(model, varied, asked, lists, memory);
  const weights = jointWeights(varied);
  const explanations = explainAll(found, (bits) => explained(task, varied, weights, bits, memory));
  const total = orders.reduce((product, one) => product * one.total, 1n);
  const head = { over: 'statements', total: String(total) } as const;
  const finding = findingOf(task, head, steps, explanations, splits(task, varied, found, memory));
  const near = nearest(task, varied, found, memory);
  return near.length === 0 ? finding : { ...finding, nearest: near };
}
