/** Where in the document a fault is, as a person knows it: the thing by its name, and the field. */
import { placeAt } from '../../situation/address.ts';
import { applyEdit } from '../../situation/edit-step.ts';
import type { Edit, EditError, Situation } from '../../situation/index.ts';
import { type Thing, thingAt } from '../model/thing.ts';

export interface FaultPlace {
  /** The document in which it stands: before the edits, or after those that could be done. */
  readonly situation: Situation;
  readonly thing: Thing | undefined;
  /** The field of the thing, innermost. */
  readonly field: string | undefined;
  /** In a scenario: which of its changes, from 0; absent where all of them together are at fault. */
  readonly change?: number;
}

/** Keys and positions of `ties[3].b`. */
function stepsOf(path: string): string[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, plain]) => index ?? quoted ?? plain ?? '',
  );
}

/** The address of a path: members by their ids. */
export function addressOfPath(situation: Situation, path: string): string {
  let here: unknown = situation;
  return stepsOf(path)
    .map((step) => {
      here = (here as Record<string, unknown> | undefined)?.[step];
      const id = (here as { id?: unknown } | null | undefined)?.id;
      return /^\d+$/.test(step) && typeof id === 'string' ? id : step;
    })
    .join('/');
}

function placeOf(situation: Situation, address: string): FaultPlace {
  // Changes of a scenario are counted, not named: the scenario is the thing.
  const isScenario = address.startsWith('scenarios/');
  const thing = thingAt(situation, isScenario ? address.split('/').slice(0, 2).join('/') : address);
  const rest = address.slice(thing ? thing.address.length + 1 : 0).split('/');
  const field = rest.filter((step) => step !== '' && !/^\d+$/.test(step)).at(-1);
  const edits = thing?.kind === 'scenario' ? /\/edits\/(\d+)/.exec(address)?.[1] : undefined;
  return { situation, thing, field, ...(edits === undefined ? {} : { change: Number(edits) }) };
}

/** The document after the edits as far as they can be done, whatever the rules say of it. */
export function afterEdits(situation: Situation, edits: readonly Edit[]): Situation {
  return edits.reduce((before, edit) => {
    const step = applyEdit(before, edit);
    return step.ok ? step.situation : before;
  }, situation);
}

/** A whole thing that an edit adds: it is not in the document, and has a name all the same. */
function added(edit: Edit): Thing | undefined {
  if (edit.op !== 'add' || edit.at.includes('/')) return undefined;
  const value = edit.value as Thing['value'] | null;
  if (typeof value !== 'object' || value === null || typeof value.id !== 'string') return undefined;
  const address = `${edit.at}/${value.id}`;
  return { address, kind: KIND_OF_PART[edit.at] ?? 'member', value };
}

const KIND_OF_PART: Readonly<Record<string, Thing['kind']>> = {
  actors: 'actor',
  events: 'event',
  claims: 'claim',
  needs: 'need',
  sources: 'source',
  scenarios: 'scenario',
};

export function faultPlace(
  situation: Situation,
  edits: readonly Edit[],
  error: Pick<EditError, 'edit' | 'path' | 'found'>,
): FaultPlace {
  if (error.edit !== undefined) {
    const edit = edits[error.edit];
    const before = afterEdits(situation, edits.slice(0, error.edit));
    const inner = / at ([A-Za-z.][^"]*)$/.exec(error.found)?.[1];
    if (edit === undefined) return { situation, thing: undefined, field: undefined };
    const place = placeOf(before, edit.at);
    const field = inner ? stepsOf(inner).findLast((step) => !/^\d+$/.test(step)) : place.field;
    return { ...place, thing: place.thing ?? added(edit), field };
  }
  const after = afterEdits(situation, edits);
  return placeOf(after, addressOfPath(after, error.path));
}

const NAMED = [
  ...['actors', 'needs', 'events', 'claims', 'sources', 'scenarios'],
  ...['ties', 'supplies', 'capacities', 'thresholds', 'quotes', 'games', 'questions'],
];

/** The name of what an id or an address stands for; undefined where nothing is known under it. */
export function nameOfId(
  situation: Situation,
  id: string,
  nameOf: (thing: Thing) => string,
): string | undefined {
  const addresses = id.includes('/') ? [id] : NAMED.map((part) => `${part}/${id}`);
  for (const address of addresses) {
    const place = placeAt(situation, address);
    const thing = 'path' in place ? thingAt(situation, address) : undefined;
    if (thing) return nameOf(thing);
  }
  return undefined;
}
