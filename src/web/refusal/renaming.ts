/**
 * New names followed where they are meant, and nowhere else. Two sorts of things have names that one
 * changes: options and propositions, which expressions of their game name; and preference statements,
 * which orders of their decision maker name. Others may bear the same name: they keep it.
 */
import type { Edit } from '../../situation/index.ts';
import { renamedIn } from '../views/conflict/expression-text.ts';

type Json = Extract<Edit, { op: 'set' }>['value'];

export interface Renaming {
  /** The list: `games/g1/decisionMakers/russia/options`. */
  readonly list: string;
  readonly from: string;
  readonly to: string;
}

export function renamings(edits: readonly Edit[]): Renaming[] {
  return edits.flatMap((edit): Renaming[] => {
    const match = edit.op === 'set' ? /^(.+)\/([^/]+)\/id$/.exec(edit.at) : null;
    if (!match || edit.op !== 'set' || typeof edit.value !== 'string') return [];
    return [{ list: match[1]!, from: match[2]!, to: edit.value }];
  });
}

const isUnder = (address: string, around: string) =>
  address === around || address.startsWith(`${around}/`);

/** An address as it is after a thing on its way was renamed. */
function renamedAddress(address: string, { list, from, to }: Renaming): string {
  const old = `${list}/${from}`;
  return isUnder(address, old) ? `${list}/${to}${address.slice(old.length)}` : address;
}

/** Whether an address is of an order of statements: a priority, a reading's, pairs that are known. */
const isOrder = (address: string) => /\/(priority|before)(\/\d+)*$/.test(address);

/** A text at an address, inside the game or the decision maker of what is renamed. */
function renamedText(text: string, address: string, { list, from, to }: Renaming): string {
  if (address === `${list}/${from}/id`) return to;
  if (list.endsWith('/statements')) return text === from && isOrder(address) ? to : text;
  return address.endsWith('/holds') ? renamedIn(text, from, to) : text;
}

/** Where the name of what is renamed counts: its decision maker for a statement, else its game. */
function scopeOf({ list }: Renaming): string {
  const steps = list.split('/');
  return steps.slice(0, steps.at(-1) === 'statements' ? -1 : 2).join('/');
}

function renamedValue(value: unknown, address: string, one: Renaming): unknown {
  if (typeof value === 'string')
    return isUnder(address, scopeOf(one)) ? renamedText(value, address, one) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((inner, at) => {
      const step = (inner as { id?: unknown } | null)?.id ?? at;
      return renamedValue(inner, `${address}/${step}`, one);
    });
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      renamedValue(inner, `${address}/${key}`, one),
    ]),
  );
}

function renamedOnce(edit: Edit, one: Renaming): Edit {
  const at = renamedAddress(edit.at, one);
  if (!('value' in edit)) return { ...edit, at };
  const added = edit.op === 'add' ? (edit.value as { id?: unknown } | null)?.id : undefined;
  const of = added === undefined ? edit.at : `${edit.at}/${added}`;
  return { ...edit, at, value: renamedValue(edit.value, of, one) as Json };
}

/** A change of a scenario under the new names. */
export const renamed = (edit: Edit, all: readonly Renaming[]): Edit =>
  all.reduce(renamedOnce, edit);

/** What stands at an address, after edits, where they renamed it. */
export const addressAfter = (address: string, edits: readonly Edit[]): string =>
  renamings(edits).reduce(renamedAddress, address);
