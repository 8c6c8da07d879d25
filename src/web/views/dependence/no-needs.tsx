/** A situation without needs: what one is, and a first one at a press. */
import { useState } from 'react';
import { firstClient, type Pair } from '../../editing/first-pair.ts';
import { FirstStep } from '../../editing/first-step.tsx';
import { PairChoice } from '../../editing/pair-choice.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstNeed } from './need-edit.ts';

export function NoNeeds() {
  const { first } = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const [chosen, choose] = useState<Pair>();
  const pair = chosen ?? firstClient(situation);
  const start = () => {
    const words = { need: first.needName, client: first.client, supplier: first.supplier };
    attempt(firstNeed(situation, language, words, pair));
  };
  return (
    <FirstStep teach={first.needTeach} label={first.need} fault={fault} onStart={start}>
      <PairChoice labels={[first.client, first.supplier]} pair={pair} onChange={choose} />
    </FirstStep>
  );
}
