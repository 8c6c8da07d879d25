/**
 * From what zod reports to what a person can act on: expected and found in plain words, one
 * finding an unknown key, with the known keys among which a near one is looked for.
 */
import type { z } from 'zod';
import { type Finding, type Path, quoted, shown } from './issue.ts';
import { branchFor, fieldsOf, shapeAt } from './schema-shape.ts';

type ZodIssue = z.core.$ZodIssue;

/** Unknown keys of one object that are put into words. */
const MAX_KEYS = 1000;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function listed(values: readonly unknown[]): string {
  const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return words.length === 1 ? words[0]! : `one of ${words.join(', ')}`;
}

function counted(count: number | bigint, origin: string): string {
  const unit = origin === 'string' ? 'character' : origin === 'array' ? 'entry' : '';
  if (unit === '') return '';
  return ` ${count} ${Number(count) === 1 ? unit : unit === 'entry' ? 'entries' : 'characters'}`;
}

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [limit, side] =
    issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  const unit = counted(limit, issue.origin);
  if (unit !== '') return `${side}${unit}`;
  if (issue.inclusive !== false) return `a number ${side} ${limit}`;
  return `a number ${issue.code === 'too_small' ? 'greater' : 'less'} than ${limit}`;
}

/** The branches of a union in words: "a number or an object". */
function alternatives(issue: z.core.$ZodIssueInvalidUnion): string {
  const branches = issue.errors.map((errors) => (errors[0] === undefined ? '' : wanted(errors[0])));
  // Six kinds stand for any JSON value.
  if (branches.length > 3) return 'a value';
  return branches.filter((branch) => branch !== '').join(', or ');
}

/** What an issue asks for. */
function wanted(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values);
    case 'too_small':
    case 'too_big':
      return bound(issue);
    case 'invalid_union':
      // A discriminated union names its choices in place of its branches.
      return 'options' in issue && Array.isArray(issue.options)
        ? listed(issue.options)
        : alternatives(issue);
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** The issues of the one branch of a union that the value was meant for, if there is one. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): readonly ZodIssue[] | undefined {
  const inner = issue.errors.filter((errors) => errors.some(({ path }) => path.length > 0));
  const whole = issue.errors.filter((errors) =>
    errors.every(({ path, code }) => path.length === 0 && code !== 'invalid_type'),
  );
  const keys = whole.filter((errors) => errors.every(({ code }) => code === 'unrecognized_keys'));
  return inner.length === 1 ? inner[0] : keys.length === 1 ? keys[0] : undefined;
}

function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  path: Path,
  root: z.core.$ZodType,
  value: unknown,
): Finding[] {
  const shape = shapeAt(root, value, path);
  const branch = shape === undefined ? undefined : branchFor(shape, valueAt(value, path));
  const known = branch === undefined ? [] : [...fieldsOf(branch).keys()];
  const expected = `one of the keys ${known.join(', ')}`;
  return issue.keys.slice(0, MAX_KEYS).map((key) => ({
    path: [...path, key],
    onKey: true,
    expected,
    found: quoted(key),
    message: `unknown key ${quoted(key)}`,
    among: known,
  }));
}

function translate(
  issue: ZodIssue,
  around: Path,
  root: z.core.$ZodType,
  value: unknown,
): readonly Finding[] {
  const path: Path = [...around, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, root, value);
  if (issue.code === 'invalid_union') {
    const inner = meantBranch(issue);
    if (inner !== undefined) return inner.flatMap((one) => translate(one, path, root, value));
  }
  const fault = issue.code === 'custom' ? issue.params?.fault : undefined;
  const here = shown(valueAt(value, path));
  const found = typeof fault === 'string' ? `${here} (${fault})` : here;
  return [{ path, expected: wanted(issue), found }];
}

/**
 * The findings of a failed validation.
 * @param root the schema that was applied
 * @param value the value that it was applied to
 */
export function schemaFindings(
  issues: readonly ZodIssue[],
  root: z.core.$ZodType,
  value: unknown,
): Finding[] {
  return issues.flatMap((issue) => translate(issue, [], root, value));
}
