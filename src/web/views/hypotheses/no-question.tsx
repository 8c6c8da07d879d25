/** A situation without a question: what one is, and a first one at a press. */

import { FirstStep } from '../../editing/first-step.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstQuestion } from './rating-edit.ts';

export function NoQuestion() {
  const { first } = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const start = () =>
    attempt(
      firstQuestion(situation, language, {
        text: first.questionText,
        hypotheses: [first.hypotheses.one, first.hypotheses.other],
      }),
    );
  return (
    <FirstStep teach={first.questionTeach} label={first.question} fault={fault} onStart={start} />
  );
}
