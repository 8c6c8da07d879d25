/**
 * What is wrong with a `.gmcr` document, and small readers of its values that note it.
 */

export interface GmcrFault {
  /** Keys and positions from the root; where they stand in the text, the reader of JSON knows. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
}

/** A value with its path, and where faults are noted. */
export class GmcrValue {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly #faults: GmcrFault[];

  constructor(value: unknown, path: readonly (string | number)[], faults: GmcrFault[]) {
    this.value = value;
    this.path = path;
    this.#faults = faults;
  }

  /** Notes that something else was expected here. */
  fault(expected: string, found = shown(this.value)): undefined {
    this.#faults.push({ path: this.path, expected, found });
    return undefined;
  }

  /** A member of an object; undefined in place of a value that is not there. */
  at(key: string): GmcrValue {
    const object = this.value as Record<string, unknown> | null;
    const has = typeof object === 'object' && object !== null && Object.hasOwn(object, key);
    return new GmcrValue(has ? object[key] : undefined, [...this.path, key], this.#faults);
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  object(expected: string): boolean {
    const is = typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
    if (!is) this.fault(expected);
    return is;
  }

  /** The items of a list; none, and a fault, where it is no list. */
  items(expected: string): GmcrValue[] {
    if (!Array.isArray(this.value)) {
      this.fault(expected);
      return [];
    }
    return this.value.map((item, k) => new GmcrValue(item, [...this.path, k], this.#faults));
  }

  text(expected: string): string {
    if (typeof this.value === 'string') return this.value;
    this.fault(expected);
    return '';
  }

  /** A whole number from `low` to `high`; undefined, and a fault, where it is none. */
  whole(low: number, high: number, expected: string): number | undefined {
    const { value } = this;
    if (Number.isInteger(value) && (value as number) >= low && (value as number) <= high) {
      return value as number;
    }
    return this.fault(expected);
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
