/** A situation without needs: what one is, and a first one at a press. */

import { FirstStep } from '../../editing/first-step.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstNeed } from './need-edit.ts';

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
  return <FirstStep teach={first.needTeach} label={first.need} fault={fault} onStart={start} />;
}
