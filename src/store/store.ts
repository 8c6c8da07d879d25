/**
 * A store: where situations and their texts are kept, with revisions, so that no writer overwrites
 * what it has not seen. `store.cases.ts` is the table of cases that every store must pass.
 */

/** SHA-256 of the stored bytes, in hexadecimal: the same bytes are the same revision. */
export type Revision = string;

export interface Stored {
  readonly bytes: Uint8Array;
  readonly revision: Revision;
}

/** What became of a write. Only `ok` is an acknowledgement: from then on it survives a power cut. */
export type Written =
  | { readonly ok: true; readonly revision: Revision; readonly isNew: boolean }
  /** Another revision is stored (`null`: none) than the one that the writer had seen. */
  | { readonly ok: false; readonly kind: 'conflict'; readonly revision: Revision | null }
  /** Nothing can be written now, and why. */
  | { readonly ok: false; readonly kind: 'read-only'; readonly reason: string }
  /** This write failed and left what was there; another may succeed. */
  | { readonly ok: false; readonly kind: 'failed'; readonly code: string };

export interface StoredText {
  /** The name inside `sources/`. */
  readonly file: string;
  /** In bytes. */
  readonly length: number;
  readonly sha256: Revision;
}

export interface Store {
  /** Ids of the situations, sorted. */
  list(): Promise<readonly string[]>;
  /** @throws StoreFailure when something is there that cannot be read as a file */
  read(id: string): Promise<Stored | undefined>;
  /** Changes whenever document or texts do; `undefined` when it cannot be told and they must be read. */
  stamp(id: string): Promise<string | undefined>;
  /** When the document was last written, in milliseconds since 1970, where the store can tell. */
  changedAt?(id: string): Promise<number | undefined>;
  /** @param ifRevision the revision that is changed; `null` makes a situation that is not there yet */
  write(id: string, bytes: Uint8Array, ifRevision: Revision | null): Promise<Written>;
  texts(id: string): Promise<readonly StoredText[]>;
  /** @throws StoreFailure when the name is none, or leads outside */
  readText(id: string, file: string): Promise<Stored | undefined>;
  /** @param ifRevision the text that is replaced; `null` adds one, and adding it again changes nothing */
  writeText(
    id: string,
    file: string,
    bytes: Uint8Array,
    ifRevision: Revision | null,
  ): Promise<Written>;
  /** The review files beside the document, sorted; `length` is in bytes. */
  reviews(id: string): Promise<readonly StoredText[]>;
  /** @throws StoreFailure when the name is none, or leads outside */
  readReview(id: string, file: string): Promise<Stored | undefined>;
  /** As `writeText`; a review may be written while another process writes the document. */
  writeReview(
    id: string,
    file: string,
    bytes: Uint8Array,
    ifRevision: Revision | null,
  ): Promise<Written>;
  /** The analyst's own names beside the document, `lexicon.json`. */
  readLexicon(id: string): Promise<Stored | undefined>;
  /** Why nothing can be written, when that is so for good. */
  readOnly(): string | undefined;
  close(): Promise<void>;
}

/** Something stands in the way that no writer can mend: a link, a folder, a file too large. */
export class StoreFailure extends Error {
  readonly kind: 'name' | 'outside' | 'too-large' | 'unreadable';

  constructor(kind: StoreFailure['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
