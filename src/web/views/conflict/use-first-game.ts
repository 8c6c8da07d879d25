/** A conflict of two, made in the reader's words and gone to. */
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstGame } from './first-game.ts';

export function useFirstGame(): { start(): void; readonly fault: string | undefined } {
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
  return { start, fault };
}
