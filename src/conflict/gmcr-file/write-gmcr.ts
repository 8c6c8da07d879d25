/**
 * A game as a `.gmcr` document, in the shape that programs of the family write: their key names,
 * both the patterns and the rankings, and the flag that says which of them counts.
 *
 * What the format has no place for is left out: readings, quotes, unknown orders, the status quo.
 */
import type { Pattern } from '../feasible.ts';
import type { Formula } from '../formula.ts';
import type { Model } from '../model.ts';
import type { Wants } from '../preference.ts';
import { patternCover } from './pattern-cover.ts';

/** What is written; of a `GmcrGame` everything, of a game of a situation what it has. */
export interface GmcrContent {
  readonly model: Model;
  readonly wants: readonly Wants[];
  readonly infeasible: readonly Formula[];
  readonly optionNames?: readonly string[];
  readonly decisionMakerNames?: readonly string[];
  readonly misperceptions?: readonly (readonly Formula[])[];
  readonly coalitions?: readonly (readonly number[])[];
}

type Letters = [option: number, taken: 'Y' | 'N'][];
type GmcrPattern = Letters | { compound: true; members: Letters[] };

function letters({ mask, value }: Pattern): Letters {
  const found: Letters = [];
  for (let k = 0; k < 30; k++) {
    if ((mask >>> k) & 1) found.push([k, (value >>> k) & 1 ? 'Y' : 'N']);
  }
  return found;
}

/** A preference or misperception: one pattern, or several of which one holds. */
function compound(formula: Formula): GmcrPattern {
  const members = patternCover(formula).map(letters);
  return members.length === 1 ? members[0] : { compound: true, members };
}

/** States best first, a class of ties as an inner list, numbered from 1. */
function ranking(ranks: Int32Array): (number | number[])[] {
  const classes: number[][] = [];
  const most = ranks.reduce((high, rank) => Math.max(high, rank), 0);
  for (let s = 0; s < ranks.length; s++) {
    const place = most - ranks[s];
    classes[place] ??= [];
    classes[place].push(s + 1);
  }
  return classes.map((members) => (members.length === 1 ? members[0] : members));
}

/** States that are not seen, each as a pattern of all options, where no formula says which. */
function unseenPatterns(model: Model, dm: number): Letters[] {
  const unseen = model.unseen?.[dm];
  if (unseen === undefined) return [];
  const mask = 2 ** model.options.length - 1;
  return [...model.codes]
    .filter((_, s) => unseen[s] !== 0)
    .map((value) => letters({ mask, value }));
}

/** @returns a value for `JSON.stringify` */
export function writeGmcr(content: GmcrContent) {
  const { model, wants, misperceptions, coalitions = [] } = content;
  const ranked = wants.some(({ priority }) => priority === undefined);
  const grouped = new Set(coalitions.flat());
  return {
    options: model.options.map((id, k) => ({
      name: content.optionNames?.[k] ?? id,
      permittedDirection: model.moves[k],
    })),
    decisionMakers: model.decisionMakers.map((id, dm) => ({
      name: content.decisionMakerNames?.[dm] ?? id,
      options: [...model.options.keys()].filter((k) => model.owner[k] === dm),
      preferences: (wants[dm].priority ?? []).map((k) => compound(wants[dm].formulas[k])),
      preferenceRanking: ranking(model.ranks[dm]),
      misperceptions: misperceptions?.[dm].map(compound) ?? unseenPatterns(model, dm),
    })),
    infeasibles: content.infeasible.flatMap((formula) => patternCover(formula).map(letters)),
    useManualPreferenceRanking: ranked,
    coalitions: [
      ...coalitions,
      ...[...model.decisionMakers.keys()].filter((dm) => !grouped.has(dm)),
    ],
    program: 'mizan',
  };
}
