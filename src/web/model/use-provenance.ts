/** Says who, for the open document; built once a document. */
import { useMemo } from 'react';
import { type Provenance, provenance, type Situation } from '../../situation/index.ts';
import { useSituation } from './use-workbench.ts';

const built = new WeakMap<Situation, Provenance>();

function provenanceOf(situation: Situation): Provenance {
  const known = built.get(situation);
  if (known) return known;
  const made = provenance(situation);
  built.set(situation, made);
  return made;
}

export function useProvenance(): Provenance {
  const situation = useSituation();
  return useMemo(() => provenanceOf(situation), [situation]);
}
