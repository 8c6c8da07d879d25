/** The command line: `mizan COMMAND …`. Each command is a file of its own; this one only gathers them. */
import { type Command, CommanderError } from 'commander';
import type { Language } from '../situation/index.ts';
import { tell } from './failure.ts';
import { print } from './output.ts';
import { buildProgram } from './program.ts';
import { callError } from './usage.ts';

/** The language of a command that has one. What reads it is loaded only where something is wrong. */
async function languageOf(program: Command, name: string): Promise<Language> {
  const command = program.commands.find((one) => one.name() === name);
  if (!command?.options.some(({ long }) => long === '--lang')) return 'en';
  const { chosenLanguage } = await import('./option.ts');
  try {
    return chosenLanguage(command.opts().lang);
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
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError))
      return tell(error, name, await languageOf(program, name));
    if (error.exitCode === 0) return 0;
    return tell(
      callError(error, program, name),
      program.commands.some((command) => command.name() === name) ? name : '',
    );
  }
}

process.exitCode = await main();
