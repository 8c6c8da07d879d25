/** States without a place, put at their capitals in one step of the history. */
import type { Actor, Edit } from '../../../situation/index.ts';
import { capitals } from './capital.ts';
import { placeEdit } from './placing.ts';

const STATES: ReadonlySet<Actor['kind']> = new Set(['state', 'government']);

/** @returns one edit for each state whose capital is known; what has a place keeps it */
export function capitalEdits(actors: readonly Actor[]): readonly Edit[] {
  return actors.flatMap(({ id, kind, iso3, place }) => {
    const capital = iso3 === undefined ? undefined : capitals.get(iso3);
    return capital && place === undefined && STATES.has(kind) ? [placeEdit(id, capital)] : [];
  });
}
