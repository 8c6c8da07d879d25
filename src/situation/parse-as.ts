/**
 * A JSON file of any schema of ours, read as strictly as a situation is: doubled and reserved keys,
 * unknown fields, depth; every error with its line and column.
 *   1. bytes to text   2. text to values with places   3. values against the schema
 *   4. what no schema can state, by the caller's own rules
 */
import type { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { type Finding, type Issue, pathText } from './issue.ts';
import { readJson } from './json-read.ts';
import { located } from './located.ts';
import { ENOUGH_FAULTS, readAs } from './read-as.ts';
import { schemaFindings } from './schema-fault.ts';

export type ParsedAs<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly errors: readonly Issue[] };

export interface ParseAsOptions<T> {
  /** The name under which errors speak of the file. */
  readonly file: string;
  /** In bytes. */
  readonly limit?: number;
  /** What is wrong beyond the schema. */
  rules?(value: T): readonly Finding[];
  /** What a person should know and need not change. */
  notes?(value: T): readonly Finding[];
}

/** Never throws on any input. */
export function parseAs<S extends z.core.$ZodType>(
  schema: S,
  input: Uint8Array | string,
  options: ParseAsOptions<z.output<S>>,
): ParsedAs<z.output<S>> {
  const { file, limit } = options;
  const decoded = decodeText(input, limit);
  if (!decoded.ok) {
    const { expected, found } = decoded;
    const message = `expected ${expected}, found ${found}`;
    const issue = { file, path: '.', line: 1, column: 1, expected, found, message };
    return { ok: false, errors: [issue] };
  }
  const json = readJson(decoded.text);
  const issues = (findings: readonly Finding[]) => located(json, decoded.text, file, findings);
  if (json.stopped) return { ok: false, errors: issues(json.faults) };
  const spoiled = new Set(json.spoiled.map(pathText));
  const read = readAs(schema, json.value);
  const faults = read.ok ? [] : read.issues.slice(0, ENOUGH_FAULTS);
  const found = schemaFindings(faults, schema, json.value).filter(
    ({ path }) => !path.some((_, depth) => spoiled.has(pathText(path.slice(0, depth + 1)))),
  );
  const broken = read.ok ? (options.rules?.(read.data) ?? []) : [];
  const findings = [...json.faults, ...found, ...broken];
  if (findings.length > 0 || !read.ok) return { ok: false, errors: issues(findings) };
  return { ok: true, value: read.data, notes: issues(options.notes?.(read.data) ?? []) };
}
