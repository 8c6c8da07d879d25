/** The drafts' table in IndexedDB, asked by promises: it needs four calls of it and no more. */
import type { Edit, Situation } from '../../situation/index.ts';
import type { History, Step } from './history.ts';

/** What a window holds of a situation. */
export interface Held {
  readonly situation: string;
  /** The document as the window shows it. */
  readonly shown: Situation;
  /** The revision, and the document, that the unsaved edits started from. */
  readonly revision: string;
  readonly base: Situation;
  readonly pending: readonly Edit[];
  readonly history: History;
  readonly at: number;
}

/** As it is read again: documents as texts, to be read as any document from outside. */
export interface Draft extends Omit<Held, 'shown' | 'base'> {
  readonly text: string;
  readonly base: string;
}

/** As it is kept. What is left of earlier versions may hold texts and steps as they are. */
export interface PackedDraft extends Pick<Held, 'situation' | 'revision' | 'at'> {
  readonly key: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
  readonly base: string | Uint8Array<ArrayBuffer>;
  readonly pending: readonly (string | Edit)[];
  readonly history: {
    /** Blocks of steps, or steps. */
    readonly steps: readonly (string | Step | Uint8Array<ArrayBuffer>)[];
    readonly done: number;
  };
}

const NAME = 'mizan';
const TABLE = 'drafts';

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser’s storage failed'));
  });
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    const table = request.result.createObjectStore(TABLE, { keyPath: 'key' });
    table.createIndex('situation', 'situation');
  };
  return answered(request);
}

export interface DraftBase {
  get(key: string): Promise<PackedDraft | undefined>;
  ofSituation(situation: string): Promise<PackedDraft[]>;
  put(draft: PackedDraft): Promise<void>;
  delete(key: string): Promise<void>;
}

/** @throws when the browser allows no storage */
export async function draftBase(): Promise<DraftBase> {
  const base = await opened();
  const table = (mode: IDBTransactionMode) => base.transaction(TABLE, mode).objectStore(TABLE);
  return {
    get: (key) => answered(table('readonly').get(key)),
    ofSituation: (id) => answered(table('readonly').index('situation').getAll(id)),
    async put(draft) {
      await answered(table('readwrite').put(draft));
    },
    async delete(key) {
      await answered(table('readwrite').delete(key));
    },
  };
}
