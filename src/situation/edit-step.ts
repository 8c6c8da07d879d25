/**
 * One edit on one situation, and the edit that undoes it.
 *
 * Every edit leaves a document that fits the schema; the rules across the document are asked of
 * all edits together, in `edit.ts`. What an edit does not touch stays the same object.
 */
import { type AddressFault, addressOf, type Place, placeAt } from './address.ts';
import { doubledIdAt } from './doubled-id.ts';
import { type Path, pathText, quoted, shown } from './issue.ts';
import { keptParts } from './kept-parts.ts';
import { plainJson } from './plain-json.ts';
import { readAs } from './read-as.ts';
import { situationSchema } from './schema.ts';
import { schemaFindings } from './schema-fault.ts';
import { bare, branchFor, type Shape, shapeAt } from './schema-shape.ts';
import type { Edit, Situation } from './situation.ts';

interface EditFault extends AddressFault {
  /** `at`: the address is wrong; `value`: the value; `before`: the place in the list. */
  readonly part: 'at' | 'value' | 'before';
}

export type Step =
  | { readonly ok: true; readonly situation: Situation; readonly inverse: Edit }
  | { readonly ok: false; readonly fault: EditFault };

type Json = Extract<Edit, { op: 'set' }>['value'];

function refused(part: EditFault['part'], fault: AddressFault): Step {
  return { ok: false, fault: { part, ...fault } };
}

/** A copy of a container with one field or member changed; undefined takes a field away. */
function withStep(around: unknown, step: string | number, value: unknown): unknown {
  if (Array.isArray(around)) return around.with(step as number, value);
  const { [step]: _, ...others } = around as Record<string | number, unknown>;
  return value === undefined ? others : { ...(around as object), [step]: value };
}

/** A copy of a document in which the value at a path is replaced; the rest is shared. */
function replaced(around: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = (around as Record<string | number, unknown>)[step];
  return withStep(around, step, replaced(inner, rest, value));
}

/**
 * Puts a value in place of the one at a path.
 *   1. the smallest whole thing around what changed, a member of a part or a field of the head, is
 *      held to its schema, which also fills in defaults
 *   2. no list may hold an id twice, or later addresses would be ambiguous
 *
 * @param changed the path of what changed: the path itself, or of the member added there
 */
function rebuilt(
  situation: Situation,
  path: Path,
  value: unknown,
  changed = path,
): Situation | AddressFault {
  const raw = replaced(situation, path, value);
  const whole = changed.slice(0, typeof changed[1] === 'number' ? 2 : 1);
  const schema = shapeAt(situationSchema, raw, whole)!;
  let before = raw;
  for (const step of whole) before = (before as Record<string | number, unknown>)[step];
  // A member taken out of a part leaves the others as they were.
  if (whole.length === 2 && before === undefined) return raw as Situation;
  const read = readAs(schema, before);
  if (!read.ok) {
    const [first] = schemaFindings(read.issues, schema, before);
    const found = `${first!.found} at ${pathText([...whole, ...first!.path])}`;
    return { expected: first!.expected, found };
  }
  const next = replaced(raw, whole, keptParts(before, read.data)) as Situation;
  const doubled = doubledIdAt(next, changed);
  if (doubled === undefined) return next;
  return { expected: 'each id once in its list', found: `${quoted(doubled)} twice` };
}

function set(situation: Situation, place: Place, value: unknown): Step {
  const next = rebuilt(situation, place.path, value);
  if ('expected' in next) return refused('value', next);
  const at = addressOf(next, place.path);
  const inverse: Edit =
    place.value === undefined ? { op: 'unset', at } : { op: 'set', at, value: place.value as Json };
  return { ok: true, situation: next, inverse };
}

function unset(situation: Situation, place: Place, at: string): Step {
  if (place.value === undefined) {
    return refused('at', { expected: 'a field that is there', found: 'nothing' });
  }
  const { optional, default: fallback } = bare(place.shape);
  if (typeof place.path.at(-1) === 'number' || (!optional && fallback === undefined)) {
    return refused('at', { expected: 'a field that may be absent', found: quoted(at) });
  }
  const next = rebuilt(situation, place.path, undefined);
  if ('expected' in next) return refused('at', next);
  return { ok: true, situation: next, inverse: { op: 'set', at, value: place.value as Json } };
}

/** The list at a place and its schema; nothing where there is no list to add to. */
function listAt(place: Place): { list: readonly unknown[]; shape: Shape } | undefined {
  if (!Array.isArray(place.value)) return undefined;
  const shape = branchFor(place.shape, place.value);
  return shape._zod.def.type === 'array' ? { list: place.value, shape } : undefined;
}

function add(situation: Situation, place: Place, edit: Extract<Edit, { op: 'add' }>): Step {
  const found = listAt(place);
  if (found === undefined) {
    return refused('at', { expected: 'a list to add to', found: shown(place.value) });
  }
  let index = found.list.length;
  if (edit.before !== undefined) {
    const next = placeAt(situation, `${edit.at}/${edit.before}`);
    if ('expected' in next) return refused('before', next);
    if (next.path.length !== place.path.length + 1) {
      return refused('before', { expected: 'a member of the list', found: quoted(edit.before) });
    }
    index = next.path.at(-1) as number;
  }
  const path = [...place.path, index];
  const list = found.list.toSpliced(index, 0, edit.value);
  const next = rebuilt(situation, place.path, list, path);
  if ('expected' in next) return refused('value', next);
  const at = addressOf(next, path);
  return { ok: true, situation: next, inverse: { op: 'remove', at } };
}

function remove(situation: Situation, place: Place): Step {
  const index = place.path.at(-1);
  const around = place.path.slice(0, -1);
  const list = place.around.value;
  if (typeof index !== 'number' || !Array.isArray(list)) {
    return refused('at', { expected: 'a member of a list', found: 'a field (unset it)' });
  }
  const changed = around.length === 1 ? [...around, list.length - 1] : around;
  const next = rebuilt(situation, around, list.toSpliced(index, 1), changed);
  if ('expected' in next) return refused('at', next);
  const at = addressOf(situation, around);
  const value = place.value as Json;
  // What stands at the position afterwards is what the member has to go before again.
  const before =
    index === list.length - 1 ? undefined : addressOf(next, place.path).slice(at.length + 1);
  const inverse: Edit = { op: 'add', at, value, ...(before === undefined ? {} : { before }) };
  return { ok: true, situation: next, inverse };
}

/**
 * Applies one edit.
 * @returns the situation after it and the edit that undoes it; or what is wrong with the edit
 */
export function applyEdit(situation: Situation, edit: Edit): Step {
  const place = placeAt(situation, edit.at);
  if ('expected' in place) return refused('at', place);
  if (edit.op === 'unset') return unset(situation, place, edit.at);
  if (edit.op === 'remove') return remove(situation, place);
  const plain = plainJson(edit.value);
  if (!plain.ok) return refused('value', plain);
  if (edit.op === 'add') return add(situation, place, { ...edit, value: plain.value as Json });
  return set(situation, place, plain.value);
}
