/** A situation without a conflict: what one is, and a first one at a press. */

import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstGame } from './first-game.ts';
import '../../editing/editing.css';

export default function NoGame() {
  const { first } = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const { attempt, fault } = useLocalEdit();
  const start = () => {
    const { id, edits } = firstGame(situation, language, {
      title: first.title,
      actors: [first.actors.one, first.actors.other],
      options: [first.options.one, first.options.other],
      wants: [first.wants.avoid, first.wants.act],
    });
    if (attempt(edits) === undefined) go({ view: 'conflict', item: id, at: undefined });
  };
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
