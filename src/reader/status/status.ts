import type { statuses } from '../../situation/words.ts';

export type Status = (typeof statuses)[number];

/**
 * How far a marker's effect goes: `right` to the end of its clause, `near` over the next three
 * words, `next` on the very next one, `clause` both ways in its clause, `sentence` everywhere, `off` = looks like a marker and is none.
 */
export type Reach = 'right' | 'near' | 'next' | 'clause' | 'sentence' | 'off';

export interface Marker {
  makes: Status;
  reach: Reach;
  row: string;
  /** a word of putting off, with the forms it may stand in */
  putOff?: { tenses: readonly string[]; intransitive: boolean };
}

/** A marker at work: the statuses it gives to the tokens `from` to `to`. */
export interface Scope {
  makes: Status;
  from: number;
  to: number;
  /** its own tokens */
  at: number;
  end: number;
  /** does it also reach nouns that stand before it in the clause? */
  back: number;
  row: string;
  reach: Reach;
  /** a word of putting off, and in which forms */
  putOff?: Marker['putOff'];
  /** a denial that is denied: not ruled out, or not refused */
  leavesOpen?: 'excluded' | 'hindered';
}

/** Rows of markers: status, reach, phrases parted by spaces (words of a phrase by `_`). */
export type MarkerRow = [Status, Reach, string];
