import type { Finder } from './finder.ts';
import { isClause } from './noun-phrase.ts';
import { type Source, sourceOf, speaks } from './source.ts';
import { norm } from './token-at.ts';

/** No speaker takes more words. */
export const LONGEST = 14;
const NO_ONE = new Set(['no', 'neither', 'aucun', 'aucune', 'nul', 'nulle']);
const NOBODY = new Set('nobody none nothing personne nul rien i we you je nous vous'.split(' '));
/** The words as a speaker, if they can be one; `sure` where the place says so. */
export function phrase(finder: Finder, from: number, to: number, sure = false): Source | undefined {
  const { view, fresh } = finder;
  if (to <= from || to - from > LONGEST || isClause(view, from, to)) return undefined;
  if (to - from === 1 && NOBODY.has(norm(view, from))) return undefined;
  // "a-t-il" is no phrase
  if (view.tokens.slice(from, to).some((token) => token.norm === 't' && token.gap === 'hyphen'))
    return undefined;
  if (NO_ONE.has(norm(view, from))) return undefined;
  return sure || speaks(view, from, to, fresh) ? sourceOf(view, from, to, fresh) : undefined;
}
