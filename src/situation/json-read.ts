/**
 * Our own reader of JSON (RFC 8259): with the place of every key and value, without recursion,
 * with a limit of depth, and stricter than `JSON.parse`: doubled keys, `__proto__` and its like,
 * lone surrogates and numbers that overflow are errors. It mends what it can (a comma too many, a
 * missing comma, a word in place of a value, comments) and goes on, so that one reading reports
 * many errors.
 */
import { type Path, quoted } from './issue.ts';
import { JsonCursor, MAX_FAULTS, type SyntaxFault } from './json-cursor.ts';
import { type ListPlace, lineTable, type ObjectPlace, type Place } from './json-place.ts';
import { readNumber } from './json-scalar.ts';

export interface JsonText {
  /** What was read, faulty values as null; meaningless when `stopped`. */
  readonly value: unknown;
  readonly places: Place;
  readonly faults: readonly SyntaxFault[];
  /** Paths of the values that could not be read as they stand. */
  readonly spoiled: readonly Path[];
  /** Reading ended before the end of the text. */
  readonly stopped: boolean;
}

export const MAX_DEPTH = 64;
/** Keys through which a careless program would reach the prototype of every object. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

type State = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'after' | 'done' | 'stopped';

interface ListFrame {
  readonly list: unknown[];
  readonly place: ListPlace;
  /** Of the item being read. */
  index: number;
}
interface ObjectFrame {
  readonly object: Record<string, unknown>;
  readonly place: ObjectPlace;
  key: string;
  /** The key may not be stored: it is doubled or reserved. */
  refused: boolean;
}

class Reader {
  value: unknown = null;
  places: Place = 0;
  readonly spoiled: Path[] = [];
  readonly #cursor: JsonCursor;
  readonly #frames: (ListFrame | ObjectFrame)[] = [];
  #position: ReturnType<typeof lineTable> | undefined;

  constructor(cursor: JsonCursor) {
    this.#cursor = cursor;
  }

  /** Reads to the end or to the first fault that cannot be mended; says whether it stopped. */
  read(): boolean {
    const cursor = this.#cursor;
    const path = (): Path => this.#path();
    let state: State = 'value';
    while (state !== 'done' && state !== 'stopped') {
      cursor.skipSpace(path);
      if (cursor.faults.length >= MAX_FAULTS) return true;
      state = this.#step(state);
    }
    if (state === 'stopped') return true;
    cursor.skipSpace(path);
    if (!cursor.isAtEnd) cursor.fault([], 'the end of the file');
    return false;
  }

  #step(state: State): State {
    const { char } = this.#cursor;
    if (state === 'value') return this.#readValue();
    if (state === 'first item') return char === ']' ? this.#close() : this.#readValue();
    if (state === 'first key') return char === '}' ? this.#close() : this.#readKey();
    if (state === 'key') return this.#readKey();
    return state === 'colon' ? this.#readColon() : this.#readAfter();
  }

  get #frame(): ListFrame | ObjectFrame | undefined {
    return this.#frames.at(-1);
  }

  #path(): Path {
    return this.#frames.map((frame) => ('list' in frame ? frame.index : frame.key));
  }

  #stop(expected: string): State {
    this.#cursor.fault(this.#path(), expected);
    return 'stopped';
  }

  /** Puts a value where it belongs. */
  #store(value: unknown, place: Place): State {
    const frame = this.#frame;
    if (frame === undefined) {
      this.value = value;
      this.places = place;
      return 'done';
    }
    if ('list' in frame) {
      frame.list.push(value);
      frame.place.items.push(place);
    } else if (!frame.refused) {
      frame.object[frame.key] = value;
      frame.place.members.get(frame.key)!.value = place;
    }
    return 'after';
  }

  /** Notes a value that cannot be read. */
  #spoil(expected: string): void {
    this.#cursor.fault(this.#path(), expected);
    this.spoiled.push(this.#path());
  }

  /** Stands in for a value that is not there. */
  #missing(expected: string): State {
    this.#spoil(expected);
    return this.#store(null, this.#cursor.at);
  }

  #readValue(): State {
    const cursor = this.#cursor;
    const { char, at } = cursor;
    if (char === '{' || char === '[') return this.#open(char);
    if (char === '"' || char === "'") {
      const before = cursor.faults.length;
      const text = cursor.string(() => this.#path());
      if (cursor.faults.length > before) this.spoiled.push(this.#path());
      return text === undefined ? 'stopped' : this.#store(text, at);
    }
    const frame = this.#frame;
    const isInList = frame !== undefined && 'list' in frame;
    if (char === ']' && isInList) {
      cursor.fault(this.#path(), 'a value', 'a comma too many before "]"');
      return this.#close();
    }
    if (frame !== undefined && (char === ',' || (char === '}' && !isInList))) {
      return this.#missing('a value');
    }
    const { word } = cursor;
    return word === undefined ? this.#stop('a value') : this.#readWord(word);
  }

  #readWord(word: string): State {
    const { at } = this.#cursor;
    let value: unknown = null;
    if (word === 'true' || word === 'false') value = word === 'true';
    else if (word !== 'null') {
      const number = /^[-+.\d]/.test(word) ? readNumber(word) : undefined;
      if (typeof number === 'number') value = number;
      else {
        this.#spoil(number?.expected ?? 'a value (text stands in double quotes)');
      }
    }
    this.#cursor.at += word.length;
    return this.#store(value, at);
  }

  #open(char: '{' | '['): State {
    const cursor = this.#cursor;
    if (this.#frames.length >= MAX_DEPTH) {
      const expected = `at most ${MAX_DEPTH} levels of lists and objects`;
      cursor.fault(this.#path(), expected, 'one more');
      return 'stopped';
    }
    const at = cursor.at++;
    if (char === '[') {
      const frame = { list: [], place: { at, items: [] }, index: 0 };
      this.#store(frame.list, frame.place);
      this.#frames.push(frame);
      return 'first item';
    }
    const frame = { object: {}, place: { at, members: new Map() }, key: '', refused: false };
    this.#store(frame.object, frame.place);
    this.#frames.push(frame);
    return 'first key';
  }

  #close(): State {
    this.#cursor.at++;
    this.#frames.pop();
    return this.#frames.length === 0 ? 'done' : 'after';
  }

  #readKey(): State {
    const cursor = this.#cursor;
    const frame = this.#frame as ObjectFrame;
    const { at, char, word } = cursor;
    if (char === '"' || char === "'") {
      const key = cursor.string(() => this.#path().slice(0, -1));
      return key === undefined ? 'stopped' : this.#enter(frame, key, at);
    }
    const around = this.#path().slice(0, -1);
    if (char === '}') {
      cursor.fault(around, 'a key', 'a comma too many before "}"');
      return this.#close();
    }
    if (char === ',') {
      cursor.fault(around, 'a key', 'a comma too many');
      cursor.at++;
      return 'key';
    }
    if (word === undefined) return this.#stop('a key in double quotes');
    cursor.fault([...around, word], 'a key in double quotes');
    cursor.at += word.length;
    return this.#enter(frame, word, at);
  }

  /** Makes a key the current one of its object; one that may not be stored is read all the same. */
  #enter(frame: ObjectFrame, key: string, keyAt: number): State {
    frame.key = key;
    const isReserved = RESERVED_KEYS.has(key);
    frame.refused = isReserved || frame.place.members.has(key);
    if (!frame.refused) frame.place.members.set(key, { keyAt, value: keyAt });
    else {
      const expected = isReserved ? 'a key that is not reserved' : 'each key once';
      const found = isReserved ? quoted(key) : `${quoted(key)} a second time`;
      this.#cursor.fault(this.#path(), expected, found, keyAt);
    }
    return 'colon';
  }

  #readColon(): State {
    const cursor = this.#cursor;
    if (cursor.char === ':') {
      cursor.at++;
      return 'value';
    }
    if (cursor.char === ',' || cursor.char === '}') return this.#missing('":" and a value');
    if (!cursor.isAtValue) return this.#stop('":"');
    cursor.fault(this.#path(), '":"');
    return 'value';
  }

  #readAfter(): State {
    const cursor = this.#cursor;
    const frame = this.#frame!;
    const [close, next]: [string, State] = 'list' in frame ? [']', 'value'] : ['}', 'key'];
    if (cursor.char === close) return this.#close();
    if (cursor.char === ',') cursor.at++;
    else {
      this.#position ??= lineTable(cursor.text);
      const { line, column } = this.#position(frame.place.at);
      const opened = `${'list' in frame ? 'list' : 'object'} opened at ${line}:${column}`;
      const expected = `"," or "${close}" (${opened})`;
      if (!cursor.isAtValue) return this.#stop(expected);
      cursor.fault(this.#path(), expected);
    }
    if ('list' in frame) frame.index++;
    return next;
  }
}

/**
 * Reads a JSON text.
 * @param text well formed, without a byte-order mark
 */
export function readJson(text: string): JsonText {
  const cursor = new JsonCursor(text);
  const reader = new Reader(cursor);
  const stopped = reader.read();
  const { value, places, spoiled } = reader;
  return { value, places, faults: cursor.faults, spoiled, stopped };
}
