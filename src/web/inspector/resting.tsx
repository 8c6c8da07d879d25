/** What rests on the selected thing; for a source, what falls with it alone. */
import { useMemo } from 'react';
import type { Situation } from '../../situation/index.ts';
import type { Thing } from '../model/thing.ts';
import { useProvenance } from '../model/use-provenance.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';
import { listedThing } from './listed-thing.ts';
import { OwnedName } from './owned-name.tsx';

/** Fields through which one thing names another. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  quote: ['quotes'],
  claim: ['claims', 'claim'],
  event: ['events', 'event'],
  need: ['need', 'needs'],
  actor: ['a', 'b', 'from', 'to', 'client', 'patron', 'supplier', 'partOf', 'actor'],
};
const PARTS = [
  'actors',
  'events',
  'ties',
  'claims',
  'needs',
  'supplies',
  'capacities',
  'thresholds',
  'questions',
  'games',
] as const;

function names(value: object, fields: readonly string[], id: string): boolean {
  return fields.some((field) => {
    const named = (value as Record<string, unknown>)[field];
    return named === id || (Array.isArray(named) && named.includes(id));
  });
}

/** Addresses of what names a thing, in the order of the document. */
function namersOf(situation: Situation, thing: Thing): string[] {
  const fields = NAMING[thing.kind];
  const id = String(thing.value.id ?? '');
  if (fields === undefined) return [];
  const found: string[] = [];
  const visit = (value: unknown, address: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && names(value, fields, id)) found.push(address);
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? ((inner as { id?: string } | null)?.id ?? key) : key;
      visit(inner, `${address}/${step}`);
    }
  };
  for (const part of PARTS) visit(situation[part], part);
  return [...new Set(found.flatMap((address) => listedThing(situation, address)?.address ?? []))];
}

export function Resting({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const situation = useSituation();
  const provenance = useProvenance();
  const select = useWorkbench((state) => state.select);
  const isSource = thing.kind === 'source';
  const id = String(thing.value.id ?? '');
  const addresses = useMemo(
    () => (isSource ? provenance.restingOn(id) : namersOf(situation, thing)),
    [isSource, id, provenance, situation, thing],
  );
  const alone = useMemo(
    () => new Set(isSource ? provenance.restingOnAlone(id) : []),
    [isSource, id, provenance],
  );
  if (addresses.length === 0)
    return isSource ? <p className="dim">{words.says.nothingRests}</p> : null;
  return (
    <section>
      <h3 className="sec">
        {isSource ? words.says.falls : words.says.rests}
        <small className="end">
          <Running
            text={
              isSource ? words.table.of(alone.size, addresses.length) : String(addresses.length)
            }
          />
        </small>
      </h3>
      <ul className="resting">
        {addresses.map((address) => {
          const one = listedThing(situation, address);
          if (one === undefined) return null;
          return (
            <li key={address}>
              <button type="button" className="plain row-name" onClick={() => select(one.address)}>
                <span className="dim">{words.thing[one.kind]}</span>{' '}
                <OwnedName thing={one} className={alone.has(address) ? 'strong' : undefined} />
                {alone.has(address) ? (
                  <span className="dim small"> · {words.says.restsAlone}</span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
