/** The reference of the command line, made from the commands themselves. */
import type { EventEmitter } from 'node:events';
import type { Command } from 'commander';

/** Markdown: one section a command, with its arguments, options and examples. */
export function cliReference(program: Command): string {
  const sections = program.commands.map(section);
  return [
    '# The command line',
    '',
    '<!-- Made by `npm run generate` from the commands. Do not edit. -->',
    '',
    `${program.description()}`,
    '',
    'Without `--json` a command speaks to a person, in the language of `--lang` or of the locale. With `--json` stdout holds one JSON document and nothing else. Warnings and progress go to stderr, and so does what is wrong with an input: one line an error, in the same language, at the same place in each. The same input, flags and seed give the same bytes.',
    '',
    'Exit code 0: done. 1: the input is wrong; stderr has one line an error, `FILE:LINE:COLUMN PATH: what was expected, what was found`. 2: the call is wrong.',
    '',
    ...sections,
  ].join('\n');
}

function section(command: Command): string {
  const args = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  const rows = command.options.map(
    (option) =>
      `| \`${option.flags.replaceAll('|', '\\|')}\` | ${option.description.replaceAll('|', '\\|')} |`,
  );
  const meanings = command.registeredArguments.map(
    (argument) => `* \`${argument.name()}\`: ${argument.description}`,
  );
  return [
    `## mizan ${command.name()} ${args.join(' ')}`.trimEnd(),
    '',
    `${command.description()}.`,
    '',
    ...meanings,
    '',
    '| option | meaning |',
    '| --- | --- |',
    ...rows,
    '',
    ...afterHelp(command),
  ].join('\n');
}

/** The examples that the help shows below the options, as a code block. */
function afterHelp(command: Command): string[] {
  let text = '';
  (command as unknown as EventEmitter).emit('afterHelp', {
    error: false,
    command,
    write: (piece: string) => {
      text += piece;
    },
  });
  return text.trim() === '' ? [] : ['```', text.trim(), '```', ''];
}
