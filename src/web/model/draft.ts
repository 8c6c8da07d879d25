/**
 * Drafts: what a window holds and has not saved, with its history, kept in this browser so that a
 * reload, a killed tab or a killed server loses nothing.
 *
 * Each window keeps its own draft, under a key that it locks while it lives; a new window takes over
 * the newest draft whose window is gone.
 */
import { type Draft, draftBase, type Held } from './draft-base.ts';
import { packed, unpacked } from './packed-draft.ts';

export interface Drafts {
  load(situation: string): Promise<Draft | undefined>;
  keep(held: Held): Promise<void>;
}

const SESSION_KEY = 'mizan.window';

/**
 * After a reload the page of before may not yet have let go of its name: without waiting, its steps
 * would seem another window's.
 */
const LETTING_GO_MS = 500;

/** Holds a name for as long as the window lives; false when another window has it, and keeps it. */
function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const given = () => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    const signal = AbortSignal.timeout(LETTING_GO_MS);
    navigator.locks.request(name, { signal }, given).catch(() => resolve(false));
  });
}

const lockName = (key: string) => `mizan.draft.${key}`;

/** The key of this window: the one it had before a reload, unless a copied window already holds it. */
async function windowKey(): Promise<string> {
  const kept = sessionStorage.getItem(SESSION_KEY);
  if (kept && (await hold(lockName(kept)))) return kept;
  const key = crypto.randomUUID();
  await hold(lockName(key));
  sessionStorage.setItem(SESSION_KEY, key);
  return key;
}

async function heldKeys(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map((lock) => (lock.name ?? '').replace('mizan.draft.', '')));
}

/** Drafts in IndexedDB; where the browser refuses it, drafts in memory. */
export async function browserDrafts(): Promise<Drafts> {
  const base = await draftBase();
  const key = await windowKey();
  const id = (situation: string) => `${key}/${situation}`;
  return {
    async load(situation) {
      const own = await base.get(id(situation));
      if (own) return unpacked(own);
      const all = await base.ofSituation(situation);
      const held = await heldKeys();
      const orphans = all.filter((draft) => !held.has(draft.key.split('/')[0] ?? ''));
      const newest = orphans.sort((a, b) => b.at - a.at)[0];
      if (!newest) return undefined;
      const taken = { ...newest, key: id(situation) };
      await base.put(taken);
      await base.delete(newest.key);
      return unpacked(taken);
    },
    async keep(held) {
      await base.put(packed(held, id(held.situation)));
    },
  };
}
