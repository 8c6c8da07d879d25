/**
 * Two windows on one document: own edits that were not saved yet, put on what the other saved.
 *   1. an edit touches what the other changed when the value at its address, or the member that it
 *      adds, is another than in the document that both started from, and another than here
 *   2. an edit that the other has made too (or that was saved without our hearing of it) is done
 *   3. when none touches, the edits that are left are applied to the other's document
 *   4. when one touches, or they no longer apply, a person chooses: theirs, or the own edits over theirs,
 *      which leaves what the other did elsewhere
 */
import { placeAt } from '../../situation/address.ts';
import { applyEdits, type Edit, type Situation } from '../../situation/index.ts';
import { isSame } from './difference.ts';

export type Merge =
  | { readonly kind: 'merged'; readonly situation: Situation }
  | {
      readonly kind: 'clash';
      /** Addresses that both changed. */
      readonly touched: readonly string[];
      /** The other’s document with the own edits over it; none where they do not apply to it. */
      readonly mine?: Situation;
    };

function valueAt(situation: Situation, address: string): unknown {
  const place = placeAt(situation, address);
  return 'path' in place ? place.value : undefined;
}

/** The address whose value tells whether an edit meets another's: the member that it adds, or itself. */
function touchedAddress(edit: Edit): string {
  const id = edit.op === 'add' ? (edit.value as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' ? `${edit.at}/${id}` : edit.at;
}

/** The own edits on the other's document: a member that both added becomes the own one. */
function over(theirs: Situation, own: readonly Edit[]): Situation | undefined {
  const edits = own.map((edit): Edit => {
    const at = touchedAddress(edit);
    const isThere = edit.op === 'add' && at !== edit.at && valueAt(theirs, at) !== undefined;
    return isThere ? { op: 'set', at, value: edit.value } : edit;
  });
  const applied = applyEdits(theirs, edits);
  return applied.ok ? applied.situation : undefined;
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
  if (touched.length > 0) {
    const above = over(theirs, left);
    return { kind: 'clash', touched, ...(above ? { mine: above } : {}) };
  }
  const applied = applyEdits(theirs, left);
  if (applied.ok) return { kind: 'merged', situation: applied.situation };
  return { kind: 'clash', touched: [...new Set(applied.errors.map((error) => error.path))] };
}
