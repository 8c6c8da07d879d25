/**
 * The situations of a store, read, checked and kept for as long as their files do not change: a
 * thousand readers cost one parse.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { decodeText, type Issue, parseSituation, type Situation } from '../situation/index.ts';
import {
  checkTexts,
  type Store,
  type Stored,
  type StoredText,
  StoreFailure,
  type TextFound,
} from '../store/index.ts';

export interface Entry {
  readonly id: string;
  readonly revision: string;
  /** Absent when the file is broken; `issues` then says how. */
  readonly situation?: Situation;
  readonly issues: readonly Issue[];
  readonly texts: readonly StoredText[];
}

export type Checked =
  | {
      readonly ok: true;
      readonly situation: Situation;
      readonly warnings: readonly Issue[];
      /** Digests of the stored texts that it was held to; none for one that was not there. */
      readonly digests: ReadonlyMap<string, string | undefined>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Kept {
  /** Of the files as they were read; absent when they changed meanwhile. */
  readonly stamp: string | undefined;
  readonly entry: Entry;
  /** When the files were last seen to be as they were. */
  seen: number;
  /** The answer of the route, made once, and once more in fewer bytes. */
  answer?: Uint8Array<ArrayBuffer>;
  packed?: Promise<Uint8Array<ArrayBuffer>>;
}

interface Answer {
  readonly entry: Entry;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The body in gzip, made when it is first asked for, off this thread. */
  packed(): Promise<Uint8Array<ArrayBuffer>>;
}

const gzipped = promisify<Uint8Array, Buffer<ArrayBuffer>>(gzip);

/** Between two looks at the files; what this server writes itself is known at once. */
const LOOK_MS = 200;
const MOST_TEXT_BYTES = 5 * 1024 * 1024;

export class Library {
  readonly store: Store;
  private readonly kept = new Map<string, Kept>();
  /** Readings under way, so that many who ask at once cost one. */
  private readonly readings = new Map<string, Promise<Kept | undefined>>();
  /** What was checked last: bytes of its revision need no second check while the texts are the same. */
  private readonly wrote = new Map<string, { revision: string; checked: Checked }>();

  constructor(store: Store) {
    this.store = store;
  }

  async entry(id: string): Promise<Entry | undefined> {
    return (await this.keep(id))?.entry;
  }

  /** @param make the answer for an entry; made anew when the file has changed */
  async answer(id: string, make: (entry: Entry) => string): Promise<Answer | undefined> {
    const kept = await this.keep(id);
    if (kept === undefined) return undefined;
    kept.answer ??= new TextEncoder().encode(make(kept.entry));
    const body = kept.answer;
    const packed = () => {
      kept.packed ??= gzipped(body);
      return kept.packed;
    };
    return { entry: kept.entry, body, packed };
  }

  /**
   * After a write of this server.
   * @param wrote the document as it was checked and its revision, when its very bytes were stored
   */
  forget(id: string, wrote?: { readonly revision: string; readonly checked: Checked }): void {
    this.kept.delete(id);
    this.readings.delete(id);
    if (wrote === undefined) this.wrote.delete(id);
    else this.wrote.set(id, wrote);
  }

  /** A document as it came, held to the schema, the rules and the stored texts. */
  async check(id: string, input: Uint8Array | string): Promise<Checked> {
    const parsed = parseSituation(input);
    if (!parsed.ok) return { ok: false, issues: parsed.errors };
    const found = new Map<string, TextFound>();
    const digests = new Map<string, string | undefined>();
    for (const { file } of parsed.situation.sources) {
      if (file === undefined) continue;
      const text = await this.text(id, file);
      found.set(file, text.found);
      digests.set(file, text.digest);
    }
    const texts = checkTexts('situation.json', parsed.situation, (name) => found.get(name)!);
    if (texts.errors.length > 0) return { ok: false, issues: texts.errors };
    return {
      ok: true,
      situation: parsed.situation,
      warnings: [...parsed.warnings, ...texts.warnings],
      digests,
    };
  }

  /** A document that is not stored: its texts are not here, and its quotes are taken at their word. */
  checkAlone(input: string): Checked {
    const parsed = parseSituation(input);
    if (!parsed.ok) return { ok: false, issues: parsed.errors };
    const { situation, warnings } = parsed;
    return { ok: true, situation, warnings, digests: new Map() };
  }

  private async keep(id: string): Promise<Kept | undefined> {
    const kept = this.kept.get(id);
    if (kept !== undefined && performance.now() - kept.seen < LOOK_MS) return kept;
    const known = this.readings.get(id);
    if (known !== undefined) return known;
    const reading = this.readAgain(id, kept).then((fresh) => {
      // A write may have come in between: then what was read is answered, and not kept.
      if (this.readings.get(id) === reading) {
        this.readings.delete(id);
        if (fresh === undefined || fresh.stamp === undefined) this.kept.delete(id);
        else this.kept.set(id, fresh);
      }
      return fresh;
    });
    this.readings.set(id, reading);
    reading.catch(() => this.readings.delete(id));
    return reading;
  }

  private async readAgain(id: string, kept: Kept | undefined): Promise<Kept | undefined> {
    const stamp = await this.store.stamp(id);
    if (kept !== undefined && stamp !== undefined && kept.stamp === stamp) {
      kept.seen = performance.now();
      return kept;
    }
    const stored = await this.store.read(id);
    if (stored === undefined) return undefined;
    const texts = await this.store.texts(id);
    const checked = this.checkedBefore(id, stored, texts) ?? (await this.check(id, stored.bytes));
    const entry: Entry = {
      id,
      revision: stored.revision,
      ...(checked.ok ? { situation: checked.situation } : {}),
      issues: checked.ok ? checked.warnings : checked.issues,
      texts,
    };
    const isSteady = stamp !== undefined && (await this.store.stamp(id)) === stamp;
    this.wrote.set(id, { revision: stored.revision, checked });
    return { stamp: isSteady ? stamp : undefined, entry, seen: performance.now() };
  }

  /** The check of these very bytes, where the texts that they name are those of that time. */
  private checkedBefore(
    id: string,
    { revision }: Stored,
    texts: readonly StoredText[],
  ): Checked | undefined {
    const known = this.wrote.get(id);
    if (known?.revision !== revision || !known.checked.ok) return undefined;
    const digestOf = new Map(texts.map(({ file, sha256 }) => [`sources/${file}`, sha256]));
    const isSame = [...known.checked.digests].every(
      ([file, digest]) => digest !== undefined && digestOf.get(file) === digest,
    );
    return isSame ? known.checked : undefined;
  }

  private async text(id: string, file: string): Promise<{ found: TextFound; digest?: string }> {
    const name = file.replace(/^sources\//, '');
    try {
      const stored = await this.store.readText(id, name);
      if (stored === undefined)
        return { found: { expected: `the stored text ${file}`, found: 'no such file' } };
      const decoded = decodeText(stored.bytes, MOST_TEXT_BYTES);
      const found = decoded.ok
        ? { text: decoded.text, bytes: stored.bytes }
        : { expected: decoded.expected, found: decoded.found };
      return { found, digest: stored.revision };
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      return { found: { expected: 'a file inside the situation folder', found: error.message } };
    }
  }
}
