/**
 * A scenario beside its base: one row a headline finding, the base's value first. What did not move
 * says so in grey, so that what moved stands out.
 */
import type { Scenario } from '../../situation/index.ts';
import { isolate } from '../direction.ts';
import type { Block, Line, Row } from '../document.ts';
import { inLanguage } from '../name.ts';
import { overviewWords } from '../words/overview/index.ts';
import { type ComparedHeadline, comparedHeadlines, unmoved } from './headline/compared-headline.ts';
import type { Side } from './headline/headline.ts';
import type { ScaleContext } from './scale-context.ts';

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
  return comparedHeadlines(base, changed, context).map((one) => row(one, context));
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

function row(found: ComparedHeadline, context: ScaleContext): Row {
  const { label, was, now } = found;
  const { words, language } = context;
  const { gone } = words.scenario;
  const quiet = (text: string): Line => [{ kind: 'quiet', text }];
  const before = was === undefined ? quiet(overviewWords[language].notWeighed) : [was];
  if (now === undefined) return { cells: [[label], before, quiet(unmoved(found, context))] };
  const after: Line = now === gone ? quiet(now) : [{ kind: 'strong', text: now }];
  return { marked: true, cells: [[label], before, after] };
}
