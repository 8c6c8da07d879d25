/** A situation without a conflict: what one is, and a first one at a press, between two who are chosen. */
import { useState } from 'react';
import { firstPair, type Pair } from '../../editing/first-pair.ts';
import { FirstStep } from '../../editing/first-step.tsx';
import { PairChoice } from '../../editing/pair-choice.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useSituation } from '../../model/use-workbench.ts';
import { useFirstGame } from './use-first-game.ts';

export default function NoGame() {
  const { first } = useEditingWords();
  const situation = useSituation();
  const { start, fault } = useFirstGame();
  const [chosen, choose] = useState<Pair>();
  const pair = chosen ?? firstPair(situation);
  return (
    <FirstStep teach={first.gameTeach} label={first.game} fault={fault} onStart={() => start(pair)}>
      <PairChoice labels={[first.makers.one, first.makers.other]} pair={pair} onChange={choose} />
    </FirstStep>
  );
}
