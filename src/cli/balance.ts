/** `mizan balance FILE`: which ties are under strain, in a situation or a CSV of signed ties. */
import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import {
  type BalanceReport,
  balanceInput,
  balanceReport,
  type NamedGraph,
  readSignedCsv,
  situationBalance,
} from '../balance/index.ts';
import { balanceReportText, networkReportText, type ReportDocument } from '../report/index.ts';
import { decodeText } from '../situation/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { headed } from './headed.ts';
import { openWeighed } from './open-weighed.ts';
import {
  addLanguage,
  addWeighing,
  chosenLanguage,
  type WeighingOptions,
  weighingChoice,
} from './option.ts';
import { printJson } from './output.ts';
import { printReport } from './print-report.ts';
import { startProgress } from './progress.ts';
import { requireFile } from './require-file.ts';
import { timed } from './timing.ts';

const MOST_BYTES = 20_000_000;
/** Beyond this many nodes the solver is worth the time it takes to load. */
const SMALL = 24;
/** Up to so many ties a person is shown every margin; beyond, they are worked out when asked for. */
const MARGINS_UNASKED = 200;

interface Options extends WeighingOptions {
  readonly timeLimit?: string;
  readonly margins?: boolean;
  readonly timing?: boolean;
}

export function addBalance(program: Command): void {
  const command = program
    .command('balance')
    .argument('<file>', 'a situation, or a CSV with the header source,target,sign[,weight]')
    .description(
      'Which ties are under strain: the frustration index with proven bounds, the two sides, the margin of every tie',
    )
    .option('--time-limit <seconds>', 'stop after so long and answer with the bounds proven so far')
    .option('--margins', 'the margin of every tie (in words: unasked up to 200 ties)')
    .option('--json', 'one JSON document on stdout')
    .option('--timing', 'add "seconds", the median time of the analysis (with --json)')
    .addHelpText(
      'after',
      '\nExamples:  mizan balance examples/sahel-2024\n           mizan balance examples/classic/gahuku-gama/tribes.csv --margins --json\nSigns: 1 or +, -1 or -. A pair given twice and a self-tie are errors.\nTerms:     mizan explain "frustration index"',
    );
  addLanguage(addWeighing(command)).action(balance);
}

async function balance(path: string, options: Options): Promise<void> {
  const language = chosenLanguage(options.lang);
  const limit = timeLimit(options.timeLimit);
  const subject = /\.csv$/i.test(path)
    ? csvSubject(path, options)
    : situationSubject(path, options);
  const solver = subject.nodes > SMALL ? await loadSolver() : undefined;
  const progress = startProgress('balance');
  const run = () => {
    const end = limit === undefined ? Number.POSITIVE_INFINITY : performance.now() + limit * 1000;
    return subject.weigh({
      solver,
      shouldStop: () => performance.now() > end,
      onProgress: (at) => progress.update(at.total === 0 ? 1 : at.done / at.total),
    });
  };
  const { value, seconds } = options.timing
    ? await timed(run)
    : { value: run(), seconds: undefined };
  progress.stop();
  if (options.json) printJson({ ...value, ...(seconds === undefined ? {} : { seconds }) });
  else {
    printReport(subject.told(value, language));
  }
}

type Weigh = (options: Parameters<typeof balanceReport>[1]) => BalanceReport;
interface Subject {
  readonly nodes: number;
  readonly weigh: Weigh;
  readonly told: (
    report: BalanceReport,
    language: ReturnType<typeof chosenLanguage>,
  ) => ReportDocument;
}

function situationSubject(path: string, options: Options): Subject {
  const { situation, choice } = openWeighed(path, options);
  const input = balanceInput(situation, choice.asOf ?? situation.asOf);
  return {
    nodes: input.nodes.length,
    weigh: (settings) =>
      situationBalance(input, { ...settings, margins: wantsMargins(options, input.pairs.length) }),
    told: (report, language) =>
      headed(
        balanceReportText(situation, report as ReturnType<typeof situationBalance>, language),
        situation,
        language,
        choice,
      ),
  };
}

function csvSubject(path: string, options: Options): Subject {
  const choice = weighingChoice(options);
  if (choice.asOf || choice.scenario || choice.readings.size > 0) {
    throw new CallFailure('expected no --as-of, --scenario or --reading for a CSV, found one');
  }
  const network = readNetwork(path);
  return {
    nodes: network.names.length,
    weigh: (settings) =>
      balanceReport(network, {
        ...settings,
        margins: wantsMargins(options, network.graph.a.length),
      }),
    told: (report, language) => networkReportText(path, network, report, language),
  };
}

function wantsMargins(options: Options, ties: number): boolean {
  return options.margins ?? (!options.json && ties <= MARGINS_UNASKED);
}

function readNetwork(path: string): NamedGraph {
  requireFile(path);
  if (statSync(path).size > MOST_BYTES)
    throw InputFailure.at(path, '.', {
      expected: 'at most 20 MB',
      found: `${statSync(path).size} bytes`,
    });
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) throw InputFailure.at(path, '.', decoded);
  const read = readSignedCsv(decoded.text);
  if (read.ok) return read;
  throw new InputFailure(
    read.faults.map((fault) => ({
      file: path,
      ...fault,
      message: `expected ${fault.expected}, found ${fault.found}`,
    })),
  );
}

function timeLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= 0) || text.trim() === '')
    throw new CallFailure(`expected --time-limit a number of seconds, found "${text}"`);
  return value;
}

async function loadSolver() {
  const { highsSolver } = await import('../balance/highs-solver.ts');
  return highsSolver();
}
