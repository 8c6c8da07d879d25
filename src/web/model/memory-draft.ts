/** Drafts that last as long as the page: for tests, and where a browser allows no storage. */
import type { Drafts } from './draft.ts';
import type { PackedDraft } from './draft-base.ts';
import { packed, unpacked } from './packed-draft.ts';

export function memoryDrafts(): Drafts {
  const kept = new Map<string, PackedDraft>();
  return {
    load: async (situation) => {
      const draft = kept.get(situation);
      return draft && unpacked(draft);
    },
    keep: async (held) => {
      kept.set(held.situation, structuredClone(packed(held, held.situation)));
    },
  };
}
