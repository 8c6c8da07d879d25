/** The commands of the program, gathered; nothing runs here. */
import { Command } from 'commander';
import { addBalance } from './balance.ts';
import { addCheck } from './check.ts';
import { addConflict } from './conflict.ts';
import { addDepend } from './depend.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addHypotheses } from './hypotheses.ts';
import { addImport } from './import.ts';
import { addInverse } from './inverse.ts';
import { addRead } from './read.ts';
import { addServe } from './serve.ts';
import { packageVersion } from './version.ts';
import { addWeigh } from './weigh.ts';

export function buildProgram(): Command {
  const program = new Command('mizan')
    .description(
      'Weighs a political conflict from reporting: which outcomes hold, which ties are strained, who depends on whom, which explanation survives.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .configureHelp({ sortSubcommands: false, showGlobalOptions: true })
    .addHelpText(
      'after',
      '\nStart with:  mizan weigh examples/sahel-2024\nTerms:       mizan explain "frustration index"',
    );
  const commands = [
    addWeigh,
    addServe,
    addCheck,
    addConflict,
    addInverse,
    addBalance,
    addDepend,
    addHypotheses,
    addRead,
    addExplain,
    addImport,
    addExport,
  ];
  for (const add of commands) add(program);
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .showSuggestionAfterError(false);
  }
  return program;
}
