/** The drafts' table in IndexedDB, asked by promises: it needs four calls of it and no more. */
import type { Edit } from '../../situation/index.ts';
import type { History } from './history.ts';

export interface Draft {
  readonly key: string;
  readonly situation: string;
  /** The document as the window shows it. */
  readonly text: string;
  /** The revision, and the document, that the unsaved edits started from. */
  readonly revision: string;
  readonly base: string;
  readonly pending: readonly Edit[];
  readonly history: History;
  readonly at: number;
}

/** As it is kept: steps and edits as texts, which are stored without being gone through. */
export type PackedDraft = Omit<Draft, 'pending' | 'history'> & {
  readonly pending: readonly (string | Draft['pending'][number])[];
  readonly history: {
    readonly steps: readonly (string | History['steps'][number])[];
    readonly done: number;
  };
};

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
