/**
 * The inverse problem of a game of a situation: which orders of the statements that are not known
 * explain what was observed, and which fact of the situation decides between them.
 */
import type { GameModel } from '../conflict/from-situation.ts';
import { graphMemory } from '../conflict/graph-memory.ts';
import { gameModel, type Sanctions } from '../conflict/index.ts';
import type { InverseFinding } from '../conflict/inverse/finding.ts';
import type { InverseTask } from '../conflict/inverse/inverse-task.ts';
import { statementInverse } from '../conflict/inverse/statement-inverse.ts';
import { taskKey } from '../conflict/inverse/task-key.ts';
import { Memory } from '../conflict/memory.ts';
import { decidedBy, type EventOrder, type ReadingPair } from '../ensemble/deciding-fact.ts';
import {
  before,
  type DaySpan,
  type DecisionMaker,
  dateSpan,
  type Game,
  type Situation,
} from '../situation/index.ts';

type Readings = Readonly<Record<string, string>>;

/** Finds the inverse under readings; undefined where no order is open or nothing is to be explained. */
export type InverseOf = (readings: Readings) => InverseFinding | undefined;

/** The decision makers whose order is not known, and not settled by a chosen reading. */
export function openOrders({ wants }: GameModel): number[] {
  return wants.flatMap((one, dm) =>
    one.known !== 'all' && one.reading === undefined && one.priority !== undefined ? [dm] : [],
  );
}

/** What is to be explained in a game: its outcome, its path, its targets; undefined where nothing is open. */
export function inverseTask(
  found: GameModel,
  sanctions: Sanctions,
  vary: readonly number[] = openOrders(found),
): InverseTask | undefined {
  const { model, wants, outcome, path, statusQuo, targets } = found;
  const reach = statusQuo !== undefined && targets.length > 0 ? { statusQuo, targets } : {};
  if (vary.length === 0) return undefined;
  if (outcome === undefined && path === undefined && reach.targets === undefined) return undefined;
  return { model, wants, vary, outcome, path, sanctions, ...reach };
}

/**
 * The inverse of a game under any readings; readings that come to the same are worked out once.
 * @param memory what earlier weighings kept
 */
export function inverseWeighing(
  situation: Situation,
  game: Game,
  sanctions: Sanctions,
  memory: Memory = new Memory(),
): InverseOf {
  const known = new Map<string, InverseFinding | undefined>();
  const solved = (task: InverseTask): InverseFinding => {
    const graph = graphMemory(task.model, memory);
    return graph.memory.kept('inverse', taskKey(task, graph.memory), () =>
      statementInverse({ ...task, graph }),
    );
  };
  const plain: InverseOf = (readings) => {
    const found = gameModel(situation, game.id, { readings });
    const vary = openOrders(found);
    const key = JSON.stringify([vary, found.wants.map(({ priority }) => priority)]);
    if (!known.has(key)) {
      const task = inverseTask(found, sanctions, vary);
      known.set(key, task && solved(task));
    }
    return known.get(key);
  };
  const orders = eventOrders(situation, game);
  return (readings) => {
    const finding = plain(readings);
    return finding && decidedBy(finding, orders, readingPairs(game, readings, finding, plain));
  };
}

function spanOf(situation: Situation, id: string): DaySpan {
  const event = situation.events.find((one) => one.id === id);
  const date = event?.date ?? event?.within;
  if (date === undefined) return { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  return dateSpan(date, event?.date === undefined ? undefined : event.span);
}

/**
 * The events of consecutive steps. The event that brought the outcome about is left out: that it
 * came last is part of what was observed.
 */
export function eventOrders(situation: Situation, game: Game): EventOrder[] {
  const last = game.observed?.outcome?.event;
  const events = (game.observed?.path ?? []).map(({ event }) => event);
  return events.slice(1).flatMap((second, k): EventOrder[] => {
    const first = events[k];
    if (first === undefined || second === undefined || first === second || second === last)
      return [];
    return [{ first, second, known: before(spanOf(situation, first), spanOf(situation, second)) }];
  });
}

/** The first reading of every decision maker that is neither varied nor settled, with each other one. */
function readingPairs(
  game: Game,
  readings: Readings,
  finding: InverseFinding,
  plain: InverseOf,
): ReadingPair[] {
  return game.decisionMakers.flatMap((dm) => {
    const [first, ...others] = dm.readings;
    if (first === undefined || finding.vary.includes(dm.id) || Object.hasOwn(readings, dm.id)) {
      return [];
    }
    return others.flatMap((other): ReadingPair[] => {
      const then = plain({ ...readings, [dm.id]: first.id });
      const instead = plain({ ...readings, [dm.id]: other.id });
      if (then === undefined || instead === undefined) return [];
      return [
        {
          decisionMaker: dm.id,
          reading: first.id,
          instead: other.id,
          sourced: differencesQuoted(dm, first.priority, other.priority),
          then,
          else: instead,
        },
      ];
    });
  });
}

/** Whether every statement by which two priorities differ is quoted. */
function differencesQuoted(
  { statements }: DecisionMaker,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const lone = [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))];
  const moved = lone.length > 0 ? lone : a.filter((id, k) => b[k] !== id);
  return moved.every((id) => {
    const quotes = statements.find((one) => one.id === id)?.quotes ?? [];
    return quotes.length > 0;
  });
}

/** The choice behind a name such as `russia=deterred,algeria=bluff`. */
export function readingOfName(name: string): Record<string, string> {
  return Object.fromEntries(name.split(',').map((one) => one.split('=') as [string, string]));
}
