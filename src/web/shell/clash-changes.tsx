/** What keeping the own edits would change in what somebody else saved: from theirs to what stands here. */
import { useMemo } from 'react';
import { placeAt } from '../../situation/address.ts';
import { describeEdit, type Edit, type Situation } from '../../situation/index.ts';
import { stepChange, stepText } from '../model/step-text.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';

export interface ClashChangesProps {
  /** The document as they saved it. */
  readonly theirs: string;
  readonly touched: readonly string[];
}

function valueAt(situation: Situation, at: string): unknown {
  const place = placeAt(situation, at);
  return 'value' in place ? place.value : undefined;
}

export default function ClashChanges({ theirs, touched }: ClashChangesProps) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const there = useMemo(() => JSON.parse(theirs) as Situation, [theirs]);
  const lines = touched.flatMap((at) => {
    const value = valueAt(situation, at);
    // What either has taken away has no value to tell.
    if (value === undefined || valueAt(there, at) === undefined) return [];
    const edit = { op: 'set', at, value } as Edit;
    const said = [describeEdit(edit, there)];
    const step = { id: 0, edits: [edit], inverse: [], said, at: 0 };
    const change = stepChange(step, situation, language);
    return change ? [`${stepText(step, situation, language)} · ${change}`] : [];
  });
  return lines.map((line) => (
    <p key={line} className="small">
      <Running text={line} />
    </p>
  ));
}
