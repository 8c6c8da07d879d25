/** An edit that was not taken: why, in words; where only scenarios stand in its way, all of it as one step. */
import { useMemo } from 'react';
import { inLanguage } from '../../report/name.ts';
import { describeEdit, type Edit, type EditError } from '../../situation/index.ts';
import type { StepLabel } from '../model/history.ts';
import { stepText } from '../model/step-text.ts';
import { useSituation, useWords, useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { refusalText } from './refusal-text.ts';
import { addressAfter } from './renaming.ts';
import { type Fallen, together } from './together.ts';

export interface RefusalNoticeProps {
  readonly errors: readonly EditError[];
  readonly edits: readonly Edit[];
  readonly label?: StepLabel | undefined;
  onClose(): void;
}

/** Scenarios that build on it, with the changes that would fall away. */
function Holding({ fallen }: { readonly fallen: readonly Fallen[] }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = refusal[language];
  const changeText = (edit: Edit) =>
    stepText(
      { id: 0, edits: [edit], inverse: [], said: [describeEdit(edit, situation)], at: 0 },
      situation,
      language,
    );
  return fallen.map(({ scenario, edits }) => {
    const there = situation.scenarios.find((one) => one.id === scenario);
    const name = `\u2068${there ? inLanguage(there.title, language) : scenario}\u2069`;
    return (
      <div key={scenario} className="holding">
        <p>
          <Running text={edits.length > 0 ? say.holds(name) : say.follows(name)} />
        </p>
        <ul>
          {edits.map((edit) => (
            <li key={`${edit.op} ${edit.at} ${'value' in edit ? JSON.stringify(edit.value) : ''}`}>
              <Running text={changeText(edit)} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function Reasons({ errors, edits }: Pick<RefusalNoticeProps, 'errors' | 'edits'>) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = refusal[language];
  const texts = [...new Set(errors.map((one) => refusalText(situation, edits, one, language)))];
  return (
    <>
      <p className="warn">{words.fault.edit}</p>
      {texts.slice(0, 3).map((text) => (
        <p key={text}>
          <Running text={text} />
        </p>
      ))}
      <details className="dim small">
        <summary>{say.detail}</summary>
        {errors.slice(0, 3).map((one) => (
          <p key={`${one.path} ${one.message}`} dir="ltr" lang="en">
            <code className="mono">{one.path}</code> {one.message}
          </p>
        ))}
      </details>
    </>
  );
}

export default function RefusalNotice({ errors, edits, label, onClose }: RefusalNoticeProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const whole = useMemo(() => together(situation, edits), [situation, edits]);
  const say = refusal[language];
  const both = () => {
    if (!whole || !edit(whole.edits, label) || !at) return;
    const next = addressAfter(at, edits);
    if (next !== at) select(next);
  };
  const falls = whole?.fallen.some((one) => one.edits.length > 0);
  return (
    <div className="notice" role="alert">
      {whole ? (
        <>
          <p className="warn">{words.fault.edit}</p>
          <Holding fallen={whole.fallen} />
          <button type="button" className="act" onClick={both}>
            {falls ? say.together.falls : say.together.follows}
          </button>
        </>
      ) : (
        <Reasons errors={errors} edits={edits} />
      )}
      <button type="button" className="act quiet" onClick={onClose}>
        {say.leave}
      </button>
      {whole ? <span className="dim small">{say.one}</span> : null}
    </div>
  );
}
