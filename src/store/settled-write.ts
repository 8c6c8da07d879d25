import { revisionOf } from './inside.ts';
import type { Revision, Stored, Written } from './store.ts';

/** What becomes of a write that changes nothing, or comes from one who has not seen what is there. */
export function settled(
  stored: Stored | undefined,
  bytes: Uint8Array,
  ifRevision: Revision | null,
): Written | undefined {
  if (stored && stored.revision === revisionOf(bytes))
    return { ok: true, revision: stored.revision, isNew: false };
  const seen = stored?.revision ?? null;
  return seen === ifRevision ? undefined : { ok: false, kind: 'conflict', revision: seen };
}
