/** Which places of the page are one, and which of them are come back to. */

/** In the timeline the item is what is seen of the line: panned and zoomed, it is the same place. */
export const placeOf = (view: string, item: string): string =>
  view === 'timeline' ? `${view}/` : `${view}/${item}`;

/** What has the page to itself until it is saved or left. */
const FORMS: readonly string[] = ['new', 'edit', 'named', 'new-capacity', 'new-threshold'];

const parts = (place: string) => {
  const at = place.indexOf('/');
  return { view: place.slice(0, at), item: place.slice(at + 1) };
};

/**
 * Whether a place is found as it was left, rather than at its top: back in the browser, or from a thing of a list
 * to the list. The conflict view without an item is a conflict as well, not a list of them.
 */
export function isComingBack(from: string, to: string, isTraversed: boolean): boolean {
  const there = parts(to);
  const isList = there.item === '' && there.view !== 'conflict';
  return isTraversed || (isList && parts(from).view === there.view);
}

/** Whether what was entered or edited there is to be seen in the list that follows. */
export const isForm = (place: string): boolean => FORMS.includes(parts(place).item);
