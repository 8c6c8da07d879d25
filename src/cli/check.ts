/** `mizan check FILE`: is this a situation, and if not, where and why. */
import type { Command } from 'commander';
import { formatIssue, type Language, unsourced } from '../situation/index.ts';
import { type OpenSituation, openSituation } from '../store/index.ts';
import { checkWords } from './check-words.ts';
import { InputFailure } from './failure.ts';
import { tellWarning } from './input.ts';
import { addLanguage, chosenLanguage } from './option.ts';
import { print, printJson } from './output.ts';
import { requireSituationFile } from './require-file.ts';

const PARTS = [
  'sources',
  'quotes',
  'actors',
  'events',
  'ties',
  'claims',
  'needs',
  'supplies',
  'capacities',
  'thresholds',
  'questions',
  'games',
  'scenarios',
] as const;

interface Options {
  readonly json?: boolean;
  readonly lang?: string;
}

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .argument('<file>', 'a situation: a folder, or its situation.json')
    .description('Check a situation: every error at once, with its line, column and path')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExamples:  mizan check examples/sahel-2024\n           mizan check examples/sahel-2024 --lang ar\nExit 0: a situation. Exit 1: not one; each line says where, what was expected, what was found.\nPlaces and --json are the same in every language.',
    );
  addLanguage(command).action(check);
}

function check(path: string, options: Options): void {
  const language = chosenLanguage(options.lang);
  requireSituationFile(path);
  const opened = openSituation(path);
  if (!opened.ok) {
    if (options.json) printJson({ ok: false, errors: opened.errors });
    throw new InputFailure(options.json ? [] : opened.errors);
  }
  if (options.json) printJson(summary(opened));
  else tellPerson(opened, language);
}

function summary({ situation, warnings }: OpenSituation) {
  return {
    ok: true,
    counts: Object.fromEntries(PARTS.map((part) => [part, situation[part].length])),
    warnings: warnings.map(formatIssue),
    unsourced: unsourced(situation).map((one) => one.path),
  };
}

function tellPerson({ file, situation, warnings }: OpenSituation, language: Language): void {
  const words = checkWords[language];
  const without = unsourced(situation);
  const counts = PARTS.filter((part) => situation[part].length > 0).map((part) =>
    words.counted(part, situation[part].length),
  );
  const lines = [words.valid(file), `  ${counts.join(words.comma)}`];
  if (without.length > 0)
    lines.push(`  ${words.unsourced(without.length)}`, ...without.map((one) => `    ${one.path}`));
  print(lines.join('\n'));
  for (const warning of warnings) tellWarning(warning, language);
}
