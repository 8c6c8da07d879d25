/** The command line: `mizan COMMAND …`. Each command is a file of its own; this one only gathers them. */
import { type Command, CommanderError } from 'commander';
import type { Language } from '../situation/index.ts';
import { tell } from './failure.ts';
import { print } from './output.ts';
import { buildProgram } from './program.ts';
import { callError, missingValue } from './usage.ts';

/** What was given with `--lang`, also where the rest of the call is not understood. */
function askedLanguage(given: readonly string[]): string | undefined {
  const at = given.lastIndexOf('--lang');
  return at < 0 ? given.find((one) => one.startsWith('--lang='))?.slice(7) : given[at + 1];
}

/**
 * The language of a command that has one, or that was asked of one that there is not. What reads it
 * is loaded only where something is wrong.
 */
async function languageOf(program: Command, name: string): Promise<Language> {
  const command = program.commands.find((one) => one.name() === name);
  const asked = askedLanguage(process.argv.slice(2));
  const isOf = command?.options.some(({ long }) => long === '--lang') ?? asked !== undefined;
  if (!isOf) return 'en';
  const { chosenLanguage } = await import('./option.ts');
  try {
    return chosenLanguage(asked);
  } catch {
    // The code itself is what is told.
    return 'en';
  }
}

async function main(): Promise<number> {
  const name = process.argv[2] && !process.argv[2].startsWith('-') ? process.argv[2] : '';
  const program = await buildProgram(name);
  try {
    if (process.argv.length <= 2) {
      print(program.helpInformation());
      return 0;
    }
    const command = program.commands.find((one) => one.name() === name);
    const missing = command && missingValue(command, process.argv.slice(3));
    if (missing) throw missing;
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    // Who reads what is written has stopped reading.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    if (!(error instanceof CommanderError))
      return tell(error, name, await languageOf(program, name));
    if (error.exitCode === 0) return 0;
    return tell(
      callError(error, program, name),
      program.commands.some((command) => command.name() === name) ? name : '',
      await languageOf(program, name),
    );
  }
}

process.exitCode = await main();
