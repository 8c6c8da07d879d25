/** `mizan import FILE --into FOLDER`: a game of another program becomes a situation. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { printSituation } from '../situation/index.ts';
import { CallFailure } from './failure.ts';
import { isGmcr, readGmcrFile } from './gmcr-input.ts';
import { situationOfGmcr } from './gmcr-situation.ts';
import { importWords } from './import-words.ts';
import { refusedAt } from './input.ts';
import { addLanguage, chosenLanguage, weighingChoice } from './option.ts';
import { print } from './output.ts';
import { readWords } from './read-words.ts';
import { makeFolder } from './require-file.ts';

export function addImport(program: Command): void {
  const command = program
    .command('import')
    .argument('<file>', 'a .gmcr file')
    .description('Make a situation from a game of another program')
    .option('--into <folder>', 'the folder of the new situation; must not hold one yet')
    .option('--as-of <date>', 'the date at which the game is weighed (EDTF); the file has none')
    .addHelpText('after', '\nExample:  mizan import model.gmcr --into my-conflict');
  addLanguage(command).action(importCommand);
}

interface Options {
  readonly into?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

function importCommand(path: string, options: Options): void {
  const language = chosenLanguage(options.lang);
  if (options.into === undefined) throw new CallFailure('expected --into FOLDER, found none');
  if (!isGmcr(path)) throw new CallFailure(`expected a .gmcr file, found "${path}"`);
  const file = join(options.into, 'situation.json');
  if (existsSync(file))
    throw new CallFailure(`expected a folder without a situation, found ${file}`);
  const { asOf } = weighingChoice(options);
  const { read, game } = readGmcrFile(path);
  if (read.interleaved)
    throw refusedAt(path, ['decisionMakers'], {
      expected: 'the options of each decision maker together, as a situation lists them',
      found: 'them mixed with those of others',
    });
  const mistaken = read.model.unseen?.findIndex((one) => one !== undefined);
  if (mistaken !== undefined)
    throw refusedAt(path, ['decisionMakers', mistaken, 'misperceptions'], {
      expected: 'no misperceptions, which a situation cannot hold',
      found: 'some',
    });
  const situation = situationOfGmcr(game.id, read, asOf);
  makeFolder(options.into);
  writeFileSync(file, printSituation(situation));
  const { made, lacking } = importWords[language];
  const states = game.model.codes.length;
  print(
    `${made(file, situation.actors.length, states)}\n${lacking(asOf)}\n${readWords[language].next}  mizan conflict ${options.into}`,
  );
}
