/** What the argument parser objects to, said as this program says it. */
import type { Command, CommanderError } from 'commander';
import { nearestName } from '../situation/index.ts';
import { CallFailure } from './failure.ts';

/** A CallFailure for an error of commander's: what was expected, what was found, the near name. */
export function callError(error: CommanderError, program: Command, name: string): CallFailure {
  const command = program.commands.find((one) => one.name() === name) ?? program;
  const quotedPart = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const flags = command.options.map((option) => option.long ?? option.short ?? '');
      return new CallFailure(
        `expected an option of this command, found "${quotedPart}"${suggestion(quotedPart, flags)}`,
      );
    }
    case 'commander.unknownCommand': {
      const names = program.commands.map((one) => one.name());
      return new CallFailure(
        `expected a command (${names.join(', ')}), found "${quotedPart}"${suggestion(quotedPart, names)}`,
      );
    }
    case 'commander.missingArgument':
      return new CallFailure(
        `expected ${quotedPart.toUpperCase()}, found nothing; see mizan ${name} --help`,
      );
    case 'commander.optionMissingArgument':
      return new CallFailure(`expected a value for ${quotedPart}, found nothing`);
    case 'commander.excessArguments':
      return new CallFailure(
        `expected fewer arguments, found one too many; see mizan ${name} --help`,
      );
    // Help is asked of a command that there is not.
    case 'commander.help': {
      const asked = program.args.find((one) => one !== 'help' && !one.startsWith('-')) ?? '';
      const names = program.commands.map((one) => one.name());
      return new CallFailure(
        `expected a command (${names.join(', ')}), found "${asked}"${suggestion(asked, names)}`,
      );
    }
    default:
      return new CallFailure(error.message.replace(/^error: /, ''));
  }
}

/** An option whose value is the name of another option: the value was forgotten. */
export function missingValue(command: Command, given: readonly string[]): CallFailure | undefined {
  const named = (one: string | undefined) =>
    command.options.find(({ long, short }) => one !== undefined && (one === long || one === short));
  const ends = given.indexOf('--');
  const until = ends < 0 ? given.length : ends;
  const at = given.findIndex(
    (one, k) => k < until && named(one)?.required && named(given[k + 1]) !== undefined,
  );
  const option = named(given[at]);
  return option && new CallFailure(`expected a value for ${option.flags}, found nothing`);
}

function suggestion(name: string, among: readonly string[]): string {
  const near = nearestName(name, among);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
