/** The inspector: the one selected thing, or a state, explained. */
import { Suspense } from 'react';
import { thingAt } from '../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { late } from '../parts/late.tsx';
import { stateOfAddress } from '../views/conflict/state-address.ts';

// Nothing is selected when the page opens: what shows a thing comes after the first view.
const Selected = late(() => import('./selected.tsx'));
const StateInspector = late(() => import('../views/conflict/state-inspector.tsx'));

function Addressed({ address }: { readonly address: string }) {
  const words = useWords();
  const situation = useSituation();
  const state = stateOfAddress(address);
  if (state) {
    return (
      <Suspense fallback={null}>
        <StateInspector key={address} {...state} />
      </Suspense>
    );
  }
  const thing = thingAt(situation, address);
  if (thing === undefined) return <p className="dim">{words.fault.unknownThing}</p>;
  return (
    <Suspense fallback={null}>
      <Selected key={thing.address} thing={thing} />
    </Suspense>
  );
}

export function Inspector() {
  const words = useWords();
  const address = useWorkbench((state) => state.route.at);
  const isOpen = useWorkbench((state) => state.document !== undefined);
  if (!isOpen) return null;
  if (address === undefined) return <p className="dim">{words.empty.noSelection}</p>;
  return <Addressed address={address} />;
}
