/**
 * The commands of the program, gathered; nothing runs here. Each is loaded when it is asked for: a
 * command that weighs need not wait for the server, nor the reader of texts.
 */
import { Command } from 'commander';
import { print } from './output.ts';
import { packageVersion } from './version.ts';

type Add = (program: Command) => void;

/** In the order of the help. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  weigh: async () => (await import('./weigh.ts')).addWeigh,
  serve: async () => (await import('./serve.ts')).addServe,
  check: async () => (await import('./check.ts')).addCheck,
  conflict: async () => (await import('./conflict.ts')).addConflict,
  inverse: async () => (await import('./inverse.ts')).addInverse,
  balance: async () => (await import('./balance.ts')).addBalance,
  depend: async () => (await import('./depend.ts')).addDepend,
  hypotheses: async () => (await import('./hypotheses.ts')).addHypotheses,
  read: async () => (await import('./read.ts')).addRead,
  explain: async () => (await import('./explain.ts')).addExplain,
  import: async () => (await import('./import.ts')).addImport,
  export: async () => (await import('./export.ts')).addExport,
};

/** @param only the one command that is wanted; another name, or none, gives the whole program */
export async function buildProgram(only?: string): Promise<Command> {
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
  const names =
    only !== undefined && Object.hasOwn(commands, only) ? [only] : Object.keys(commands);
  const added = await Promise.all(names.map((name) => commands[name]?.()));
  for (const add of added) add?.(program);
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {}, writeOut: print })
      .showSuggestionAfterError(false);
  }
  return program;
}
