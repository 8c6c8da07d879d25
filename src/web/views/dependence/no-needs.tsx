/** A situation without needs: what one is, and a first one at a press. */

import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstNeed } from './need-edit.ts';
import '../../editing/editing.css';

export function NoNeeds() {
  const { first } = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const start = () =>
    attempt(
      firstNeed(situation, language, {
        need: first.needName,
        client: first.client,
        supplier: first.supplier,
      }),
    );
  return (
    <div className="first-step">
      <p>{first.needTeach}</p>
      <button type="button" className="act" onClick={start}>
        {first.need}
      </button>
      {fault ? <p className="warn">{fault}</p> : null}
    </div>
  );
}
