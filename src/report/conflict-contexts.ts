/** What the sections on games work from, one each, in the order of the document. */
import type { Language, Situation } from '../situation/index.ts';
import type { Weighing } from '../weigh/index.ts';
import type { Footnotes } from './footnotes.ts';
import { gameWords } from './game-words.ts';
import type { ConflictContext } from './section/conflict-context.ts';

export function conflictContexts(
  situation: Situation,
  weighing: Weighing,
  language: Language,
  notes: Footnotes,
): ConflictContext[] {
  return weighing.conflict.flatMap((finding) => {
    const game = situation.games.find((one) => one.id === finding.game);
    if (!game) return [];
    const names = gameWords(situation, game, language);
    return [
      {
        situation,
        game,
        finding,
        inverse: finding.inverse,
        readings: weighing.readings,
        isDrawn: true,
        language,
        words: names.words,
        names,
        notes,
      },
    ];
  });
}
