/**
 * What is asked of every joint world: whether the outcome is an equilibrium under each concept,
 * whether the path explains itself, whether a target can be reached. Each answer is a bit a world.
 */
import type { Concept, Model, Sanctions } from '../model.ts';
import { workspace } from '../workspace.ts';
import type { Explained } from './finding.ts';
import type { Explanations } from './inverse-task.ts';
import { type Alternatives, forEachBlock, jointSize } from './joint-world.ts';
import { MoveList } from './move-list.ts';
import { foresightWorlds, type PathStep, stepWorlds } from './observed-path.ts';
import type { WorldBlock } from './world-block.ts';
import { WorldStability } from './world-stability.ts';

export interface Questions {
  readonly concepts: readonly Concept[];
  readonly sanctions: Sanctions;
  readonly outcome?: number;
  readonly path?: readonly PathStep[];
  readonly statusQuo?: number;
  readonly targets?: readonly { readonly id: string; readonly truth: Uint8Array }[];
}

/** One column of bits over the joint worlds for each question. */
export interface Answers {
  readonly concepts: Readonly<Partial<Record<Concept, Int32Array>>>;
  readonly path?: Int32Array;
  readonly foresight?: Int32Array;
  readonly targets: readonly Int32Array[];
}

/** The questions put to one block: columns of its worlds. */
export interface BlockAnswers {
  readonly concepts: readonly Int32Array[];
  readonly path?: Int32Array;
  readonly foresight?: Int32Array;
  readonly targets: readonly Int32Array[];
}

function allSteps(
  block: WorldBlock,
  steps: readonly PathStep[],
  worlds: (step: PathStep) => Int32Array,
): Int32Array {
  const all = block.full.slice();
  for (const step of steps) {
    const one = worlds(step);
    for (let k = 0; k < all.length; k++) all[k] &= one[k];
  }
  return all;
}

/** Answers every question for the worlds of a block. */
export function answerBlock(lists: MoveList, block: WorldBlock, asked: Questions): BlockAnswers {
  const tests = new WorldStability(lists, block, asked.sanctions);
  const makers = lists.space.model.decisionMakers;
  const { outcome, path, statusQuo, targets = [] } = asked;
  const equilibrium = (concept: Concept): Int32Array => {
    const all = block.full.slice();
    for (let dm = 0; dm < makers.length; dm++) {
      const stable = tests.stable(concept, dm, outcome!);
      for (let k = 0; k < all.length; k++) all[k] &= stable[k];
    }
    return all;
  };
  return {
    concepts: outcome === undefined ? [] : asked.concepts.map(equilibrium),
    ...(path === undefined
      ? {}
      : {
          path: allSteps(block, path, (step) => stepWorlds(block, step)),
          foresight: allSteps(block, path, (step) => foresightWorlds(lists, block, step)),
        }),
    targets:
      statusQuo === undefined ? [] : targets.map(({ truth }) => tests.reaches(statusQuo, truth)),
  };
}

/** Room for the answers of `worlds` worlds, filled block by block. */
export function gathered(asked: Questions, worlds: number) {
  const room = () => new Int32Array((worlds + 31) >>> 5);
  const concepts = asked.outcome === undefined ? [] : asked.concepts;
  const columns = concepts.map(room);
  const path = asked.path && room();
  const foresight = asked.path && room();
  const targets = asked.statusQuo === undefined ? [] : (asked.targets ?? []).map(room);
  const answers: Answers = {
    concepts: Object.fromEntries(concepts.map((concept, k) => [concept, columns[k]])),
    path,
    foresight,
    targets,
  };
  /** @param first the number of the block's first world, a multiple of 32 */
  const add = (found: BlockAnswers, first: number): void => {
    const at = first >>> 5;
    for (const [k, column] of found.concepts.entries()) columns[k].set(column, at);
    for (const [k, column] of found.targets.entries()) targets[k].set(column, at);
    if (found.path !== undefined) path!.set(found.path, at);
    if (found.foresight !== undefined) foresight!.set(found.foresight, at);
  };
  return { answers, add };
}

/** Answers every question for all joint worlds of the varied decision makers. */
export function answers(
  model: Model,
  varied: readonly Alternatives[],
  asked: Questions,
  lists: MoveList = new MoveList(workspace(model)),
): Answers {
  const all = gathered(asked, jointSize(varied).size);
  forEachBlock(model, varied, (block, first) => {
    all.add(answerBlock(lists, block, asked), first);
  });
  return all.answers;
}

const both = (a: Int32Array, b: Int32Array): Int32Array => a.map((word, k) => word & b[k]);

/** Explains every answer; answers that are the same in all worlds are explained once. */
export function explainAll(found: Answers, explain: (bits: Int32Array) => Explained): Explanations {
  const known: { readonly bits: Int32Array; readonly explained: Explained }[] = [];
  const once = (bits: Int32Array): Explained => {
    const same = known.find((one) => one.bits.every((word, k) => word === bits[k]));
    if (same !== undefined) return same.explained;
    const explained = explain(bits);
    known.push({ bits, explained });
    return explained;
  };
  const each = (make: (bits: Int32Array) => Int32Array): Partial<Record<Concept, Explained>> =>
    Object.fromEntries(
      Object.entries(found.concepts).map(([concept, bits]) => [concept, once(make(bits))]),
    );
  const { path, foresight } = found;
  return {
    concepts: each((bits) => bits),
    ...(path === undefined
      ? {}
      : { path: once(path), withOutcome: each((bits) => both(bits, path)) }),
    ...(foresight === undefined ? {} : { foresight: once(foresight) }),
    targets: found.targets.map(once),
  };
}
