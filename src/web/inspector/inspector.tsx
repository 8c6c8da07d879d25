/** The inspector: the one selected thing, or a state, explained; else the answer of the situation. */
import { Suspense, useState } from 'react';
import { thingAt } from '../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { late } from '../parts/late.tsx';
import { stateOfAddress } from '../views/conflict/state-address.ts';
import { ANSWER } from './answer-address.ts';

// What shows a thing, or the answer, comes after the first view.
const Selected = late(() => import('./selected.tsx'));
const SituationAnswer = late(() => import('./answer.tsx'));
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

/** Nothing is selected: the answer, once there is one to say. */
function Unselected() {
  const words = useWords();
  const isReady = useWorkbench((state) => state.weigh.weighed?.isWhole ?? false);
  const [wasReady, setReady] = useState(isReady);
  if (isReady && !wasReady) setReady(true);
  const hint = <p className="dim small">{words.empty.noSelection}</p>;
  return wasReady ? (
    <Suspense fallback={hint}>
      <SituationAnswer />
    </Suspense>
  ) : (
    hint
  );
}

export function Inspector() {
  const address = useWorkbench((state) => state.route.at);
  const isOpen = useWorkbench((state) => state.document !== undefined);
  if (!isOpen) return null;
  if (address === undefined || address === ANSWER) return <Unselected />;
  return <Addressed address={address} />;
}
