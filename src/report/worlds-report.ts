/** The worlds of one game alone, as a document: what the page shows of them. */
import type { WorldsFinding } from '../ensemble/worlds.ts';
import type { Game, Language, Situation } from '../situation/index.ts';
import type { ConflictFinding } from '../weigh/index.ts';
import { asOfText } from './as-of-text.ts';
import type { ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { gameWords } from './game-words.ts';
import { inLanguage } from './name.ts';
import { worldBlocks } from './section/world-share.ts';
import { withSentenceHeads } from './sentence-head.ts';
import { vocabularies } from './words/index.ts';

/** @param finding the game as weighed, for its observed state and its status quo */
export function worldsReport(
  situation: Situation,
  game: Game,
  finding: ConflictFinding,
  worlds: WorldsFinding,
  language: Language,
): ReportDocument {
  const words = vocabularies[language];
  const notes = footnotes(situation, language);
  return {
    language,
    title: inLanguage(situation.title, language),
    asOf: asOfText(situation.asOf, language),
    answer: { headline: '', text: [] },
    blocks: worldBlocks({
      situation,
      game,
      finding: { ...finding, worlds },
      language,
      words,
      names: gameWords(situation, game, language),
      notes,
    }).map(withSentenceHeads),
    footnotes: notes.list(),
    colophon: [words.page.disclaimer],
  };
}
