/**
 * `--worlds` of `mizan conflict` and `mizan weigh`: the orders that are not known, all of them or draws,
 * weighed here or on worker threads.
 */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import {
  concepts,
  type GameModel,
  gameModel,
  type Sanctions,
  type Wants,
} from '../conflict/index.ts';
import { worldCount } from '../ensemble/world-count.ts';
import { type WorldPlan, type WorldsTask, worldPlan } from '../ensemble/world-plan.ts';
import { type WorldsFinding, worlds, worldsFinding } from '../ensemble/worlds.ts';
import type { Situation } from '../situation/index.ts';
import { readingsOf, type WeighedGame, type Weighing } from '../weigh/index.ts';
import { openOrders } from '../weigh/inverse-weighing.ts';
import { CallFailure } from './failure.ts';
import type { WeighingChoice } from './option.ts';
import { startProgress } from './progress.ts';
import { checkStatements, varyChoices } from './vary.ts';
import { driveWorlds } from './worlds-driver.ts';

export interface WorldsOptions {
  readonly worlds?: string | boolean;
  readonly vary?: string;
  readonly seed?: string;
  readonly workers?: string;
}

/** A game with what its decision makers want. */
export interface WorldsGame {
  readonly weighed: WeighedGame;
  readonly wants: readonly Wants[];
  /** Whose order is not known. */
  readonly open: readonly number[];
}

/** States beyond which worlds are not weighed: each is looked at in every world. */
const mostStates = 4096;
/** Worlds times states times concepts that are sooner weighed here than workers are started. */
const smallWork = 40_000_000;
const mostWorkers = 64;

export function addWorlds(command: Command): Command {
  return command
    .option(
      '--worlds [draws]',
      'also weigh every order that is not known: in how many worlds each state holds; where there are too many, that many are drawn (16384)',
    )
    .option(
      '--vary <list>',
      'with --worlds: whose order; all whose order is not known where absent',
    )
    .option('--seed <number>', 'with --worlds: the seed of the draws', '1')
    .option(
      '--workers <count>',
      'with --worlds: worker threads; the answer is the same on any number',
    );
}

/** Whose order is not known in a game of a situation, settled readings left out. */
export function openGame(weighed: WeighedGame, stated: GameModel): WorldsGame {
  return { weighed, wants: stated.wants, open: openOrders(stated) };
}

/** A decision maker of a `.gmcr` file has no word on whether its order is known: all are open. */
export function gmcrGame(weighed: WeighedGame, wants: readonly Wants[]): WorldsGame {
  const open = wants.flatMap((one, dm) => (one.priority === undefined ? [] : [dm]));
  return { weighed, wants, open };
}

function worldsTask(
  game: WorldsGame,
  options: WorldsOptions,
  asked: Pick<WorldsTask, 'concepts' | 'sanctions'>,
): WorldsTask {
  const { model, statusQuo, targets } = game.weighed;
  const draws = typeof options.worlds === 'string' ? options.worlds : '16384';
  const named = options.vary === undefined ? undefined : varyChoices(options.vary, model);
  for (const choice of named ?? []) {
    const id = model.decisionMakers[choice.dm];
    if (choice.from !== undefined) {
      throw new CallFailure(`expected --vary ${id} with --worlds, found a slice of a ranking`);
    }
    const count = game.wants[choice.dm]?.priority?.length;
    if (count === undefined) {
      throw new CallFailure(`expected --vary of decision makers with a priority, found "${id}"`);
    }
  }
  const vary = named?.map(({ dm }) => dm) ?? game.open;
  if (vary.length === 0) {
    throw new CallFailure(
      'expected a game in which some order of statements is not known; name whose to vary with --vary',
    );
  }
  checkStatements(model, game.wants, vary, 'name others with --vary');
  if (model.codes.length > mostStates) {
    throw new CallFailure(
      `expected --worlds of a game of at most ${mostStates} states, found ${model.codes.length}`,
    );
  }
  // Orders named on the command line are varied whatever the document says is known of them.
  const wants = game.wants.map((one, dm) =>
    vary.includes(dm) && one.known === 'all' ? { ...one, known: 'nothing' as const } : one,
  );
  return {
    model,
    wants,
    vary,
    statusQuo,
    targets,
    ...asked,
    draws: wholeNumber('--worlds', draws, 1, 100_000_000),
    seed: wholeNumber('--seed', options.seed ?? '1', 0, Number.MAX_SAFE_INTEGER),
  };
}

/** Whether the work is over before workers would be ready. */
function isSmall({ task, total, listed }: WorldPlan): boolean {
  const worlds = listed
    ? Math.max(...listed.map(({ ranks }) => ranks.length)) *
      listed.reduce((product, { manners }) => product * manners.classes.length, 1)
    : total;
  return worlds * task.model.codes.length * (task.concepts?.length ?? 6) < smallWork;
}

/** All chunks here, one after the other. */
function weighedHere(plan: WorldPlan, onProgress: (share: number) => void): WorldsFinding {
  const count = worldCount(plan);
  const counts = Array.from({ length: plan.chunks }, (_, index) => {
    const one = count(index);
    onProgress((index + 1) / plan.chunks);
    return one;
  });
  return worldsFinding(plan, counts);
}

/**
 * @param asked the concepts and sanctions of the command
 * @throws CallFailure when nothing is open, or an option is wrong
 */
export async function gameWorlds(
  game: WorldsGame,
  options: WorldsOptions,
  asked: { readonly concepts?: WorldsTask['concepts']; readonly sanctions?: Sanctions },
): Promise<WorldsFinding> {
  // Why a decision maker rests is told from Nash on, so that is weighed in any case.
  const named =
    asked.concepts && concepts.filter((one) => one === 'nash' || asked.concepts!.includes(one));
  const task = worldsTask(game, options, { ...asked, concepts: named });
  const progress = startProgress('worlds');
  const onProgress = (share: number) => progress.update(share);
  try {
    if (options.workers !== undefined) {
      const workers = wholeNumber('--workers', options.workers, 1, mostWorkers);
      return await driveWorlds(task, { workers, onProgress });
    }
    const plan = worldPlan(task);
    if (isSmall(plan)) return weighedHere(plan, onProgress);
    return await driveWorlds(task, { workers: availableParallelism(), onProgress });
  } finally {
    progress.stop();
  }
}

/**
 * The games of a weighing in which some order is not known, each with its worlds.
 * @param options the draws, where there are too many orders, and their seed
 */
export function withGameWorlds(
  situation: Situation,
  weighing: Weighing,
  options: WorldsOptions,
  choice: WeighingChoice,
): Weighing {
  const conflict = weighing.conflict.map((finding) => {
    const game = situation.games.find((one) => one.id === finding.game);
    if (game === undefined) return finding;
    const stated = gameModel(situation, game.id, { readings: readingsOf(game, choice) });
    const open = openOrders(stated);
    const { model, wants, statusQuo, targets } = stated;
    if (open.length === 0 || model.codes.length > mostStates) return finding;
    const task: WorldsTask = {
      model,
      wants,
      vary: open,
      statusQuo,
      targets,
      draws: Number(options.worlds),
      seed: Number(options.seed),
    };
    return { ...finding, worlds: worlds(task) };
  });
  return { ...weighing, conflict };
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new CallFailure(
      `expected ${flag} a whole number from ${least} to ${most}, found "${text}"`,
    );
  }
  return value;
}
