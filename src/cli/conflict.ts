/** `mizan conflict FILE`: forward analysis of one game. */
import type { Command } from 'commander';
import { analyse, type Concept, concepts, gameModel, TooManyStates } from '../conflict/index.ts';
import { conflictReport } from '../report/index.ts';
import { nearestName } from '../situation/index.ts';
import { type ConflictSettings, readingsOf, weighConflict } from '../weigh/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { type GameInput, readGame, tooMany } from './game-input.ts';
import { isGmcr, readGmcrFile } from './gmcr-input.ts';
import { headed } from './headed.ts';
import { nameLanguage } from './name-language.ts';
import {
  addLanguage,
  addWeighing,
  chosenLanguage,
  type WeighingChoice,
  type WeighingOptions,
  weighingChoice,
} from './option.ts';
import { printJson } from './output.ts';
import { printReport } from './print-report.ts';
import { timed } from './timing.ts';
import {
  addWorlds,
  gameWorlds,
  gmcrGame,
  openGame,
  type WorldsGame,
  type WorldsOptions,
} from './worlds.ts';

interface Options extends WorldsOptions, WeighingOptions {
  readonly game?: string;
  readonly concepts?: string;
  readonly sanctions?: string;
  readonly summary?: boolean;
  readonly timing?: boolean;
}

export function addConflict(program: Command): void {
  const command = program
    .command('conflict')
    .argument('<file>', 'a situation, or a .gmcr file')
    .description('Which outcomes of a game hold, under six concepts of stability, and why')
    .option('--game <id>', 'the game; the first where absent')
    .option(
      '--concepts <list>',
      'some of nash,gmr,smr,seq,sseq,sim; all where absent (sim only up to 65,536 states)',
    )
    .option(
      '--sanctions <kind>',
      'sequence: opponents answer with chains of moves; single: one opponent, one move',
      'sequence',
    )
    .option('--summary', 'leave out states and stability, count the equilibria')
    .option('--json', 'one JSON document on stdout')
    .option('--timing', 'add "seconds", the median time of the analysis (with --json)')
    .addHelpText(
      'after',
      '\nExamples:  mizan conflict examples/sahel-2024 --game g1\n           mizan conflict examples/sahel-2024 --reading algeria=bluff --json\n           mizan conflict model.gmcr --concepts nash,seq --summary --json\n           mizan conflict examples/sahel-2024 --game g2 --worlds\nA state is stable for a decision maker when no improvement is worth it; an equilibrium is stable for all.\nA world is one joint choice of orders; a share of worlds is not a probability.\nTerms:     mizan explain seq',
    );
  addLanguage(addWeighing(addWorlds(command))).action(conflict);
}

async function conflict(path: string, options: Options): Promise<void> {
  const language = chosenLanguage(options.lang);
  const settings = conflictSettings(options);
  if (options.vary !== undefined && !options.worlds)
    throw new CallFailure('expected --worlds beside --vary, found none');
  const choice = weighingChoice(options);
  const input = readGame(path, options.game, choice, language, nameLanguage(options));
  try {
    const { finding: plain, analysis, space } = weighConflict(input.weighed, settings);
    const worlds = options.worlds
      ? await gameWorlds(worldsGame(path, input, choice), options, settings)
      : undefined;
    const finding = worlds === undefined ? plain : { ...plain, worlds };
    const { model } = input.weighed;
    // The analysis alone, its input parsed and its buffers used again.
    const again = () => analyse(model, { ...settings, space, reuse: analysis });
    const seconds = options.timing ? (await timed(again)).seconds : undefined;
    if (options.json) printJson({ ...finding, ...(seconds === undefined ? {} : { seconds }) });
    else {
      const { situation, game } = input.origin();
      const told = conflictReport(situation, game, input.asTold(finding), language, input.readings);
      printReport(
        input.dated
          ? headed(told, situation, language, choice, input.readings)
          : { ...told, asOf: '' },
      );
    }
  } catch (error) {
    if (error instanceof TooManyStates) throw InputFailure.at(path, '.', tooMany(error));
    throw error;
  }
}

/** The game with what its decision makers want, from either kind of file. */
function worldsGame(
  path: string,
  { weighed, origin }: GameInput,
  choice: WeighingChoice,
): WorldsGame {
  if (isGmcr(path)) return gmcrGame(weighed, readGmcrFile(path).read.wants);
  const { situation, game } = origin();
  const readings = readingsOf(game, choice);
  return openGame(weighed, gameModel(situation, game.id, { readings }));
}

function conflictSettings(options: Options): ConflictSettings {
  if (options.sanctions !== 'sequence' && options.sanctions !== 'single') {
    throw new CallFailure(`expected --sanctions sequence or single, found "${options.sanctions}"`);
  }
  return {
    sanctions: options.sanctions,
    summary: options.summary ?? false,
    concepts: chosenConcepts(options.concepts),
  };
}

function chosenConcepts(list: string | undefined): Concept[] | undefined {
  if (list === undefined) return undefined;
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  for (const name of names) {
    if ((concepts as readonly string[]).includes(name)) continue;
    const near = nearestName(name, concepts);
    throw new CallFailure(
      `expected --concepts from ${concepts.join(', ')}, found "${name}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  return concepts.filter((concept) => names.includes(concept));
}
