/**
 * Alternative readings of the decision makers, side by side. Where two have readings, one stands
 * down and the other across, and every joint reading has its place; otherwise one row a reading.
 */
import type { ReadingFinding } from '../../weigh/index.ts';
import { isolate } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { inLanguage } from '../name.ts';
import { conceptOrder, holdsText } from './concept-text.ts';
import type { ConflictContext } from './conflict-context.ts';
import { outcomeName, readingName } from './observed-name.ts';

export function readingBlocks(context: ConflictContext): Block[] {
  const { finding, words } = context;
  const readings = finding.readings ?? [];
  if (readings.length === 0) return [];
  const observed = readings.some((one) => one.observed);
  return [
    { kind: 'heading', level: 3, text: [words.conflict.readings] },
    {
      kind: 'table',
      ...(observed ? { caption: [words.conflict.readingsCaption(outcomeName(context))] } : {}),
      ...(crossed(readings, context) ?? listed(readings, context)),
    },
  ];
}

interface Table {
  readonly head: readonly Line[];
  readonly rows: readonly { readonly cells: readonly Line[] }[];
}

/** Two decision makers' readings against each other; nothing when there are not exactly two. */
function crossed(readings: readonly ReadingFinding[], context: ConflictContext): Table | undefined {
  const movers = context.game.decisionMakers.filter((dm) => dm.readings.length > 0);
  const joint = readings.filter((one) => one.reading.includes(','));
  if (movers.length !== 2 || joint.length === 0) return undefined;
  const [down, across] = [...movers].sort((a, b) => b.readings.length - a.readings.length) as [
    (typeof movers)[0],
    (typeof movers)[0],
  ];
  const single = (dm: string, id: string) => readings.find((one) => one.reading === `${dm}=${id}`);
  const both = (row: string, column: string) => {
    const choices = [`${down.id}=${row}`, `${across.id}=${column}`];
    return joint.find((one) => choices.every((choice) => one.reading.split(',').includes(choice)));
  };
  const path = readings.some((one) => one.path);
  return {
    head: [
      [''],
      ...across.readings.map((one): Line => [readingName(`${across.id}=${one.id}`, context)]),
      ...(path ? [[context.words.conflict.fitsPath]] : []),
    ],
    rows: down.readings.map((row) => ({
      cells: [
        [readingName(`${down.id}=${row.id}`, context)],
        ...across.readings.map((column): Line => cell(both(row.id, column.id), context)),
        ...(path ? [pathCell(single(down.id, row.id), context)] : []),
      ],
    })),
  };
}

function listed(readings: readonly ReadingFinding[], context: ConflictContext): Table {
  const { words, game } = context;
  const path = readings.some((one) => one.path);
  const what = readings.some((one) => one.observed)
    ? words.conflict.holds
    : game.targets
        .map((one) => isolate(inLanguage(one.name, context.language)))
        .join(words.conflict.comma);
  return {
    head: [[''], [what], ...(path ? [[words.conflict.fitsPath]] : [])],
    rows: readings.map((one) => ({
      cells: [
        [readingName(one.reading, context)],
        cell(one, context),
        ...(path ? [pathCell(one, context)] : []),
      ],
    })),
  };
}

/** Under which concepts the outcome holds; without an outcome, how the first target is reached. */
function cell(reading: ReadingFinding | undefined, context: ConflictContext): Line {
  const { words } = context;
  if (reading?.observed) {
    const holds = conceptOrder.filter((one) => reading.observed?.[one]);
    return holds.length > 0
      ? [holdsText(holds, context)]
      : [{ kind: 'quiet', text: words.conflict.holdsNot }];
  }
  const target = reading?.targets?.[0];
  if (target)
    return target.byImprovements
      ? [words.conflict.byImprovements]
      : [{ kind: 'quiet', text: words.conflict.notReached }];
  const nash = reading?.equilibria.nash ?? [];
  return [
    nash.length === 0 ? { kind: 'quiet', text: words.none } : nash.join(words.conflict.comma),
  ];
}

function pathCell(reading: ReadingFinding | undefined, { words }: ConflictContext): Line {
  if (!reading?.path) return [''];
  if (reading.path.fits) return [words.yes];
  return [
    {
      kind: 'quiet',
      text: reading.path.failsAt ? words.conflict.pathBreaks(reading.path.failsAt) : words.no,
    },
  ];
}
