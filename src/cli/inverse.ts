/** `mizan inverse FILE`: which preferences explain what was observed. */
import type { Command } from 'commander';
import {
  type GameModel,
  gameModel,
  type Model,
  patternOf,
  stateIndex,
  TooManyStates,
  type Wants,
} from '../conflict/index.ts';
import type { InverseFinding } from '../conflict/inverse/finding.ts';
import { pathSteps } from '../conflict/inverse/observed-path.ts';
import { rankingInverse } from '../conflict/inverse/ranking-inverse.ts';
import { statementInverse } from '../conflict/inverse/statement-inverse.ts';
import { conflictReport } from '../report/index.ts';
import type { Game, Language, Situation } from '../situation/index.ts';
import { decidingStrings } from '../weigh/decided-by.ts';
import { type WeighedGame, weighConflict } from '../weigh/index.ts';
import { inverseWeighing, openOrders } from '../weigh/inverse-weighing.ts';
import { readingFindings } from '../weigh/reading-finding.ts';
import { CallFailure, InputFailure, tellOnce } from './failure.ts';
import { type GameInput, readGame, tooMany } from './game-input.ts';
import { isGmcr, readGmcrFile } from './gmcr-input.ts';
import { headed } from './headed.ts';
import { readSituation } from './input.ts';
import {
  addLanguage,
  addWeighing,
  chosenLanguage,
  type WeighingChoice,
  type WeighingOptions,
  weighingChoice,
} from './option.ts';
import { printJson } from './output.ts';
import { printReport } from './print-report.ts';
import { changedBy } from './scenario.ts';
import { timed } from './timing.ts';
import { checkStatements, varyChoices } from './vary.ts';

interface Options extends WeighingOptions {
  readonly game?: string;
  readonly observed?: string;
  readonly path?: string;
  readonly over?: string;
  readonly vary?: string;
  readonly timing?: boolean;
}

export function addInverse(program: Command): void {
  const command = program
    .command('inverse')
    .argument('<file>', 'a situation, or a .gmcr file')
    .description('Which preferences explain what was observed, and what would decide between them')
    .option('--game <id>', 'the game; the first with an observation where absent')
    .option('--observed <state>', 'the state observed, a letter an option, such as YNNY')
    .option('--path <states>', 'the states gone through, first to last, separated by commas')
    .option(
      '--over <kind>',
      'statements: every order of the priorities; rankings: every ranking of the states (a .gmcr file)',
    )
    .option(
      '--vary <list>',
      'decision makers whose order is varied; DM:FROM-TO varies a slice of its ranking; all whose order is not known where absent',
    )
    .option('--json', 'one JSON document on stdout')
    .option('--timing', 'add "seconds", the median time of the analysis (with --json)')
    .addHelpText(
      'after',
      '\nExamples:  mizan inverse examples/sahel-2024\n           mizan inverse examples/sahel-2024 --observed YNNYNN --vary russia --json\n           mizan inverse model.gmcr --observed NYNN --vary mali:0-6\nA share of orders says how much an explanation asks for; it is not a probability.\nTerms:     mizan explain "inverse problem"',
    );
  addLanguage(addWeighing(command)).action(inverse);
}

/** What is asked, from either kind of file. */
interface Asked {
  readonly model: Model;
  readonly wants: readonly Wants[];
  readonly weighed: WeighedGame;
  readonly origin: GameInput['origin'];
  readonly asTold: GameInput['asTold'];
  readonly dated: boolean;
  /** The game as the situation states it; absent for a .gmcr file. */
  readonly stated?: GameModel;
  readonly readings: Readonly<Record<string, string>>;
}

function readAsked(path: string, options: Options, language: Language): Asked {
  const choice = weighingChoice(options);
  const readings = Object.fromEntries(choice.readings);
  if (isGmcr(path)) {
    const { weighed, origin, asTold, dated } = readGame(path, options.game, choice, language);
    return {
      model: weighed.model,
      wants: readGmcrFile(path).read.wants,
      weighed,
      origin,
      asTold,
      dated,
      readings,
    };
  }
  const { situation } = readSituation(path, language);
  const id = options.game ?? observedGame(changedBy(situation, choice));
  const { weighed, origin, asTold, dated } = readGame(path, id, choice, language);
  const found = origin();
  const own = found.game.decisionMakers.filter((dm) => Object.hasOwn(readings, dm.id));
  const chosen = Object.fromEntries(own.map((dm) => [dm.id, readings[dm.id] as string]));
  const stated = gameModel(found.situation, found.game.id, { readings: chosen });
  const { model } = weighed;
  return { model, wants: stated.wants, weighed, origin, asTold, dated, stated, readings: chosen };
}

function observedGame({ games }: Situation): string | undefined {
  return games.find(({ observed }) => observed?.outcome ?? observed?.path)?.id;
}

/** A state given as letters. */
function stateOf({ codes, options }: Model, flag: string, text: string): number {
  if (!/^[YN]+$/.test(text) || text.length !== options.length) {
    throw new CallFailure(
      `expected ${flag} ${options.length} letters Y or N (${options.join(' ')}), found "${text}"`,
    );
  }
  const index = stateIndex(codes, patternOf(text, options.length).value);
  if (index < 0) throw new CallFailure(`expected ${flag} a feasible state, found "${text}"`);
  return index;
}

interface Observation {
  readonly outcome?: number;
  readonly path?: readonly number[];
}

function observation({ model, weighed }: Asked, options: Options): Observation {
  if (options.observed === undefined && options.path === undefined) {
    return { outcome: weighed.outcome, path: weighed.path };
  }
  if (options.observed !== undefined && options.path !== undefined) {
    throw new CallFailure('expected one of --observed and --path, found both');
  }
  if (options.observed !== undefined) {
    return { outcome: stateOf(model, '--observed', options.observed) };
  }
  const path = options.path!.split(',').map((text) => stateOf(model, '--path', text.trim()));
  if (path.length < 2) throw new CallFailure('expected --path two states or more, found one');
  try {
    pathSteps(model, path);
  } catch (error) {
    if (error instanceof RangeError) throw new CallFailure(`--path ${error.message}`);
    throw error;
  }
  return { path };
}

/** Rankings or statements, and whose. */
function plan(asked: Asked, options: Options) {
  const { model, wants, stated } = asked;
  const over = options.over ?? (stated === undefined ? 'rankings' : 'statements');
  if (over !== 'rankings' && over !== 'statements') {
    throw new CallFailure(`expected --over rankings or statements, found "${over}"`);
  }
  const open = stated === undefined ? model.decisionMakers.map((_, dm) => dm) : openOrders(stated);
  const vary =
    options.vary === undefined ? open.map((dm) => ({ dm })) : varyChoices(options.vary, model);
  if (over === 'statements') {
    for (const { dm, ...slice } of vary) {
      const id = model.decisionMakers[dm];
      if ('from' in slice) {
        throw new CallFailure(`expected --over rankings with a slice of "${id}", found statements`);
      }
      if (wants[dm]?.priority === undefined) {
        throw new CallFailure(
          `expected --over rankings for "${id}", which has a ranking and no priority`,
        );
      }
    }
    const dms = vary.map(({ dm }) => dm);
    checkStatements(model, wants, dms, '--over rankings varies the ranking instead');
  }
  return { over, vary } as const;
}

function finder(
  asked: Asked,
  options: Options,
  seen: Observation,
  language: Language,
): () => InverseFinding {
  const { model, wants, weighed, stated, origin, readings } = asked;
  const { over, vary } = plan(asked, options);
  const own = options.observed === undefined && options.path === undefined;
  const reach =
    own && stated !== undefined && weighed.statusQuo !== undefined && over === 'statements'
      ? { statusQuo: weighed.statusQuo, targets: stated.targets }
      : {};
  if (seen.outcome === undefined && seen.path === undefined && !reach.targets?.length) {
    throw new CallFailure('expected --observed or --path, as the game states no observation');
  }
  if (vary.length === 0) {
    tellOnce('every order is known: name whose to vary with --vary', language);
  }
  if (over === 'rankings') return () => rankingInverse({ model, vary, ...seen });
  const dms = vary.map(({ dm }) => dm);
  if (own && stated !== undefined && options.vary === undefined && dms.length > 0) {
    const { situation, game } = origin();
    return () => inverseWeighing(situation, game, 'sequence')(readings) as InverseFinding;
  }
  // Orders named on the command line are varied whatever the document says is known of them.
  const freed = wants.map((one, dm) =>
    dms.includes(dm) && one.known === 'all' ? { ...one, known: 'nothing' as const } : one,
  );
  return () => statementInverse({ model, wants: freed, vary: dms, ...seen, ...reach });
}

async function inverse(path: string, options: Options): Promise<void> {
  const language = chosenLanguage(options.lang);
  try {
    const asked = readAsked(path, options, language);
    const seen = observation(asked, options);
    const run = finder(asked, options, seen, language);
    const { value: finding, seconds } = options.timing
      ? await timed(run)
      : { value: run(), seconds: undefined };
    if (!options.json) {
      tellPerson(asked, seen, finding, language, weighingChoice(options));
      return;
    }
    printJson({
      ...finding,
      decidedBy: decidingStrings(finding),
      ...(seconds === undefined ? {} : { seconds }),
    });
  } catch (error) {
    if (error instanceof TooManyStates) throw InputFailure.at(path, '.', tooMany(error));
    if (error instanceof RangeError) throw refusalOf(error, path);
    throw error;
  }
}

/** What the analysis cannot take: of a path, or else of the file. */
function refusalOf({ message }: RangeError, path: string): Error {
  // Rankings that keep a path are counted over the states that a mover compares, thirty at most.
  const [, states] = /^expected at most 30 items, found (\d+)$/.exec(message) ?? [];
  if (states !== undefined)
    return new CallFailure(
      `expected a path along which each decision maker compares at most 30 states, found ${states}; --vary DM:FROM-TO varies a slice of a ranking`,
    );
  return InputFailure.said(path, '.', message);
}

function tellPerson(
  { weighed, origin, asTold, dated, stated: document, readings: fixed }: Asked,
  seen: Observation,
  found: InverseFinding,
  language: Language,
  choice: WeighingChoice,
): void {
  const { situation, game } = origin();
  const finding = asTold(weighConflict({ ...weighed, ...seen, path: seen.path }).finding);
  const inverse = asTold(found);
  const state = seen.outcome === undefined ? undefined : inverse.observed?.yn;
  const stated = game.observed?.outcome?.state === state;
  const shown: Game =
    stated || state === undefined
      ? game
      : { ...game, observed: { outcome: { state, quotes: [] } } };
  // What was seen as the document has it, path and all: then its readings stand beside it.
  const isOwn = stated && (seen.path !== undefined || game.observed?.path === undefined);
  const readings =
    document !== undefined && isOwn ? readingFindings(situation, game, 'sequence', fixed) : [];
  const told = conflictReport(
    situation,
    shown,
    { ...finding, game: shown.id, inverse, ...(readings.length > 0 ? { readings } : {}) },
    language,
    fixed,
  );
  printReport(dated ? headed(told, situation, language, choice, fixed) : { ...told, asOf: '' });
}
