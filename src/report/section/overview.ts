/**
 * All scenarios at once: a row a headline finding, the base's value first, then a column for each
 * scenario in the order of the document. What a scenario leaves as it is says so in grey.
 */
import type { ScenarioWeighing } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { whole } from '../number-text.ts';
import { overviewWords } from '../words/overview/index.ts';
import { type ComparedHeadline, comparedHeadlines, unmoved } from './headline/compared-headline.ts';
import type { Side } from './headline/headline.ts';
import type { ScaleContext } from './scale-context.ts';

/** One beside another on a page of print; those that follow stand in a table of their own. */
const MOST_BESIDE = 5;

export interface OverviewRow extends Pick<ComparedHeadline, 'scale' | 'key' | 'label' | 'was'> {
  /** By scenario, in the order of the document. */
  readonly cells: readonly OverviewCell[];
}

export interface OverviewCell {
  readonly text: string;
  /** Whether it is another than in the base. */
  readonly isMoved: boolean;
}

/** @returns nothing where there are no scenarios */
export function overviewRows(
  base: Side,
  scenarios: readonly ScenarioWeighing[],
  context: ScaleContext,
): OverviewRow[] {
  const { language } = context;
  const compared = scenarios.map(({ weighed }) => {
    const side = weighed ?? base;
    return new Map(comparedHeadlines(base, side, context).map((each) => [each.key, each]));
  });
  const all = new Map(compared.flatMap((one) => [...one]));
  return [...inOrder(compared.map((one) => [...one.values()]))].map((key) => {
    const { scale, label, was } = all.get(key) as ComparedHeadline;
    // One that neither the base nor this scenario weighs is not among what was compared.
    const none = { text: overviewWords[language].notWeighed, isMoved: false };
    const cells = compared.map((one, at) => {
      const found = scenarios[at]?.weighed && one.get(key);
      return found
        ? { text: found.now ?? unmoved(found, context), isMoved: found.now !== undefined }
        : none;
    });
    return { scale, key, label, ...(was === undefined ? {} : { was }), cells };
  });
}

/** Keys of the base as they stand there, then those that only scenarios have. */
function inOrder(compared: readonly (readonly ComparedHeadline[])[]): Set<string> {
  const keys = (isBase: boolean) =>
    compared.flatMap((one) =>
      one.filter(({ was }) => (was !== undefined) === isBase).map(({ key }) => key),
    );
  return new Set([...keys(true), ...keys(false)]);
}

export function overviewBlocks(
  base: Side,
  scenarios: readonly ScenarioWeighing[],
  context: ScaleContext,
): Block[] {
  const rows = overviewRows(base, scenarios, context);
  if (rows.length === 0) return [];
  const say = overviewWords[context.language];
  const tables = Array.from({ length: Math.ceil(scenarios.length / MOST_BESIDE) }, (_, at) =>
    table(base, scenarios, rows, at * MOST_BESIDE, context),
  );
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'scenarios',
      label: say.title,
      text: [say.scenarios(scenarios.length)],
    },
    ...tables,
    { kind: 'paragraph', quiet: true, text: [say.rule] },
  ];
}

function table(
  base: Side,
  scenarios: readonly ScenarioWeighing[],
  rows: readonly OverviewRow[],
  from: number,
  context: ScaleContext,
): Block {
  const { words, language } = context;
  const say = overviewWords[language];
  const shown = <T>(list: readonly T[]) => list.slice(from, from + MOST_BESIDE);
  const titles = shown(scenarios).map(({ scenario }): Line => {
    const stated = base.situation.scenarios.find(({ id }) => id === scenario);
    return [stated ? isolate(inLanguage(stated.title, language)) : ''];
  });
  const counts = shown(scenarios).map(({ weighed }, at): Line => {
    if (weighed === null) return [{ kind: 'quiet', text: say.notWeighed }];
    const moved = rows.filter(({ cells }) => cells[from + at]?.isMoved).length;
    return [words.of(whole(moved, language), whole(rows.length, language))];
  });
  const quiet = (text: string): Line => [{ kind: 'quiet', text }];
  return {
    kind: 'table',
    beside: true,
    head: [[say.finding], [words.scenario.base], ...titles],
    rows: [
      { cells: [[say.moved], [], ...counts] },
      ...rows.map(({ label, was, cells }) => ({
        cells: [
          [label],
          was === undefined ? quiet(say.notWeighed) : [was],
          ...shown(cells).map(
            ({ text, isMoved }): Line => (isMoved ? [{ kind: 'strong', text }] : quiet(text)),
          ),
        ],
      })),
    ],
  };
}
