/** The command line: `mizan COMMAND …`. Each command is a file of its own; this one only gathers them. */
import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { addConflict } from './conflict.ts';
import { addDepend } from './depend.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { tell } from './failure.ts';
import { addHypotheses } from './hypotheses.ts';
import { addImport } from './import.ts';
import { callError } from './usage.ts';
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
    addCheck,
    addConflict,
    addDepend,
    addHypotheses,
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

async function main(): Promise<number> {
  const program = buildProgram();
  const name = process.argv[2] && !process.argv[2].startsWith('-') ? process.argv[2] : '';
  try {
    if (process.argv.length <= 2) {
      process.stdout.write(program.helpInformation());
      return 0;
    }
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tell(error, name);
    if (error.exitCode === 0) return 0;
    return tell(
      callError(error, program, name),
      program.commands.some((command) => command.name() === name) ? name : '',
    );
  }
}

process.exitCode = await main();
