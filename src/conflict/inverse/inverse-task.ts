/** What is to be explained, by varying whose order; and the finding that is made of the answers. */
import type { GraphMemory } from '../graph-memory.ts';
import type { Concept, Model, Sanctions } from '../model.ts';
import type { Wants } from '../preference.ts';
import { lettersOf } from '../state.ts';
import type { Decider, Explained, InverseFinding } from './finding.ts';
import { failingStep, type PathStep } from './observed-path.ts';

export interface InverseTask {
  readonly model: Model;
  readonly wants: readonly Wants[];
  /** Decision makers whose order is varied. */
  readonly vary: readonly number[];
  readonly outcome?: number;
  /** The states gone through. */
  readonly path?: readonly number[];
  readonly statusQuo?: number;
  readonly targets?: readonly { readonly id: string; readonly truth: Uint8Array }[];
  readonly sanctions?: Sanctions;
  readonly concepts?: readonly Concept[];
  /** The seed of draws, where there are too many orders to weigh all. */
  readonly seed?: number;
  /** What is kept of the model's graph from one task to the next. */
  readonly graph?: GraphMemory;
}

export type ByConcept<T> = Readonly<Partial<Record<Concept, T>>>;

/** One explanation for each question of a task. */
export interface Explanations {
  readonly concepts: ByConcept<Explained>;
  readonly path?: Explained;
  readonly withOutcome?: ByConcept<Explained>;
  readonly foresight?: Explained;
  readonly targets: readonly Explained[];
}

type Head = Pick<InverseFinding, 'over' | 'total' | 'orders' | 'sampled'>;

export function findingOf(
  task: InverseTask,
  head: Head,
  steps: readonly PathStep[] | undefined,
  { concepts, path, withOutcome, foresight, targets }: Explanations,
  deciders: readonly Decider[],
): InverseFinding {
  const { model, outcome } = task;
  const letters = (s: number) => lettersOf(model.codes[s], model.options.length);
  const failsAt = steps && failingStep(model, steps, task.vary);
  return {
    over: head.over,
    vary: task.vary.map((dm) => model.decisionMakers[dm]),
    total: head.total,
    ...(head.orders === undefined ? {} : { orders: head.orders }),
    ...(head.sampled === undefined ? {} : { sampled: head.sampled }),
    ...(outcome === undefined ? {} : { observed: { yn: letters(outcome), concepts } }),
    ...(steps === undefined || path === undefined
      ? {}
      : {
          path: {
            steps: task.path!.map(letters),
            movers: steps.map(({ mover }) => model.decisionMakers[mover]),
            ...path,
            ...(failsAt === undefined ? {} : { failsAt }),
            ...(outcome === undefined || withOutcome === undefined ? {} : { withOutcome }),
            ...(foresight === undefined ? {} : { foresight }),
          },
        }),
    ...(targets.length === 0
      ? {}
      : { targets: targets.map((one, k) => ({ id: task.targets![k].id, ...one })) }),
    deciders,
  };
}

/** A comparison as the contract writes it; with several decision makers each side is named. */
export function comparisonText(
  makers: readonly { readonly name: string; readonly ids: readonly string[] }[],
  comparison: { readonly maker: number; readonly above: number; readonly below: number },
): string {
  const { name, ids } = makers[comparison.maker];
  const prefix = makers.length > 1 ? `${name}:` : '';
  return `${prefix}${ids[comparison.above]} > ${prefix}${ids[comparison.below]}`;
}
