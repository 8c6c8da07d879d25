/** Drafts that last as long as the page: for tests, and where a browser allows no storage. */
import type { Drafts } from './draft.ts';
import type { Draft } from './draft-base.ts';

export function memoryDrafts(): Drafts {
  const kept = new Map<string, Draft>();
  return {
    load: async (situation) => kept.get(situation),
    keep: async (draft) => {
      kept.set(draft.situation, structuredClone({ ...draft, key: draft.situation }));
    },
  };
}
