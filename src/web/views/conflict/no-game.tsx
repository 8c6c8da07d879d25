/** A situation without a conflict: what one is, and a first one at a press. */
import { useEditingWords } from '../../editing/use-editing.ts';
import { useFirstGame } from './use-first-game.ts';
import '../../editing/editing.css';

export default function NoGame() {
  const { first } = useEditingWords();
  const { start, fault } = useFirstGame();
  return (
    <div className="first-step">
      <p>{first.gameTeach}</p>
      <button type="button" className="act" onClick={start}>
        {first.game}
      </button>
      {fault ? <p className="warn">{fault}</p> : null}
    </div>
  );
}
