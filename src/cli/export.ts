/** `mizan export SITUATION --format gmcr`: a game for other programs. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type GameModel, gameModel, writeGmcr } from '../conflict/index.ts';
import { type Game, nearestName, type Situation } from '../situation/index.ts';
import { CallFailure } from './failure.ts';
import { gameRefusal } from './game-input.ts';
import { readSituation } from './input.ts';
import { print } from './output.ts';
import { requireWritable } from './require-file.ts';

const FORMATS = ['gmcr'];

interface Options {
  readonly format?: string;
  readonly game?: string;
  readonly out?: string;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .argument('<situation>', 'a situation: a folder, or its situation.json')
    .description('Write a game of a situation for other programs')
    .option('--format <format>', 'gmcr: the JSON of the GMCR+ family of programs')
    .option('--game <id>', 'the game; the first where absent')
    .option('--out <file>', 'write to a file instead of stdout')
    .addHelpText(
      'after',
      '\nExample:  mizan export examples/sahel-2024 --format gmcr --game g1 --out revenge.gmcr\nReadings, quotes and unknown orders have no place in the format and are left out.',
    )
    .action(exportCommand);
}

function exportCommand(path: string, options: Options): void {
  if (options.format === undefined || !FORMATS.includes(options.format)) {
    throw new CallFailure(
      `expected --format ${FORMATS.join(' or ')}, found ${options.format === undefined ? 'none' : `"${options.format}"`}`,
    );
  }
  if (options.out !== undefined) requireWritable(options.out);
  const { situation, file } = readSituation(path);
  const ids = situation.games.map((game) => game.id);
  const game = situation.games.find((one) => one.id === (options.game ?? ids[0]));
  if (!game) {
    const near = options.game === undefined ? undefined : nearestName(options.game, ids);
    throw new CallFailure(
      `expected a game (${ids.join(', ') || 'there is none'}), found "${options.game ?? ''}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  const model = modelOf(situation, game, file);
  const actor = (id: string) => situation.actors.find((one) => one.id === id)?.name;
  const plain = (words: { en?: string; fr?: string; ar?: string } | undefined, id: string) =>
    words?.en ?? words?.fr ?? words?.ar ?? id;
  const content = writeGmcr({
    ...model,
    optionNames: game.decisionMakers.flatMap((dm) =>
      dm.options.map((option) => plain(option.name, option.id)),
    ),
    decisionMakerNames: game.decisionMakers.map((dm) => plain(actor(dm.id), dm.id)),
  });
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (options.out === undefined) print(text);
  else writeFileSync(options.out, text);
}

function modelOf(situation: Situation, game: Game, file: string): GameModel {
  try {
    return gameModel(situation, game.id);
  } catch (error) {
    throw gameRefusal(error, file, situation, [game]);
  }
}
