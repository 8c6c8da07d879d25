/**
 * Two windows on one document: own edits that were not saved yet, put on what the other saved.
 *   1. an edit touches what the other changed when the value at its address, or the member that it
 *      adds, is another than in the document that both started from, and another than here
 *   2. an edit that the other has made too (or that was saved without our hearing of it) is done
 *   3. when none touches, the edits that are left are applied to the other's document
 *   4. when one touches, or they no longer apply, a person chooses
 */
import { placeAt } from '../../situation/address.ts';
import { applyEdits, type Edit, type Situation } from '../../situation/index.ts';
import { isSame } from './difference.ts';

export type Merge =
  | { readonly kind: 'merged'; readonly situation: Situation }
  /** Addresses that both changed. */
  | { readonly kind: 'clash'; readonly touched: readonly string[] };

function valueAt(situation: Situation, address: string): unknown {
  const place = placeAt(situation, address);
  return 'path' in place ? place.value : undefined;
}

/** The address whose value tells whether an edit meets another's: the member that it adds, or itself. */
function touchedAddress(edit: Edit): string {
  const id = edit.op === 'add' ? (edit.value as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' ? `${edit.at}/${id}` : edit.at;
}

/**
 * @param base the document that both started from
 * @param mine the document here: `base` with the own edits
 */
export function merge(
  base: Situation,
  theirs: Situation,
  mine: Situation,
  own: readonly Edit[],
): Merge {
  const isAsMine = (address: string) => isSame(valueAt(mine, address), valueAt(theirs, address));
  const isAsBefore = (address: string) => isSame(valueAt(base, address), valueAt(theirs, address));
  const left = own.filter((edit) => !isAsMine(touchedAddress(edit)));
  const addresses = [...new Set(left.map(touchedAddress))];
  const touched = addresses.filter((address) => !isAsBefore(address));
  if (touched.length > 0) return { kind: 'clash', touched };
  const applied = applyEdits(theirs, left);
  if (applied.ok) return { kind: 'merged', situation: applied.situation };
  return { kind: 'clash', touched: [...new Set(applied.errors.map((error) => error.path))] };
}
