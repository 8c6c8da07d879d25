/** Says who, for the open document. */
import { useMemo } from 'react';
import {
  type Provenance,
  provenance,
  type Situation,
  type Sourcing,
} from '../../situation/index.ts';
import { useSituation, useWorkbench } from './use-workbench.ts';

/** The parts of a document that decide what words an item rests on; most edits leave them. */
const PARTS = ['sources', 'quotes', 'claims', 'events'] as const;

interface Known {
  readonly of: Pick<Situation, (typeof PARTS)[number]>;
  readonly index: Provenance;
  readonly found: WeakMap<object, Sourcing>;
}

/** One document is open at a time. */
let known: Known | undefined;

function sourcingOf(situation: Situation, item: object): Sourcing {
  const before = known;
  if (before === undefined || PARTS.some((part) => before.of[part] !== situation[part]))
    known = { of: situation, index: provenance(situation), found: new WeakMap() };
  const { index, found } = known as Known;
  const sourcing = found.get(item) ?? index.of(item);
  found.set(item, sourcing);
  return sourcing;
}

/** The words that an item of the document rests on: the same value for as long as they are the same. */
export function useSourcing(item: object): Sourcing {
  const sourcing = useWorkbench(({ document }) => document && sourcingOf(document.situation, item));
  if (sourcing === undefined) throw new Error('no situation is open');
  return sourcing;
}

const built = new WeakMap<Situation, Provenance>();

function provenanceOf(situation: Situation): Provenance {
  const index = built.get(situation) ?? provenance(situation);
  built.set(situation, index);
  return index;
}

/** What rests on what, in the whole document. */
export function useProvenance(): Provenance {
  const situation = useSituation();
  return useMemo(() => provenanceOf(situation), [situation]);
}
