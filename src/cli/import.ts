/** `mizan import FILE --into FOLDER`: a game of another program becomes a situation. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { printSituation } from '../situation/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { isGmcr, readGmcrFile } from './gmcr-input.ts';
import { madeUp, situationOfGmcr } from './gmcr-situation.ts';
import { weighingChoice } from './option.ts';
import { print } from './output.ts';
import { makeFolder } from './require-file.ts';

export function addImport(program: Command): void {
  program
    .command('import')
    .argument('<file>', 'a .gmcr file')
    .description('Make a situation from a game of another program')
    .option('--into <folder>', 'the folder of the new situation; must not hold one yet')
    .option('--as-of <date>', 'the date at which the game is weighed (EDTF); the file has none')
    .addHelpText('after', '\nExample:  mizan import model.gmcr --into my-conflict')
    .action(importCommand);
}

function importCommand(path: string, options: { into?: string; asOf?: string }): void {
  if (options.into === undefined) throw new CallFailure('expected --into FOLDER, found none');
  if (!isGmcr(path)) throw new CallFailure(`expected a .gmcr file, found "${path}"`);
  const file = join(options.into, 'situation.json');
  if (existsSync(file))
    throw new CallFailure(`expected a folder without a situation, found ${file}`);
  const { asOf } = weighingChoice(options);
  const { read, game } = readGmcrFile(path);
  if (read.interleaved) {
    throw InputFailure.said(
      path,
      'options',
      'expected each decision maker’s options together, found them interleaved; a situation lists them by owner',
    );
  }
  if (read.model.unseen) {
    throw InputFailure.said(
      path,
      'decisionMakers',
      'expected no misperceptions, found some; a situation cannot hold them yet',
    );
  }
  const situation = situationOfGmcr(game.id, read, asOf);
  makeFolder(options.into);
  writeFileSync(file, printSituation(situation));
  print(
    `${file}: a situation with ${situation.actors.length} decision makers and ${game.model.codes.length} feasible states\n${madeUp(asOf).en}\nNext:  mizan conflict ${options.into}`,
  );
}
