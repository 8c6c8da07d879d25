/**
 * The work that a job does, in its own thread: plain data in, plain data out. The results are those
 * of the command line, numbers in full.
 */
import { type LexiconEntry, read } from '../reader/index.ts';
import { type ReportDocument, report } from '../report/index.ts';
import { type Language, languages, type Situation } from '../situation/index.ts';
import {
  applyScenario,
  type WeighSettings,
  weigh,
  weighGame,
  weighScenarios,
} from '../weigh/index.ts';

interface Settings {
  readonly asOf?: string;
  readonly scenario?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

interface WeighTask extends Settings {
  readonly kind: 'weigh';
  readonly situation: Situation;
  readonly language?: Language;
}

interface ConflictTask extends Settings {
  readonly kind: 'conflict';
  readonly situation: Situation;
  readonly game: string;
  readonly sanctions?: 'sequence' | 'single';
}

interface ReadTask {
  readonly kind: 'read';
  readonly text: string;
  readonly published?: string;
  readonly language?: Language;
  /** Names of the analyst's own. */
  readonly lexicon?: readonly LexiconEntry[];
}

interface ReportTask extends Settings {
  readonly kind: 'report';
  readonly situation: Situation;
  readonly format: ReportFormat;
  readonly lang?: Language;
  readonly version: string;
  /** The module that writes files. */
  readonly writer: string;
}

export type Task = WeighTask | ConflictTask | ReadTask | ReportTask;

/** A report as a file to keep. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What the module that writes files gives. */
interface Writer {
  reportBytes(
    format: ReportFormat,
    documents: readonly ReportDocument[],
  ): Promise<string | Uint8Array<ArrayBuffer>>;
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
type ReportFormat = keyof typeof TYPES;

/** @throws RangeError when the settings name what the situation does not have */
export async function taskResult(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'read':
      return read(task.text, {
        published: task.published,
        language: task.language,
        lexicon: task.lexicon,
      });
    case 'weigh':
      return weigh(changed(task), weighSettings(task, task.language));
    case 'conflict': {
      const game = task.situation.games.find((one) => one.id === task.game);
      const ids = task.situation.games.map((one) => one.id);
      if (game === undefined) throw unknown('a game', ids, task.game);
      return weighGame(task.situation, game, {
        ...weighSettings(task),
        sanctions: task.sanctions,
      });
    }
    case 'report':
      return reportFile(task);
  }
}

async function reportFile(task: ReportTask): Promise<ReportFile> {
  const { situation: base, lang = 'en', version } = task;
  const situation = changed(task);
  const settings = weighSettings(task, lang);
  const weighing = await weigh(situation, settings);
  const beside =
    task.scenario === undefined
      ? undefined
      : { situation: base, weighing: await weigh(base, { ...settings, scenario: undefined }) };
  const scenarios = beside ? undefined : await weighScenarios({ situation, weighing }, settings);
  const written = (language: Language) =>
    report(situation, weighing, { language, version, base: beside, scenarios });
  const { reportBytes } = (await import(task.writer)) as Writer;
  // A page holds all three languages, and one of them shows; every other file holds one.
  const isPage = task.format === 'html';
  const order = isPage ? [lang, ...languages.filter((one) => one !== lang)] : [lang];
  const content = await reportBytes(task.format, order.map(written));
  const name = `${base.id}${task.scenario ? `-${task.scenario}` : ''}${isPage ? '' : `.${lang}`}`;
  return { name: `${name}.${task.format}`, type: TYPES[task.format], content };
}

function changed({ situation, scenario }: Settings & { readonly situation: Situation }): Situation {
  if (scenario === undefined) return situation;
  return { ...applyScenario(situation, scenario), scenarios: situation.scenarios };
}

function weighSettings(
  task: Settings & { readonly situation: Situation },
  language?: Language,
): WeighSettings {
  const decisionMakers = task.situation.games.flatMap((game) => game.decisionMakers);
  for (const [dm, reading] of Object.entries(task.readings ?? {})) {
    const found = decisionMakers.filter((one) => one.id === dm);
    const ids = found.flatMap((one) => one.readings.map((each) => each.id));
    if (found.length === 0)
      throw unknown('a decision maker', [...new Set(decisionMakers.map((one) => one.id))], dm);
    if (!ids.includes(reading)) throw unknown(`a reading of ${dm}`, ids, reading);
  }
  return {
    asOf: task.asOf,
    scenario: task.scenario,
    readings: new Map(Object.entries(task.readings ?? {})),
    ...(language === undefined ? {} : { language }),
  };
}

function unknown(what: string, ids: readonly string[], found: string): RangeError {
  return new RangeError(
    `expected ${what} (${ids.join(', ') || 'there is none'}), found "${found}"`,
  );
}
