/** A conflict of two, made in the reader's words and gone to. */
import type { Pair } from '../../editing/first-pair.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { firstGame } from './first-game.ts';

/** @returns `start` with the two who decide; without them it begins with those who suggest themselves */
export function useFirstGame(): { start(pair?: Pair): void; readonly fault: string | undefined } {
  const { first } = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const { attempt, fault } = useLocalEdit();
  const start = (pair?: Pair) => {
    const words = {
      title: first.title,
      actors: [first.actors.one, first.actors.other],
      option: first.option,
      wants: [first.wants.avoid, first.wants.act],
    } as const;
    const { id, edits } = firstGame(situation, language, words, pair);
    if (attempt(edits) === undefined) go({ view: 'conflict', item: id, at: undefined });
  };
  return { start, fault };
}
