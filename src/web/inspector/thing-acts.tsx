/** What can be done with the selected thing: its form, or its removal. */
import { Suspense, useState } from 'react';
import type { Thing } from '../model/thing.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { late } from '../parts/late.tsx';
import { viewOfPart } from './view-of-part.ts';

const Removing = late(() => import('./removing.tsx'));

const REMOVABLE = [
  ...['sources', 'quotes', 'actors', 'events', 'ties', 'claims'],
  ...['needs', 'supplies', 'capacities', 'thresholds'],
];

export function ThingActs({ thing }: { readonly thing: Thing }) {
  const words = useWords();
  const go = useWorkbench((state) => state.go);
  const [isRemoving, setRemoving] = useState(false);
  const steps = thing.address.split('/');
  const [part = ''] = steps;
  if (steps.length !== 2 || !REMOVABLE.includes(part)) return null;
  // Capacities and thresholds stand in the view of their scale.
  const view = part === 'capacities' || part === 'thresholds' ? 'dependence' : viewOfPart(part);
  if (isRemoving) {
    return (
      <Suspense fallback={null}>
        <Removing thing={thing} onClose={() => setRemoving(false)} />
      </Suspense>
    );
  }
  return (
    <p className="thing-acts">
      {view ? (
        <button
          type="button"
          className="act quiet"
          data-act="edit"
          onClick={() => go({ view, item: 'edit' })}
        >
          {words.act.edit} <kbd>E</kbd>
        </button>
      ) : null}
      <button
        type="button"
        className="act quiet"
        data-act="remove"
        onClick={() => setRemoving(true)}
      >
        {words.act.remove} <KeyCap name="Del" />
      </button>
    </p>
  );
}
