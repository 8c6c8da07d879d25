/** `mizan check FILE`: is this a situation, and if not, where and why. */
import type { Command } from 'commander';
import { formatIssue, unsourced } from '../situation/index.ts';
import { openSituation } from '../store/index.ts';
import { InputFailure } from './failure.ts';
import { tellWarning } from './input.ts';
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

export function addCheck(program: Command): void {
  program
    .command('check')
    .argument('<file>', 'a situation: a folder, or its situation.json')
    .description('Check a situation: every error at once, with its line, column and path')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:  mizan check examples/sahel-2024\nExit 0: a situation. Exit 1: not one; each line says where, what was expected, what was found.',
    )
    .action((path: string, options: { json?: boolean }) => check(path, options));
}

function check(path: string, options: { json?: boolean }): void {
  requireSituationFile(path);
  const opened = openSituation(path);
  if (!opened.ok) {
    if (options.json) printJson({ ok: false, errors: opened.errors });
    throw options.json ? new InputFailure([]) : InputFailure.fromIssues(opened.errors);
  }
  const { situation, warnings } = opened;
  const counts = Object.fromEntries(PARTS.map((part) => [part, situation[part].length]));
  const without = unsourced(situation);
  if (options.json) {
    printJson({
      ok: true,
      counts,
      warnings: warnings.map(formatIssue),
      unsourced: without.map((one) => one.path),
    });
    return;
  }
  const summary = PARTS.filter((part) => situation[part].length > 0).map(
    (part) => `${situation[part].length} ${part}`,
  );
  const lines = [`${opened.file}: a valid situation`, `  ${summary.join(', ')}`];
  if (without.length > 0)
    lines.push(
      `  ${without.length} inputs without a source:`,
      ...without.map((one) => `    ${one.path}`),
    );
  print(lines.join('\n'));
  for (const warning of warnings) tellWarning(warning);
}
