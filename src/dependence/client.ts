/**
 * A client with its names: the model of `model.ts`, the ids of its rows and columns, and what each
 * amount rests on. `from-situation.ts` makes it; the reports turn indices back into ids.
 */
import type { Dependence, Range } from './model.ts';

export interface NeedRow {
  readonly id: string;
  /** Share of the whole; the weights of a client sum to 1. */
  readonly weight: number;
  readonly demand: number;
  /** Ids of quotes. */
  readonly quotes: readonly string[];
}

/** What one supplier gives to one need, and why we say so. */
export interface Cell {
  readonly need: string;
  readonly supplier: string;
  readonly amount: Range;
  /** Ids of the supplies that are added up here. */
  readonly supplies: readonly string[];
  /** Quotes of the supplies, of their claims and of their events. */
  readonly quotes: readonly string[];
  /** Some amount is the analyst's, to show the method. */
  readonly illustrative: boolean;
  /** Whether the supply holds at the date is not known: its low end is 0. */
  readonly dateUnknown: boolean;
}

export interface Client {
  readonly id: string;
  readonly needs: readonly NeedRow[];
  /** Ids, in the order of the model's columns. */
  readonly suppliers: readonly string[];
  readonly model: Dependence;
  readonly cells: readonly Cell[];
  /** Paths of the needs, and of the supplies that count, that rest on no quote. */
  readonly unsourced: readonly string[];
  /** Ids of the supplies whose size is the analyst's. */
  readonly illustrative: readonly string[];
}

export interface DependInput {
  /** The date at which the supplies are taken. */
  readonly asOf: string;
  readonly clients: readonly Client[];
}

/** The world halfway through every range, where a single number must be given. */
export function middle({ low, high }: Dependence): Float64Array {
  return low.map((value, at) => (value + high[at]) / 2);
}
