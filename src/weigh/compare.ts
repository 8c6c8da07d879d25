/**
 * Two findings of the same shape beside one another: what changed, by how much, and which headline
 * finding turned. Knows nothing of the scales: a finding is plain data.
 *
 *   1. objects are compared key by key; lists of objects member by member, matched by what names
 *      them (`id`, `supplier`, a pair `a` and `b` …), else by position
 *   2. numbers that differ by more than 1e-9 are changes with a difference; any other value, and a
 *      list of plain values, is a change as a whole
 *   3. a change at or under a headline is also a turn of that headline, told once
 */

export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

/** `at` is a path of keys and names: `dependence/suppliers/wagner/loss/high`. */
interface Change {
  readonly at: string;
  readonly from: Value;
  readonly to: Value;
  /** to − from, of numbers. */
  readonly by?: number;
}

export interface Comparison {
  /** In the order of the base. */
  readonly changed: readonly Change[];
  /** Members and fields that only the scenario has. */
  readonly added: readonly { readonly at: string; readonly value: Value }[];
  /** Members and fields that only the base has. */
  readonly removed: readonly { readonly at: string; readonly value: Value }[];
  /** Headlines of which some part changed, came or went; null where one side has none. */
  readonly turned: readonly { readonly at: string; readonly from: Value; readonly to: Value }[];
}

export interface CompareSettings {
  /** Paths of what a reader is told first; `*` stands for any one step. */
  readonly headlines?: readonly string[];
  /** Paths that are not compared. */
  readonly ignored?: readonly string[];
}

/** The headlines of a weighing. */
const HEADLINES: readonly string[] = [
  'conflict/*/equilibria/*',
  'conflict/*/observed/equilibrium/*',
  'conflict/*/targets/*/byImprovements',
  'balance/frustration/lower',
  'balance/frustration/upper',
  'balance/frustrated',
  'dependence/headline/*',
  'dependence/pools/*/delivered',
  'dependence/spread/*/cascade/clients/*/certain',
  'dependence/spread/*/cascade/clients/*/possible',
  'hypotheses/headline/*',
  'hypotheses/*/headline/*',
];

const IGNORED: readonly string[] = ['scenario'];
const EQUAL = 1e-9;

/** What names a member of a list, the most telling first; several keys name it together. */
const NAMES: readonly (readonly string[])[] = [
  ['id'],
  ['kind', 'drop'],
  ['tie'],
  ['a', 'b'],
  ['from', 'to'],
  ['item', 'hypothesis'],
  ['need', 'supplier'],
  ['game'],
  ['question'],
  ['supplier'],
  ['client'],
  ['patron'],
  ['need'],
  ['hypothesis'],
  ['claim'],
  ['reading'],
  ['nodes'],
  ['k'],
  ['threshold'],
];

export function compare(base: Value, scenario: Value, settings: CompareSettings = {}): Comparison {
  const { headlines = HEADLINES, ignored = IGNORED } = settings;
  const found = { changed: [] as Change[], added: [] as Lone[], removed: [] as Lone[] };
  walk(base, scenario, [], ignored, found);
  const touched = [...found.changed, ...found.added, ...found.removed].map(({ at }) =>
    at.split('/'),
  );
  const turned = new Set(
    touched.flatMap((path) =>
      headlines
        .filter((headline) => matches(path, headline.split('/')))
        .map((headline) => path.slice(0, headline.split('/').length).join('/')),
    ),
  );
  return {
    ...found,
    turned: [...turned].map((at) => ({
      at,
      from: valueAt(base, at.split('/')) ?? null,
      to: valueAt(scenario, at.split('/')) ?? null,
    })),
  };
}

type Lone = { readonly at: string; readonly value: Value };
type Found = { changed: Change[]; added: Lone[]; removed: Lone[] };
type Members = ReadonlyMap<string, Value>;

/** Whether a path lies at or under a pattern. */
function matches(path: readonly string[], pattern: readonly string[]): boolean {
  return (
    path.length >= pattern.length &&
    pattern.every((step, depth) => step === '*' || step === path[depth])
  );
}

function walk(a: Value, b: Value, path: string[], ignored: readonly string[], found: Found): void {
  const at = path.join('/');
  if (identical(a, b) || ignored.some((pattern) => matches(path, pattern.split('/')))) return;
  const [left, right] = [membersOf(a), membersOf(b)];
  if (left && right && Array.isArray(a) === Array.isArray(b)) {
    for (const [name, value] of left) {
      const other = right.get(name);
      const here = [...path, name];
      if (other !== undefined) walk(value, other, here, ignored, found);
      else found.removed.push({ at: here.join('/'), value });
    }
    for (const [name, value] of right) {
      if (!left.has(name)) found.added.push({ at: [...path, name].join('/'), value });
    }
    return;
  }
  if (typeof a === 'number' && typeof b === 'number') {
    if (Math.abs(b - a) > EQUAL) found.changed.push({ at, from: a, to: b, by: b - a });
  } else if (JSON.stringify(a) !== JSON.stringify(b)) {
    found.changed.push({ at, from: a, to: b });
  }
}

/** Whether two values are the same throughout: most parts are, and need not be taken apart. */
function identical(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.keys(a), Object.keys(b)];
  const of = (value: object, key: string) => (value as Record<string, Value | undefined>)[key];
  return (
    left.length === right.length &&
    left.every((key) => Object.hasOwn(b, key) && identical(of(a, key), of(b, key)))
  );
}

/** The named parts of an object, or of a list of objects; undefined for any other value. */
function membersOf(value: Value): Members | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value as { [key: string]: Value | undefined });
    return new Map(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
  }
  const isObject = (one: Value) => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!value.every(isObject)) return undefined;
  const members = value as readonly { readonly [key: string]: Value }[];
  const keys = NAMES.find((names) => namesAll(members, names));
  return new Map(members.map((one, i) => [keys ? nameOf(one, keys) : String(i), one]));
}

/** Whether the keys are there in every member, and tell all members apart. */
function namesAll(
  members: readonly { readonly [key: string]: Value }[],
  keys: readonly string[],
): boolean {
  if (!members.every((one) => keys.every((key) => one[key] !== undefined))) return false;
  return new Set(members.map((one) => nameOf(one, keys))).size === members.length;
}

function nameOf(one: { readonly [key: string]: Value }, keys: readonly string[]): string {
  return keys
    .map((key) => (Array.isArray(one[key]) ? one[key].join('+') : String(one[key])))
    .join('+');
}

function valueAt(value: Value, path: readonly string[]): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const member = membersOf(value)?.get(step);
  return member === undefined ? undefined : valueAt(member, rest);
}
