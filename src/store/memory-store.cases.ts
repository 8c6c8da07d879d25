/** A store that forgets: for tests of what stands on a store, and the second implementation of its cases. */
import { requireTextName, revisionOf } from './inside.ts';
import type { Store, Stored, Written } from './store.ts';

type Shelf = {
  document: Uint8Array;
  texts: Map<string, Uint8Array>;
  reviews: Map<string, Uint8Array>;
};

export function memoryStore(initial: Readonly<Record<string, Uint8Array>> = {}): Store {
  const shelves = new Map<string, Shelf>(
    Object.entries(initial).map(([id, document]) => [
      id,
      { document, texts: new Map(), reviews: new Map() },
    ]),
  );
  const stored = (bytes: Uint8Array | undefined): Stored | undefined =>
    bytes && { bytes, revision: revisionOf(bytes) };
  const compared = (
    before: Stored | undefined,
    ifRevision: string | null,
    bytes: Uint8Array,
    keep: () => void,
  ): Written => {
    if ((before?.revision ?? null) !== ifRevision)
      return { ok: false, kind: 'conflict', revision: before?.revision ?? null };
    keep();
    return { ok: true, revision: revisionOf(bytes), isNew: before === undefined };
  };
  const listed = (files: Map<string, Uint8Array> | undefined) =>
    [...(files ?? [])]
      .map(([file, bytes]) => ({ file, length: bytes.length, sha256: revisionOf(bytes) }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  const written = (
    files: Map<string, Uint8Array> | undefined,
    file: string,
    bytes: Uint8Array,
    ifRevision: string | null,
  ): Written => {
    requireTextName(file);
    if (files === undefined) return { ok: false, kind: 'conflict', revision: null };
    const before = stored(files.get(file));
    if (before?.revision === revisionOf(bytes))
      return { ok: true, revision: before.revision, isNew: false };
    return compared(before, ifRevision, bytes, () => files.set(file, bytes));
  };
  return {
    list: async () => [...shelves.keys()].sort(),
    read: async (id) => stored(shelves.get(id)?.document),
    stamp: async (id) => {
      const shelf = shelves.get(id);
      return shelf && [shelf.document, ...shelf.texts.values()].map(revisionOf).join(' ');
    },
    write: async (id, bytes, ifRevision) => {
      const shelf = shelves.get(id);
      return compared(stored(shelf?.document), ifRevision, bytes, () => {
        const { texts = new Map(), reviews = new Map() } = shelf ?? {};
        shelves.set(id, { document: bytes, texts, reviews });
      });
    },
    texts: async (id) => listed(shelves.get(id)?.texts),
    readText: async (id, file) => {
      requireTextName(file);
      return stored(shelves.get(id)?.texts.get(file));
    },
    writeText: async (id, file, bytes, ifRevision) =>
      written(shelves.get(id)?.texts, file, bytes, ifRevision),
    reviews: async (id) => listed(shelves.get(id)?.reviews),
    readReview: async (id, file) => {
      requireTextName(file);
      return stored(shelves.get(id)?.reviews.get(file));
    },
    writeReview: async (id, file, bytes, ifRevision) =>
      written(shelves.get(id)?.reviews, file, bytes, ifRevision),
    readLexicon: async () => undefined,
    readOnly: () => undefined,
    close: async () => {},
  };
}
