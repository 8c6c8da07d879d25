/**
 * Weighs every scenario of a situation in a worker of its own, one after the other, in the order of
 * the document: the page's worker stays free for what is edited. What one leaves in the worker's
 * memory, the games it does not touch, serves the next.
 */
import type { Situation } from '../../situation/index.ts';
import type { ScenarioWeighing, Weighing, WeighSettings } from '../../weigh/index.ts';
import { Engine, type EngineWorker } from '../engine/index.ts';
import { under } from './under-scenario.ts';

interface Each {
  readonly situation: Situation;
  readonly settings: Omit<WeighSettings, 'scenario'>;
  /** Starts a worker. */
  start(): EngineWorker;
  /** Told after each: all that are weighed so far. */
  tell(weighed: readonly ScenarioWeighing[]): void;
}

/** All of them, when the last is weighed; one that cannot be has no weighing. */
export function weighAll(asked: Omit<Each, 'tell'>): Promise<readonly ScenarioWeighing[]> {
  const count = asked.situation.scenarios.length;
  if (count === 0) return Promise.resolve([]);
  return new Promise((resolve) => {
    weighEach({ ...asked, tell: (weighed) => void (weighed.length === count && resolve(weighed)) });
  });
}

/** @returns what stops it, and its worker */
export function weighEach({ situation, settings, start, tell }: Each): () => void {
  const ids = situation.scenarios.map(({ id }) => id);
  const all: ScenarioWeighing[] = [];
  let worker: EngineWorker | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    engine.cancel();
    worker?.terminate();
  };
  const next = () => {
    if (isStopped) return;
    const scenario = ids[all.length];
    if (scenario === undefined) stop();
    else engine.ask({ situation, settings: { ...settings, scenario } });
  };
  const add = (weighing: Weighing | null) => {
    const scenario = ids[all.length] as string;
    const weighed = weighing && { situation: under(situation, scenario), weighing };
    all.push({ scenario, weighed });
    tell([...all]);
    next();
  };
  const engine = new Engine(
    () => {
      worker = start();
      return worker;
    },
    {
      weighed: ({ shown, isWhole }) => {
        if (isWhole) add(shown as Weighing);
      },
      // Too many states, say: the others are told all the same.
      failed: () => add(null),
    },
    () => performance.now(),
  );
  next();
  return stop;
}
