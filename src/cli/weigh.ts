/** `mizan weigh SITUATION`: the main job, every scale on one situation. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type ReportDocument, report, vocabularies } from '../report/index.ts';
import { type Language, languages, type Situation } from '../situation/index.ts';
import {
  compare,
  type JointWorlds,
  jointWorlds,
  type Known,
  type Weighing,
  type WeighSettings,
  weigh,
  weighScenarios,
} from '../weigh/index.ts';
import { CallFailure } from './failure.ts';
import { gameRefusal } from './game-input.ts';
import { nameLanguage } from './name-language.ts';
import { openWeighed } from './open-weighed.ts';
import { addLanguage, addWeighing, type WeighingChoice, type WeighingOptions } from './option.ts';
import { jsonText, print, printBytes, printJson } from './output.ts';
import { printReport } from './print-report.ts';
import { startProgress } from './progress.ts';
import { reportBytes, reportFormats } from './report-file.ts';
import { requireWritable } from './require-file.ts';
import { packageVersion } from './version.ts';
import { weighingJson } from './weighing-json.ts';
import { withGameWorlds } from './worlds.ts';

/** In place of a file: standard output. */
const STDOUT = '-';

interface Options extends WeighingOptions {
  readonly html?: string;
  readonly worlds?: string;
  readonly seed?: string;
  readonly md?: string;
  readonly docx?: string;
  readonly pdf?: string;
  readonly scenarios?: boolean;
}

export function addWeigh(program: Command): void {
  const command = program
    .command('weigh')
    .argument('<situation>', 'a situation: a folder, or its situation.json')
    .description('The main job: weigh a situation, and say what each number rests on')
    .option('--json', 'one JSON document on stdout')
    .option('--scenarios', 'with --json: also compare every scenario with the base')
    .option('--html <file>', 'also write a page that opens from disk, in all three languages')
    .option('--worlds <count>', 'also draw worlds in which everything unknown varies together')
    .option('--seed <number>', 'seed of those draws', '1')
    .option('--md <file>', 'also write Markdown, in the language of --lang')
    .option('--docx <file>', 'also write a Word document, in the language of --lang')
    .option('--pdf <file>', 'also write a PDF, in the language of --lang (needs a Chromium)')
    .addHelpText(
      'after',
      '\nExamples:  mizan weigh examples/sahel-2024\n           mizan weigh examples/sahel-2024 --lang ar\n           mizan weigh examples/sahel-2024 --reading algeria=bluff --html page.html\n           mizan weigh examples/sahel-2024 --lang fr --md - | less\nA file named - is standard output; it is printed alone, without the words.',
    );
  addLanguage(addWeighing(command)).action(weighCommand);
}

async function weighCommand(path: string, options: Options): Promise<void> {
  checkFiles(options);
  if (options.scenarios && options.scenario !== undefined)
    throw new CallFailure('expected one of --scenario and --scenarios, found both');
  const { opened, situation, choice, language } = openWeighed(path, options);
  const settings: WeighSettings = {
    asOf: choice.asOf,
    readings: choice.readings,
    scenario: choice.scenario,
    language: nameLanguage(options),
  };
  const worlds = drawnWorlds(situation, options, choice);
  const plain = await weighed(situation, settings, opened.file);
  const weighing = worlds ? withGameWorlds(situation, plain, options, choice) : plain;
  const base =
    choice.scenario === undefined
      ? undefined
      : {
          situation: opened.situation,
          weighing: await weighed(opened.situation, unsupposed(settings), opened.file),
        };
  if (options.json) {
    printJson({
      ...weighingJson(situation, weighing),
      // Worlds are drawn for the scenario alone: they are not compared.
      ...(base ? { comparison: compare(printed(base.weighing), printed(plain)) } : {}),
      ...(options.scenarios
        ? { scenarios: await compared({ situation, weighing: plain }, settings) }
        : {}),
      ...(worlds ? { worlds } : {}),
    });
    return;
  }
  const scenarios = base
    ? undefined
    : await weighScenarios({ situation, weighing: plain }, settings);
  const version = packageVersion();
  const reportIn = (code: Language) =>
    report(situation, weighing, { language: code, version, base, scenarios, worlds });
  if (reportFormats.every((format) => options[format] !== STDOUT))
    printReport(reportIn(language), false);
  await writeFiles(options, language, reportIn);
}

/** Every scenario beside the base, as `--scenario` compares one; null where it cannot be weighed. */
async function compared(base: Known, settings: WeighSettings) {
  const before = printed(base.weighing);
  const all = await weighScenarios(base, settings);
  return all.map(({ scenario, weighed }) => ({
    scenario,
    comparison: weighed && compare(before, printed(weighed.weighing)),
  }));
}

/** Each file that was asked for; a page holds all three languages, the asked one first. */
async function writeFiles(
  options: Options,
  language: Language,
  reportIn: (language: Language) => ReportDocument,
): Promise<void> {
  for (const format of reportFormats) {
    const file = options[format];
    if (file === undefined) continue;
    const order: Language[] = [language, ...languages.filter((code) => code !== language)];
    const codes = format === 'html' ? order : [language];
    const bytes = await reportBytes(format, codes.map(reportIn));
    if (file === STDOUT) printBytes(Buffer.from(bytes));
    else {
      writeFileSync(file, bytes);
      tellWritten(file, language);
    }
  }
}

const unsupposed = (settings: WeighSettings): WeighSettings => ({
  ...settings,
  scenario: undefined,
});

/** A game that cannot be weighed is refused at its place in the file. */
function weighed(situation: Situation, settings: WeighSettings, file: string): Promise<Weighing> {
  return weigh(situation, settings).catch((error) => {
    throw gameRefusal(error, file, situation);
  });
}

/** One document on stdout, or words and files; each file where it can be written. */
function checkFiles(options: Options): void {
  if (reportFormats.some((format) => options[format] === STDOUT)) checkAlone(options);
  for (const format of reportFormats) {
    const file = options[format];
    if (file === undefined) continue;
    if (options.json) throw new CallFailure(`expected one of --json and --${format}, found both`);
    if (file !== STDOUT) requireWritable(file);
  }
}

/** What goes to stdout goes there alone: it is read by another program. */
function checkAlone(options: Options): void {
  const first = reportFormats.find((format) => options[format] === STDOUT);
  const other = reportFormats.find((format) => options[format] !== undefined && format !== first);
  if (other !== undefined)
    throw new CallFailure(`expected a file on standard output alone, found --${other} beside it`);
}

/** Names the file that was written, after the words. */
function tellWritten(file: string, language: Language): void {
  const text = vocabularies[language].page.written(resolve(file));
  print(`\n${language === 'ar' ? text : text.replace(/[\u2066-\u2069]/g, '')}`);
}

/** A weighing as the plain data that it is printed as. */
function printed(weighing: Weighing) {
  return JSON.parse(jsonText(weighing));
}

/** Worlds across the scales, when they are asked for. */
function drawnWorlds(
  situation: Situation,
  options: Options,
  choice: WeighingChoice,
): JointWorlds | undefined {
  if (options.worlds === undefined) return undefined;
  const count = wholeNumber('--worlds', options.worlds, 1, 1_000_000);
  const seed = wholeNumber('--seed', options.seed ?? '1', 0, Number.MAX_SAFE_INTEGER);
  const progress = startProgress('worlds');
  const drawn = jointWorlds(situation, {
    asOf: choice.asOf,
    readings: Object.fromEntries(choice.readings),
    worlds: count,
    seed,
    onProgress: (share) => progress.update(share),
  });
  progress.stop();
  return drawn;
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new CallFailure(
      `expected ${flag} a whole number from ${least} to ${most}, found "${text}"`,
    );
  }
  return value;
}
