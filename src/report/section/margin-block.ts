/**
 * How firmly the ties stand, as a table with a row for each margin: what is strained or open first, a
 * tie a row; what is safe gathered by how much, so that a network of many ties stays a short table.
 */
import type { SituationBalance } from '../../balance/index.ts';
import type { Block, Inline, Line, Row } from '../document.ts';
import { whole } from '../number-text.ts';
import { tieLine } from './balance-tie.ts';
import type { ScaleContext } from './scale-context.ts';

/** Ties named in one row; the rest are counted. */
const MOST_NAMED = 40;

export function marginBlocks(balance: SituationBalance, context: ScaleContext): Block[] {
  const { words } = context;
  const known = (balance.margins ?? []).filter((one) => one.margin !== null);
  if (!balance.margins)
    return [{ kind: 'paragraph', detail: true, quiet: true, text: [words.balance.marginsUnasked] }];
  if (known.length === 0) return [];
  const levels = [...new Set(known.map((one) => one.margin as number))].sort((a, b) => a - b);
  const rows = levels.map((level) => marginRow(balance, level, context));
  return [
    { kind: 'heading', level: 3, detail: true, text: [words.balance.margins] },
    {
      kind: 'table',
      detail: true,
      head: [[words.balance.margin], [words.balance.standing], [words.balance.ties]],
      rows,
      caption: [words.balance.marginCaption],
    },
    { kind: 'paragraph', detail: true, quiet: true, text: [triangles(balance, context)] },
  ];
}

function marginRow(balance: SituationBalance, level: number, context: ScaleContext): Row {
  const { words, language } = context;
  const ties = (balance.margins ?? []).filter((one) => one.margin === level);
  const standing =
    level < 0
      ? words.balance.frustrated
      : level === 0
        ? words.balance.ambiguous
        : words.balance.robust;
  const named = ties
    .slice(0, MOST_NAMED)
    .flatMap(({ tie }, at): Inline[] => [
      ...(at > 0 ? [words.conflict.comma] : []),
      ...tieLine(balance, tie, context),
    ]);
  const rest: Line =
    ties.length > MOST_NAMED ? [' ', words.balance.moreTies(ties.length - MOST_NAMED)] : [];
  return {
    marked: level < 0,
    cells: [[whole(level, language)], [standing], [...named, ...rest]],
  };
}

function triangles({ triangles: found }: SituationBalance, { words, language }: ScaleContext) {
  const good = found['+++'] + found['+--'];
  const all = good + found['++-'] + found['---'];
  return found.balanced === null
    ? words.balance.noTriangles
    : words.balance.triangles(whole(good, language), whole(all, language));
}
