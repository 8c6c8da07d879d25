/** `mizan export SITUATION --format gmcr`: a game for other programs. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type GameModel, gameModel, writeGmcr } from '../conflict/index.ts';
import { type Game, nearestName, type Situation } from '../situation/index.ts';
import { CallFailure } from './failure.ts';
import { chosenGame, gameRefusal } from './game-input.ts';
import { readSituation } from './input.ts';
import { nameLanguage } from './name-language.ts';
import { addLanguage, chosenLanguage } from './option.ts';
import { print } from './output.ts';
import { requireWritable } from './require-file.ts';

const FORMATS = ['gmcr'];

interface Options {
  readonly format?: string;
  readonly game?: string;
  readonly out?: string;
  readonly lang?: string;
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .argument('<situation>', 'a situation: a folder, or its situation.json')
    .description('Write a game of a situation for other programs')
    .option('--format <format>', 'gmcr: the JSON of the GMCR+ family of programs')
    .option('--game <id>', 'the game; the first where absent')
    .option('--out <file>', 'write to a file instead of stdout (-)')
    .addHelpText(
      'after',
      '\nExample:  mizan export examples/sahel-2024 --format gmcr --game g1 --out revenge.gmcr\nReadings, quotes and unknown orders have no place in the format and are left out.',
    );
  addLanguage(command).action(exportCommand);
}

function exportCommand(path: string, options: Options): void {
  const language = chosenLanguage(options.lang);
  if (options.format === undefined)
    throw new CallFailure(`expected --format ${FORMATS.join(' or ')}, found none`);
  if (!FORMATS.includes(options.format)) {
    const near = nearestName(options.format, FORMATS);
    throw new CallFailure(
      `expected --format ${FORMATS.join(' or ')}, found "${options.format}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  const file = options.out === '-' ? undefined : options.out;
  if (file !== undefined) requireWritable(file);
  const { situation, file: document } = readSituation(path, language);
  const game = chosenGame(situation, options.game, document);
  const model = modelOf(situation, game, document);
  const actor = (id: string) => situation.actors.find((one) => one.id === id)?.name;
  // A file that other programs read: its names do not follow the locale.
  const code = nameLanguage({ json: true, lang: options.lang });
  const plain = (words: { en?: string; fr?: string; ar?: string } | undefined, id: string) =>
    words?.[code] ?? words?.en ?? words?.fr ?? words?.ar ?? id;
  const content = writeGmcr({
    ...model,
    optionNames: game.decisionMakers.flatMap((dm) =>
      dm.options.map((option) => plain(option.name, option.id)),
    ),
    decisionMakerNames: game.decisionMakers.map((dm) => plain(actor(dm.id), dm.id)),
  });
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (file === undefined) print(text);
  else writeFileSync(file, text);
}

function modelOf(situation: Situation, game: Game, file: string): GameModel {
  try {
    return gameModel(situation, game.id);
  } catch (error) {
    throw gameRefusal(error, file, situation, [game]);
  }
}
