/** After the last answer: where what was accepted is to be seen. */
import type { Route } from '../../model/route.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { situationWords } from '../../words/situation/index.ts';
import { tieCandidates } from '../situation/tie-candidate.ts';

export function WhatNow() {
  const situation = useSituation();
  const go = useWorkbench((state) => state.go);
  const say = situationWords[useWorkbench((state) => state.settings.language)];
  const to = (view: NonNullable<Route['view']>, name: string) => (
    <button
      type="button"
      className="act"
      onClick={() => go({ view, item: undefined, at: undefined })}
    >
      {name}
    </button>
  );
  return (
    <p className="acts what-now">
      {tieCandidates(situation).length > 0 ? to('ties', say.toTies) : null}
      {situation.ties.length > 0 ? to('network', say.toNetwork) : null}
      {situation.events.length > 0 ? to('timeline', say.toTimeline) : null}
    </p>
  );
}
