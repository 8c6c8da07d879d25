/** One thing put in the place of another wherever that is named: two entries for one actor become one. */
import { placeAt } from '../../../../situation/address.ts';
import type { Edit, Situation } from '../../../../situation/index.ts';
import { type Part, type Reference, referencesTo } from './reference.ts';

type Json = Extract<Edit, { op: 'set' }>['value'];

function valueAt(situation: Situation, address: string): unknown {
  const place = placeAt(situation, address);
  return 'path' in place ? place.value : undefined;
}

const swapped = (ids: readonly string[], from: string, to: string) => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/** A list, a field or a chain of voices, with the other in its place. */
function put(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (!Array.isArray(value)) return value;
  if (value.every((one) => typeof one === 'string')) return swapped(value, from, to);
  return value.map((voice) =>
    Object.fromEntries(
      Object.entries(voice as object).map(([key, one]) => [key, one === from ? to : one]),
    ),
  );
}

/** A tie of the two, or a part of itself: it would tie the other to itself, so it goes. */
function isLoop(situation: Situation, { at, field }: Reference, from: string, to: string): boolean {
  const value = valueAt(situation, at) as Readonly<Record<string, unknown>>;
  if (at.startsWith('ties/')) return [value.a, value.b].every((id) => id === from || id === to);
  return (field === 'partOf' || field === 'origin') && value.id === to;
}

/**
 * The edits that put `to` in the place of `from` and remove `from`; its quotes pass to the other.
 *
 * @returns nothing where `from` decides in a game, or the part is one whose members cannot stand for
 * one another
 */
export function replacement(situation: Situation, part: Part, from: string, to: string): Edit[] {
  const references = referencesTo(situation, part, from);
  if (references.some(({ hold }) => hold === 'decides')) return [];
  const loops = references.filter((one) => isLoop(situation, one, from, to));
  const gone = new Set(loops.filter(({ at }) => at.startsWith('ties/')).map(({ at }) => at));
  const dropped = new Set([`${part}/${from}`, ...gone]);
  const fields = references
    .filter((one) => !loops.includes(one))
    .map(({ at, field }) => `${at}/${field}`);
  const quotes = (id: string) =>
    (valueAt(situation, `${part}/${id}/quotes`) as string[] | undefined) ?? [];
  const pinned = [...new Set([...quotes(to), ...quotes(from)])];
  return [
    { op: 'remove', at: `${part}/${from}` },
    ...[...gone].map((at): Edit => ({ op: 'remove', at })),
    ...loops
      .filter(({ at }) => !gone.has(at))
      .map(({ at, field }): Edit => ({ op: 'unset', at: `${at}/${field}` })),
    ...[...new Set(fields)].map(
      (at): Edit => ({ op: 'set', at, value: put(valueAt(situation, at), from, to) as Json }),
    ),
    ...(pinned.length > quotes(to).length
      ? [{ op: 'set', at: `${part}/${to}/quotes`, value: pinned } as Edit]
      : []),
    ...situation.scenarios.flatMap(({ id, edits }): Edit[] => {
      const kept = edits.filter((edit) => !dropped.has(edit.at.split('/').slice(0, 2).join('/')));
      const swaps = kept.map((edit) => swappedEdit(edit, from, to));
      const isSame = JSON.stringify(swaps) === JSON.stringify(edits);
      return isSame
        ? []
        : [{ op: 'set', at: `scenarios/${id}/edits`, value: swaps as unknown as Json }];
    }),
  ];
}

const NAMING = [
  ...['a', 'b', 'from', 'to', 'client', 'supplier', 'need', 'source', 'origin', 'partOf'],
  ...['quotes', 'claims', 'claim', 'events', 'event'],
];

/** A change of a scenario that names the one, naming the other. */
function swappedEdit(edit: Edit, from: string, to: string): Edit {
  if (!('value' in edit)) return edit;
  const field = edit.at.split('/').at(-1) as string;
  if (NAMING.includes(field)) return { ...edit, value: put(edit.value, from, to) as Json };
  if (typeof edit.value !== 'object' || edit.value === null || Array.isArray(edit.value))
    return edit;
  const value = Object.fromEntries(
    Object.entries(edit.value).map(([key, one]) => [
      key,
      NAMING.includes(key) ? put(one, from, to) : one,
    ]),
  );
  return { ...edit, value: value as Json };
}
