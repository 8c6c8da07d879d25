/**
 * Edits: changes to a situation as data, so that they can be sent, named, undone and kept as
 * scenarios.
 */
import { z } from 'zod';
import { type AddressFault, placeAt } from './address.ts';
import { edit as editSchema } from './edit-schema.ts';
import { applyEdit } from './edit-step.ts';
import { triedScenarios } from './edit-trial.ts';
import { type Finding, pathText, quoted } from './issue.ts';
import { nearestName } from './near.ts';
import { plainJson } from './plain-json.ts';
import { readAs } from './read-as.ts';
import { brokenRules } from './rules.ts';
import { schemaFindings } from './schema-fault.ts';
import type { Edit, Situation } from './situation.ts';

/** What is wrong with a list of edits, or with the situation that they lead to. */
export interface EditError {
  /** The position of the edit at fault; absent when only all of them together are. */
  readonly edit?: number;
  /** The part of the edit, or the path in the situation after all of them. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
  readonly near?: string;
}

export type AppliedEdits =
  | {
      readonly ok: true;
      readonly situation: Situation;
      /** Applied to the situation after, these give the situation before. */
      readonly inverse: readonly Edit[];
    }
  | { readonly ok: false; readonly errors: readonly EditError[] };

function errorOf(fault: AddressFault, path: string, edit?: number, said?: string): EditError {
  const near = fault.name === undefined ? undefined : nearestName(fault.name, fault.among ?? []);
  const { expected, found } = fault;
  const plain = said ?? `expected ${expected}, found ${found}`;
  const message = near === undefined ? plain : `${plain}; did you mean ${quoted(near)}?`;
  const which = edit === undefined ? {} : { edit };
  return { ...which, path, expected, found, message, ...(near === undefined ? {} : { near }) };
}

function errorOfFinding({ path, message, among, name, expected, found }: Finding): EditError {
  const names = among === undefined ? {} : { name: name ?? String(path.at(-1)), among: [...among] };
  return errorOf({ expected, found, ...names }, pathText(path), undefined, message);
}

/** Edits that came from outside, held to their schema. */
function readEdits(edits: unknown): readonly Edit[] | EditError[] {
  const plain = plainJson(edits);
  if (!plain.ok) return [errorOf(plain, '.')];
  const schema = z.array(editSchema);
  const read = readAs(schema, plain.value);
  if (read.ok) return read.data;
  return schemaFindings(read.issues, schema, plain.value).map((finding) => {
    const { path } = finding;
    return {
      ...errorOfFinding(finding),
      ...(typeof path[0] === 'number' ? { edit: path[0] } : {}),
    };
  });
}

/**
 * Applies edits one after the other.
 *   1. each must leave a document that fits the schema; the first that does not ends it
 *   2. after the last the rules across the document must hold, and every scenario must still apply
 *
 * The situation given is not changed; what the edits do not touch is shared with the new one.
 *
 * @returns the new situation and the edits that lead back, in order; or what is wrong
 */
export function applyEdits(situation: Situation, edits: readonly Edit[]): AppliedEdits {
  const read = readEdits(edits);
  if (read.length > 0 && 'message' in read[0]!) return { ok: false, errors: read as EditError[] };
  let next = situation;
  const inverse: Edit[] = [];
  for (const [i, edit] of (read as readonly Edit[]).entries()) {
    const step = applyEdit(next, edit);
    if (!step.ok) return { ok: false, errors: [errorOf(step.fault, step.fault.part, i)] };
    next = step.situation;
    inverse.unshift(step.inverse);
  }
  const broken = brokenRules(next, { before: situation });
  const findings = broken.length > 0 ? broken : triedScenarios(situation, next);
  if (findings.length > 0) return { ok: false, errors: findings.map(errorOfFinding) };
  return { ok: true, situation: next, inverse };
}

/** What an edit does, as structure: the words are the reader's language's. */
export interface EditDescription {
  readonly op: Edit['op'];
  /** A list of the document, `ties`, or a field of its head, `title`. */
  readonly part: string;
  /** The member of the part, for `add` the one added. */
  readonly id?: string;
  /** Members within the member: the decision maker of a game, say. */
  readonly within: readonly { readonly list: string; readonly id: string }[];
  /** The field of the innermost member, with the steps inside it; empty for a whole member. */
  readonly field: readonly string[];
  /** What stands there before; absent where nothing does. */
  readonly from?: unknown;
  /** What stands there after; absent where nothing does. */
  readonly to?: unknown;
  /** The member that the added one goes before. */
  readonly before?: string;
}

function idOf(value: unknown): string | undefined {
  const id =
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Describes an edit against the situation before it. An address that leads nowhere is described as
 * far as it goes.
 */
export function describeEdit(edit: Edit, situation: Situation): EditDescription {
  const steps = edit.at.split('/');
  const members: { list: string; id: string }[] = [];
  let field: string[] = [];
  for (const [depth, step] of steps.entries()) {
    const place = placeAt(situation, steps.slice(0, depth + 1).join('/'));
    const isMember = 'path' in place && typeof place.path.at(-1) === 'number';
    const id = isMember ? idOf(place.value) : undefined;
    if (id === undefined) field.push(step);
    else {
      members.push({ list: field.join('/'), id });
      field = [];
    }
  }
  const place = placeAt(situation, edit.at);
  const from = 'path' in place && edit.op !== 'add' ? place.value : undefined;
  const to = 'value' in edit ? edit.value : undefined;
  const [first, ...within] = members;
  const part = first?.list ?? field.shift() ?? '';
  const id = first?.id ?? (edit.op === 'add' && field.length === 0 ? idOf(to) : undefined);
  return {
    op: edit.op,
    part,
    ...(id === undefined ? {} : { id }),
    within,
    field,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...('before' in edit && edit.before !== undefined ? { before: edit.before } : {}),
  };
}
