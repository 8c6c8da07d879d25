/** The analyst's own names beside a situation, checked; the large lexicon that they join is loaded here, late. */
import type { LexiconEntry } from '../reader/index.ts';
import type { Store } from '../store/index.ts';
import { Fault } from './fault.ts';

export interface OwnLexicon {
  readonly own: readonly LexiconEntry[];
  /** Those of Mizan, and one's own. */
  readonly all: readonly LexiconEntry[];
}

/** @throws Fault 422 when the file is broken */
export async function ownLexicon(store: Store, id: string): Promise<OwnLexicon> {
  const { entries } = await import('../reader/lexicon/data/index.ts');
  const stored = await store.readLexicon(id);
  if (stored === undefined) return { own: [], all: entries };
  const { parseLexicon } = await import('../reader/lexicon/lexicon-file.ts');
  const parsed = parseLexicon(stored.bytes, 'lexicon.json', entries);
  if (parsed.ok) return { own: parsed.value, all: [...entries, ...parsed.value] };
  const said = 'expected a sound lexicon, found one with errors on the disk';
  throw new Fault(422, 'broken-file', said, { issues: parsed.errors.slice(0, 100) });
}
