/** The changes of a scenario, each in words; one can be taken out. */

import { describeEdit, type Edit, type Scenario } from '../../../situation/index.ts';
import { stepChange, stepText } from '../../model/step-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';

/** What one edit does, as a step of the history would say it. */
function useSaid() {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  return (edit: Edit) => {
    const said = [describeEdit(edit, situation)];
    const step = { id: 0, edits: [edit], inverse: [], said, at: 0 };
    return {
      text: stepText(step, situation, language),
      change: stepChange(step, situation, language),
    };
  };
}

export function EditList({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords();
  const edit = useWorkbench((state) => state.edit);
  const say = useSaid();
  const drop = (at: number) => {
    const rest = scenario.edits.filter((_, place) => place !== at);
    edit([{ op: 'set', at: `scenarios/${scenario.id}/edits`, value: rest as never }]);
  };
  if (scenario.edits.length === 0) return <p className="dim">{words.scenarios.noEdits}</p>;
  return (
    <ol className="edits">
      {scenario.edits.map((one, at) => {
        const { text, change } = say(one);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: edits stand in their order
          <li key={at} title={one.at}>
            <span>
              <Running text={text} />
            </span>
            {change ? (
              <span className="dim">
                <Running text={change} />
              </span>
            ) : null}
            <button
              type="button"
              className="plain dim"
              onClick={() => drop(at)}
              aria-label={`${words.scenarios.drop}: ${text.replace(/[\u2066-\u2069]/g, '')}`}
            >
              {words.scenarios.drop}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
