/**
 * A scenario beside its base: one row a headline finding, the base's value first. What did not move
 * says so in grey, so that what moved stands out.
 */
import type { DependReport } from '../../dependence/index.ts';
import type { Scenario, Situation } from '../../situation/index.ts';
import type { ConflictFinding, Weighing } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Block, Line, Row } from '../document.ts';
import { inLanguage } from '../name.ts';
import { range, whole } from '../number-text.ts';
import { sharingWords } from '../words/sharing/index.ts';
import { strainedTies } from './balance.ts';
import { cascadeText } from './cascade.ts';
import { conceptNames, conceptOrder } from './concept-text.ts';
import { needNames } from './pool.ts';
import type { ScaleContext } from './scale-context.ts';

export interface Side {
  readonly situation: Situation;
  readonly weighing: Weighing;
}

interface Finding {
  readonly label: string;
  readonly value: string;
  /** What the value only counts: two values may read the same and not be. */
  readonly counted?: readonly string[];
}

/** The scenario in a paragraph: its name, what it supposes, how much it turns. */
export function scenarioParagraph(base: Side, changed: Side, context: ScaleContext): Line[] {
  const { scenario } = context.words;
  const stated = scenarioOf(base, changed);
  if (!stated) return [];
  const note = stated.note ? ` ${inLanguage(stated.note, context.language)}` : '';
  const rows = comparedRows(base, changed, context);
  const name = isolate(inLanguage(stated.title, context.language));
  return [
    [
      { kind: 'strong', text: `${scenario.title(name)}.` },
      `${note} ${scenario.turnedCount(rows.filter((one) => one.marked).length, rows.length)}.`,
    ],
  ];
}

export function scenarioOf(base: Side, changed: Side): Scenario | undefined {
  return base.situation.scenarios.find((one) => one.id === changed.weighing.scenario);
}

/** One row a headline finding, the base's first; what the scenario adds comes last. */
function comparedRows(base: Side, changed: Side, context: ScaleContext): Row[] {
  const after = new Map(headlines(changed, context).map((one) => [one.label, one]));
  const before = headlines(base, context);
  const only = [...after.values()].filter(
    ({ label }) => !before.some((one) => one.label === label),
  );
  return [
    ...before.map((one) => row(one, after.get(one.label), context)),
    ...only.map(
      ({ label, value }): Row => ({ cells: [[label], [''], [{ kind: 'strong', text: value }]] }),
    ),
  ];
}

/** What a finding is in the scenario, beside what it was; as many, of which some are others, says so. */
function nowSaid(before: Finding, after: Finding, context: ScaleContext): string | undefined {
  if (after.value !== before.value) return after.value;
  const known = new Set(before.counted);
  const isSame = (after.counted ?? []).every((one) => known.has(one));
  return isSame ? undefined : context.words.scenario.others(after.value, known.size);
}

export function scenarioBlocks(base: Side, changed: Side, context: ScaleContext): Block[] {
  const { scenario } = context.words;
  const stated = scenarioOf(base, changed);
  if (!stated) return [];
  const rows = comparedRows(base, changed, context);
  const turned = rows.filter((one) => one.marked).length;
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'scenario',
      label: scenario.scenario,
      text: [isolate(inLanguage(stated.title, context.language))],
      aside: scenario.turnedCount(turned, rows.length),
    },
    ...(stated.note
      ? [
          {
            kind: 'paragraph' as const,
            quiet: true,
            text: [inLanguage(stated.note, context.language)],
          },
        ]
      : []),
    { kind: 'table', head: [[''], [scenario.base], [scenario.scenario]], rows },
  ];
}

function row(before: Finding, after: Finding | undefined, context: ScaleContext): Row {
  const { asBefore, gone } = context.words.scenario;
  const cells = (now: Line) => [[before.label], [before.value], now];
  if (after === undefined) return { marked: true, cells: cells([{ kind: 'quiet', text: gone }]) };
  const now = nowSaid(before, after, context);
  return now === undefined
    ? { cells: cells([{ kind: 'quiet', text: asBefore }]) }
    : { marked: true, cells: cells([{ kind: 'strong', text: now }]) };
}

/** The findings that a reader is told first, on every scale. */
function headlines(side: Side, context: ScaleContext): Finding[] {
  return [
    ...side.weighing.conflict.flatMap((finding) => conflictHeadlines(finding, side, context)),
    ...balanceHeadlines(side, context),
    ...dependenceHeadlines(side, context),
    ...side.weighing.hypotheses.map((one) => ({
      label: context.words.scale.hypotheses,
      value: context.words.and(one.headline.leading.map((id) => id.toUpperCase())),
    })),
  ];
}

/** States by what they are: their numbers are others where other states are feasible. */
function codesOf(
  { states = [] }: ConflictFinding,
  held: readonly number[] | number | undefined,
): readonly string[] | undefined {
  if (held === undefined || typeof held === 'number') return undefined;
  const codes = new Map(states.map(({ id, yn }) => [id, yn]));
  return held.map((id) => codes.get(id) ?? String(id));
}

function conflictHeadlines(
  finding: ConflictFinding,
  { situation }: Side,
  context: ScaleContext,
): Finding[] {
  const { words, language } = context;
  const game = situation.games.find((one) => one.id === finding.game);
  const title = isolate(game ? inLanguage(game.title, language) : finding.game);
  const nash = finding.equilibria.nash;
  // A heading elsewhere; here it stands behind a colon, as the other findings do.
  const held = words.conflict.equilibria.replace(/^./u, (first) => first.toLowerCase());
  const found: Finding[] = [
    {
      label: `${title}${words.colon} ${held} (${words.concept.nash.short})`,
      value: Array.isArray(nash) ? words.conflict.states(nash.length) : '',
      counted: codesOf(finding, nash),
    },
  ];
  const outcome = game?.observed?.outcome;
  if (finding.observed) {
    const holds = conceptOrder.filter((one) => finding.observed?.equilibrium[one]);
    const name = outcome?.name
      ? isolate(inLanguage(outcome.name, language))
      : words.conflict.theOutcome;
    found.push({
      label: `${title}${words.colon} ${name}`,
      value: holds.length > 0 ? conceptNames(holds, words) : words.conflict.holdsNot,
    });
  }
  for (const target of finding.targets ?? []) {
    const stated = game?.targets.find((one) => one.id === target.id);
    const name = stated ? isolate(inLanguage(stated.name, language)) : target.id;
    const value = target.byImprovements
      ? words.conflict.byImprovements
      : target.byMoves
        ? words.conflict.byMoves
        : words.conflict.notReached;
    const there = target.byImprovements && (target.path?.length ?? 0) === 0;
    found.push({
      label: `${title}${words.colon} ${name}`,
      value: there ? words.scenario.there : value,
    });
  }
  return found;
}

function balanceHeadlines({ weighing }: Side, context: ScaleContext): Finding[] {
  const { balance } = weighing;
  const { words } = context;
  if (!balance) return [];
  const { lower, upper } = balance.frustration;
  const index =
    lower === upper
      ? whole(lower, context.language)
      : context.words.balance.bounds(String(lower), String(upper));
  const { isOnly, ties } = strainedTies(balance);
  const names = ties.map(([a, b]) => context.tie(a, b));
  return [
    {
      label: `${context.words.scale.balance}${context.words.colon} ${context.words.balance.index}`,
      value: index,
    },
    {
      label: `${context.words.scale.balance}${context.words.colon} ${context.words.balance.frustrated}`,
      value: names.length === 0 ? words.none : isOnly ? words.and(names) : words.or(names),
    },
  ];
}

function dependenceHeadlines({ weighing }: Side, context: ScaleContext): Finding[] {
  const report = weighing.dependence;
  if (!report) return [];
  const { dependence, scale } = context.words;
  const worst = report.headline.largestLoss.map((id) => context.actor(id));
  return [
    {
      label: `${scale.dependence}${context.words.colon} ${dependence.covered}`,
      value: range(report.coverage.low, report.coverage.high, context.language),
    },
    ...report.needs.map((need) => ({
      label: `${scale.dependence}${context.words.colon} ${context.need(need.id)}`,
      value: range(need.coverage.low, need.coverage.high, context.language),
    })),
    {
      label: `${scale.dependence}${context.words.colon} ${dependence.largest}`,
      value: worst.length > 0 ? context.words.and(worst) : context.words.none,
    },
    ...sharingHeadlines(report, context),
  ];
}

function sharingHeadlines(report: DependReport, context: ScaleContext): Finding[] {
  const { words, language } = context;
  const say = sharingWords[language];
  const before = `${words.scale.dependence}${words.colon}`;
  return [
    ...(report.pools ?? []).map((pool) => ({
      label: `${before} ${say.atOnce} (${words.and(needNames(pool, context))})`,
      value: range(pool.share.low, pool.share.high, language),
    })),
    ...report.spread.flatMap((spread) =>
      spread.cascade
        ? [
            {
              label: `${before} ${say.follows(context.actor(spread.start), context.actor(spread.patron))}`,
              value: cascadeText(spread, context),
            },
          ]
        : [],
    ),
  ];
}
