/** `mizan depend SITUATION`: who covers which need, and what a withdrawal breaks. */
import type { Command } from 'commander';
import { type DependReport, dependInput, dependReport } from '../dependence/index.ts';
import { dependenceReport } from '../report/index.ts';
import { nearestName } from '../situation/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { headed } from './headed.ts';
import { openWeighed } from './open-weighed.ts';
import { addLanguage, addWeighing, type WeighingOptions } from './option.ts';
import { printJson } from './output.ts';
import { printReport } from './print-report.ts';

interface Options extends WeighingOptions {
  readonly client?: string;
  readonly without?: string;
}

export function addDepend(program: Command): void {
  const command = program
    .command('depend')
    .argument('<situation>', 'a situation: a folder, or its situation.json')
    .description('Who covers which need of a client, and what a withdrawal breaks')
    .option('--client <actor>', 'the client; the first that has needs where absent')
    .option('--without <ids>', 'suppliers to take away, parted by commas')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExamples:  mizan depend examples/sahel-2024\n           mizan depend examples/sahel-2024 --without wagner,china --json\nEvery range is exact: the extremes over all that the stated ranges allow.\nTerms:     mizan explain coverage',
    );
  addLanguage(addWeighing(command)).action(depend);
}

function depend(path: string, options: Options): void {
  const { opened, situation, choice, language } = openWeighed(path, options);
  const input = dependInput(situation, choice.asOf ?? situation.asOf);
  const clients = input.clients.map((client) => client.id);
  if (clients.length === 0)
    throw InputFailure.at(opened.file, 'needs', { expected: 'at least one need', found: 'none' });
  const client = known(options.client ?? clients[0], clients, '--client');
  const suppliers = input.clients.find((one) => one.id === client)?.suppliers ?? [];
  const without = options.without?.split(',').map((id) => known(id.trim(), suppliers, '--without'));
  const report = dependReport(input, { client, without }) as DependReport;
  if (options.json) printJson(report);
  else {
    printReport(headed(dependenceReport(situation, report, language), situation, language, choice));
  }
}

function known(id: string | undefined, ids: readonly string[], flag: string): string {
  if (id !== undefined && ids.includes(id)) return id;
  const near = nearestName(id ?? '', ids);
  throw new CallFailure(
    `expected ${flag} from ${ids.join(', ')}, found "${id}"${near ? `; did you mean "${near}"?` : ''}`,
  );
}
