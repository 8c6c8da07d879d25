import type { Language } from '../../situation/words.ts';

/**
 * Forms that are also something else, and how the neighbours tell. Words are folded; `prev` and
 * `next` look at the words beside the form, Arabic ones without their joined و and ف.
 *   1. a `not…` neighbour: it is the other thing
 *   2. a neighbour in `prev`, `prev2` or `next`: it is the actor
 *   3. else `otherwise`: yes, no, or `evidence`: yes if an undoubted form of the actor stands in the text
 */
export interface AmbiguityRule {
  id: string;
  language: Language;
  /** folded, parted by spaces; the words of one form by | */
  forms: string;
  prev?: string;
  prev2?: string;
  next?: string;
  notPrev?: string;
  notNext?: string;
  /** every word of the form must begin with a capital that does not come from opening a sentence */
  otherwise: 'yes' | 'no' | 'evidence';
}
