/** A situation without a conflict: what one is, and a first one at a press. */
import { FirstStep } from '../../editing/first-step.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useFirstGame } from './use-first-game.ts';

export default function NoGame() {
  const { first } = useEditingWords();
  const { start, fault } = useFirstGame();
  return <FirstStep teach={first.gameTeach} label={first.game} fault={fault} onStart={start} />;
}
