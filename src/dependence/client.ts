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

/** The most that a supplier can give to several needs together. */
export interface CapacityRow {
  readonly id: string;
  readonly supplier: string;
  /** Ids; their amounts and demands are in one unit. */
  readonly needs: readonly string[];
  readonly amount: Range;
  /** Quotes of the capacity, of its claims and of its events. */
  readonly quotes: readonly string[];
  readonly illustrative: boolean;
  /** Whether it holds at the date is not known: there may be no such limit. */
  readonly dateUnknown: boolean;
}

/** The exposure at which a client leaves a patron too. */
export interface ThresholdRow {
  readonly id: string;
  readonly client: string;
  /** Null: any patron. */
  readonly patron: string | null;
  readonly at: Range;
  readonly quotes: readonly string[];
  readonly illustrative: boolean;
  /** Whether it holds at the date is not known: it then counts as not stated. */
  readonly dateUnknown: boolean;
}

export interface DependInput {
  /** The date at which the supplies are taken. */
  readonly asOf: string;
  readonly clients: readonly Client[];
  readonly capacities: readonly CapacityRow[];
  readonly thresholds: readonly ThresholdRow[];
  /** Paths of the capacities and thresholds that count and rest on no quote. */
  readonly unsourced: readonly string[];
}

/** The world halfway through every range, where a single number must be given. */
export function middle({ low, high }: Dependence): Float64Array {
  return low.map((value, at) => (value + high[at]) / 2);
}
