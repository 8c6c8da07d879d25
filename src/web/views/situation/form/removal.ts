/**
 * Removing a thing that others name: what goes with it, what only loses a name, what stands in the
 * way; or another thing put in its place everywhere.
 */
import { placeAt } from '../../../../situation/address.ts';
import { applyEdits, type Edit, type Situation } from '../../../../situation/index.ts';
import { isSame } from '../../../model/difference.ts';
import { together } from '../../../refusal/together.ts';
import { makerRemoval } from '../../conflict/option-removal.ts';
import { type Part, type Reference, referencesTo } from './reference.ts';

type Json = Extract<Edit, { op: 'set' }>['value'];

export interface Removal {
  /** Addresses that do not stand without it, beside itself. */
  readonly goes: readonly string[];
  /** Addresses that stay and no longer name it. */
  readonly loses: readonly string[];
  /** As what it decides: these decision makers leave their games with their options. */
  readonly holds: readonly string[];
  /** Scenarios of which changes fall away. */
  readonly scenarios: readonly string[];
  /** One step: the thing first, so that the step bears its name. Empty where there is no such step. */
  readonly edits: readonly Edit[];
}

const partOf = (address: string) => address.split('/')[0] as Part;
const idOf = (address: string) => address.split('/').at(-1) as string;

function valueAt(situation: Situation, address: string): unknown {
  const place = placeAt(situation, address);
  return 'path' in place ? place.value : undefined;
}

interface Voice {
  readonly actor?: string;
  readonly source?: string;
  readonly words?: unknown;
}

/** The voices of a claim without those who go; a voice that has words of its own keeps them. */
function voicesWithout(attribution: readonly Voice[], gone: ReadonlySet<string>): Voice[] {
  return attribution.flatMap((voice) => {
    const { actor, source, words } = voice;
    const left: Voice = {
      ...(source !== undefined && !gone.has(`sources/${source}`) ? { source } : {}),
      ...(actor !== undefined && !gone.has(`actors/${actor}`) ? { actor } : {}),
      ...(words === undefined ? {} : { words }),
    };
    return Object.keys(left).length > 0 ? [left] : [];
  });
}

/** A piece of evidence, a claim of one voice, a tie of two actors: what cannot stand goes too. */
function fallsWith(situation: Situation, reference: Reference, gone: ReadonlySet<string>): boolean {
  if (reference.hold === 'required') return true;
  // A capacity is over some need; one over none says nothing.
  if (reference.at.startsWith('capacities/') && reference.field === 'needs') {
    const needs = valueAt(situation, `${reference.at}/needs`) as string[];
    return needs.every((need) => gone.has(`needs/${need}`));
  }
  if (reference.hold !== 'voice') return false;
  const attribution = valueAt(situation, `${reference.at}/attribution`) as Voice[];
  return voicesWithout(attribution, gone).length === 0;
}

/** All that goes, the thing first, and every reference to any of it. */
function closure(situation: Situation, address: string) {
  const gone = new Set([address]);
  const references: (Reference & { readonly to: string })[] = [];
  for (const one of gone) {
    const part = partOf(one);
    if (one.split('/').length > 2) continue;
    for (const reference of referencesTo(situation, part, idOf(one))) {
      references.push({ ...reference, to: one });
      if (fallsWith(situation, reference, gone)) gone.add(reference.at);
    }
  }
  return { gone, references };
}

const isUnder = (address: string, gone: ReadonlySet<string>) =>
  [...gone].some((one) => address === one || address.startsWith(`${one}/`));

/** What is left of a field that names things that go. */
function fieldEdit(
  situation: Situation,
  at: string,
  gone: ReadonlySet<string>,
  ids: Set<string>,
): Edit {
  const value = valueAt(situation, at);
  if (at.endsWith('/attribution'))
    return { op: 'set', at, value: voicesWithout(value as Voice[], gone) as unknown as Json };
  if (!Array.isArray(value)) return { op: 'unset', at };
  return { op: 'set', at, value: value.filter((id: string) => !ids.has(id)) };
}

/** Fields of a thing that it does not stand without. */
const REQUIRED = ['a', 'b', 'client', 'patron', 'supplier', 'need', 'needs', 'source', 'claim'];

/** A value that a scenario sets or adds, without the names of what goes; undefined where it falls. */
function without(value: unknown, field: string, ids: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return ids.has(value) && field !== 'id' ? undefined : value;
  if (Array.isArray(value)) {
    const isNames = value.every((one) => typeof one === 'string');
    const left = isNames ? value.filter((one) => !ids.has(one)) : value;
    // A capacity is over some need.
    return field === 'needs' && left.length === 0 ? undefined : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, without(one, key, ids)] as const);
  if (entries.some(([key, one]) => one === undefined && REQUIRED.includes(key))) return undefined;
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** The changes of a scenario that are left: what hangs on one that falls, falls too. */
function keptEdits(edits: readonly Edit[], gone: ReadonlySet<string>): Edit[] {
  const fallen = new Set(gone);
  return edits.flatMap((edit): Edit[] => {
    if (isUnder(edit.at, fallen)) return [];
    if (!('value' in edit)) return [edit];
    const ids = new Set([...fallen].map(idOf));
    const value = without(edit.value, edit.at.split('/').at(-1) as string, ids);
    if (value !== undefined) return [{ ...edit, value: value as Json }];
    const added = edit.op === 'add' ? (edit.value as { id?: string } | null)?.id : undefined;
    if (added !== undefined) fallen.add(`${edit.at}/${added}`);
    return [];
  });
}

/** Changes of scenarios that fall away, as edits. */
function scenarioEdits(
  situation: Situation,
  followed: Situation['scenarios'],
  gone: ReadonlySet<string>,
) {
  return situation.scenarios.flatMap((scenario, k) => {
    const all = followed[k]?.edits ?? scenario.edits;
    const kept = keptEdits(all, gone);
    if (isSame(kept, scenario.edits)) return [];
    const edit = {
      op: 'set',
      at: `scenarios/${scenario.id}/edits`,
      value: kept as unknown as Json,
    } as Edit;
    return [{ id: scenario.id, edit, falls: !isSame(kept, all) }];
  });
}

/**
 * Its decision makers out of their games, as if none of their options were ever taken; states that
 * scenarios write follow.
 */
function outOfGames(situation: Situation, holds: readonly string[]) {
  let { scenarios } = situation;
  const edits = holds.flatMap((at): Edit[] => {
    const [, game, , maker] = at.split('/');
    const there = situation.games.find((one) => one.id === game);
    if (!there || !maker) return [];
    const all = makerRemoval(there, maker, scenarios).edits;
    scenarios = scenarios.map((one) => {
      const own = all.find((edit) => edit.at === `scenarios/${one.id}/edits`);
      return own?.op === 'set' ? { ...one, edits: own.value as unknown as Edit[] } : one;
    });
    return all.filter((edit) => !edit.at.startsWith('scenarios/'));
  });
  return { edits, scenarios };
}

/**
 * What comes of removing a thing.
 *   1. what cannot stand without it goes with it, and so on
 *   2. what else names any of these loses the name
 *   3. what it decides leaves the games with its options
 *   4. changes of scenarios that are about any of these, or that no longer apply, fall away
 *
 * @param address a member of a part: `actors/wagner`
 */
export function removalOf(situation: Situation, address: string): Removal {
  const { gone, references } = closure(situation, address);
  const deciding = references.filter(({ hold }) => hold === 'decides').map(({ at }) => at);
  const holds = [...new Set(deciding)];
  const away = new Set([...gone, ...holds]);
  const losing = references.filter(
    ({ at, hold }) => hold !== 'decides' && hold !== 'required' && !isUnder(at, away),
  );
  const ids = new Set([...gone].map(idOf));
  const fields = [...new Set(losing.map(({ at, field }) => `${at}/${field}`))];
  const out = outOfGames(situation, holds);
  const scenarios = scenarioEdits(situation, out.scenarios, away);
  const edits: Edit[] = [
    ...[...gone].map((at): Edit => ({ op: 'remove', at })),
    ...fields.map((at) => fieldEdit(situation, at, gone, ids)),
    ...out.edits,
    ...scenarios.map(({ edit }) => edit),
  ];
  const whole = together(situation, edits);
  const isSound = whole !== undefined || applyEdits(situation, edits).ok;
  const fallen = [
    ...scenarios.filter(({ falls }) => falls).map(({ id }) => id),
    ...(whole?.fallen ?? []).map((one) => one.scenario),
  ];
  return {
    goes: [...gone].slice(1),
    loses: [...new Set(losing.map(({ at }) => at))],
    holds,
    scenarios: [...new Set(fallen)],
    edits: isSound ? (whole?.edits ?? edits) : [],
  };
}
