/** The game as it was last weighed, with its finding and the words for both. */
import { useMemo, useRef } from 'react';
import { footnotes } from '../../../report/footnotes.ts';
import { gameWords } from '../../../report/game-words.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import { vocabularies } from '../../../report/words/index.ts';
import { readingsOf as readingsOfGame } from '../../../weigh/weigh.ts';
import { readingsOf } from '../../model/route.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { useWeighed } from '../weighed.ts';
import { optionsOf } from './option-edit.ts';
import { type StateModel, stateModel } from './state-move.ts';

export interface ShownGame {
  readonly context: ConflictContext;
  readonly model: StateModel | undefined;
}

/** Nothing before the first weighing; while edits outrun the weighing, what was shown last stays. */
export function useShownGame(id: string): ShownGame | undefined {
  const weighed = useWeighed();
  const language = useWorkbench((state) => state.settings.language);
  const route = useWorkbench((state) => state.route);
  const last = useRef<ShownGame | undefined>(undefined);
  const readings = route.readings ?? '';
  return useMemo(() => {
    const game = weighed?.situation.games.find((one) => one.id === id);
    const finding = weighed?.weighing.conflict?.find((one) => one.game === id);
    if (!weighed || !game || !finding) return last.current;
    const options = optionsOf(game).map((one) => one.id);
    if (options.join() !== finding.options.map((one) => one.id).join()) return last.current;
    const { situation } = weighed;
    const chosen = readingsOfGame(game, { readings: readingsOf({ readings }) });
    last.current = {
      context: {
        situation,
        game,
        finding,
        language,
        words: vocabularies[language],
        names: gameWords(situation, game, language),
        notes: footnotes(situation, language),
      },
      model: stateModel(situation, id, chosen),
    };
    return last.current;
  }, [weighed, id, language, readings]);
}
