/** Worlds across the scales: each headline finding with its count, and the input that moves it most. */
import type { Capacity, Game } from '../../situation/index.ts';
import type { JointFinding, JointWorlds } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { gameWords } from '../game-words.ts';
import { inLanguage } from '../name.ts';
import { whole } from '../number-text.ts';
import { sharingWords } from '../words/sharing/index.ts';
import type { ScaleContext } from './scale-context.ts';

export function jointWorldBlocks(worlds: JointWorlds, context: ScaleContext): Block[] {
  const { words, language } = context;
  const rows = worlds.findings.map((one) => ({
    cells: [
      [findingName(one.finding, context)],
      [words.of(whole(one.count, language), whole(one.total, language))],
      movedBy(one, context),
    ] as Line[],
  }));
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'worlds',
      text: [words.worlds.title],
      aside: words.worlds.aside(whole(worlds.worlds, language), worlds.inputs),
    },
    { kind: 'paragraph', quiet: true, text: [words.worlds.caption(String(worlds.seed))] },
    {
      kind: 'table',
      head: [[words.worlds.finding], [words.worlds.count], [words.worlds.movedBy]],
      rows,
    },
  ];
}

function movedBy({ movedBy: moved, count, total }: JointFinding, context: ScaleContext): Line {
  const { words, language } = context;
  if (!moved)
    return [
      { kind: 'quiet', text: count === total ? words.worlds.always : words.worlds.nothingMoves },
    ];
  const part = (one: { count: number; total: number }) =>
    words.of(whole(one.count, language), whole(one.total, language));
  const comparison = / > /.test(moved.input);
  const turned =
    comparison && moved.above.count * moved.below.total < moved.below.count * moved.above.total;
  const [more, less] = turned ? [moved.below, moved.above] : [moved.above, moved.below];
  return [
    inputName(moved.input, turned, context),
    { kind: 'quiet', text: ` ${words.worlds.split(part(more), part(less))}` },
  ];
}

/** `g1/outcome/nash`, `balance/strained/a/b`, … in words. */
function findingName(finding: string, context: ScaleContext): string {
  const { words, situation, language } = context;
  const [scale, kind, ...rest] = finding.split('/') as [string, string, ...string[]];
  const last = rest[rest.length - 1] ?? '';
  // A game may have the id of a scale: what is found of games is told first.
  const game = situation.games.find((one) => one.id === scale);
  const isOfGame = rest.length === 1 && (kind === 'outcome' || kind === 'target');
  if (game && isOfGame) return gameFindingName(game, kind, last, context);
  if (scale === 'balance') {
    if (kind === 'index') return `${words.balance.index} ${last}`;
    return `${context.tie(rest[0] ?? '', last)}${words.colon} ${words.balance.frustrated}`;
  }
  if (scale === 'dependence') {
    const say = sharingWords[language];
    const pool = context.situation.capacities.find(({ id }) => id === last);
    if (kind === 'atOnce' && pool) return say.allAtOnce(needsOf(pool, context));
    if (kind === 'leaves') return say.leaves(context.actor(last), context.actor(rest[0] ?? ''));
    return `${words.dependence.largest}${words.colon} ${context.actor(last)}`;
  }
  if (scale === 'hypotheses') {
    const hypothesis = situation.questions
      .flatMap((one) => one.hypotheses)
      .find((one) => one.id === last);
    return hypothesis ? isolate(inLanguage(hypothesis.name, language)) : last;
  }
  return finding;
}

function gameFindingName(
  game: Game,
  kind: 'outcome' | 'target',
  last: string,
  { words, language }: ScaleContext,
): string {
  if (kind === 'outcome') {
    const name = game.observed?.outcome?.name;
    return `${name ? isolate(inLanguage(name, language)) : words.conflict.theOutcome} (${last === 'nash' ? words.concept.nash.short : words.concept.seq.short})`;
  }
  const target = game.targets.find((one) => one.id === last);
  return target ? isolate(inLanguage(target.name, language)) : last;
}

const needsOf = ({ needs }: Capacity, context: ScaleContext) =>
  context.words.and(needs.map((id) => context.need(id)));

/** `dependence: capacity mill`, `dependence: threshold b-bears`, in words; nothing for others. */
function sharedInput(input: string, context: ScaleContext): string | undefined {
  const [, part, id] = /^dependence: (capacity|threshold) (\S+)$/.exec(input) ?? [];
  const say = sharingWords[context.language];
  const { capacities, thresholds } = context.situation;
  // Capacities that count as one are named together.
  const capacity = capacities.find((one) => part === 'capacity' && id?.split('+').includes(one.id));
  if (capacity) return say.capacityOf(context.actor(capacity.supplier));
  const threshold = thresholds.find((one) => part === 'threshold' && one.id === id);
  return threshold && say.thresholdInput(context.actor(threshold.client));
}

/** `g1/russia: STAY > GO`, `dependence: wagner → ground-combat`, … in words. */
function inputName(input: string, turned: boolean, context: ScaleContext): string {
  const comparison = /^(\S+)\/(\S+): (\S+) > (\S+)$/.exec(input);
  if (comparison) {
    const [, game, dm, first, second] = comparison as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const stated = context.situation.games.find((one) => one.id === game);
    if (!stated) return input;
    const names = gameWords(context.situation, stated, context.language);
    const [above, below] = turned ? [second, first] : [first, second];
    return context.words.conflict.comparisonOf(
      names.decisionMaker(dm),
      names.statementName(dm, above),
      names.statementName(dm, below),
    );
  }
  const shared = sharedInput(input, context);
  if (shared !== undefined) return shared;
  const pair = /^(balance|dependence|hypotheses): (\S+) (?:–|→|\/) (\S+)$/.exec(input);
  if (!pair) return input;
  const [, scale, first, second] = pair as unknown as [string, string, string, string];
  if (scale === 'balance') return context.words.worlds.sign(context.between(first, second));
  if (scale === 'dependence')
    return context.words.worlds.amount(context.actor(first), context.need(second));
  return context.words.worlds.rating(first.toUpperCase(), second.toUpperCase());
}
