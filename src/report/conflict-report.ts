/** The report of one game alone: what `mizan conflict` says to a person. */
import type { Game, Language, Situation } from '../situation/index.ts';
import type { ConflictFinding } from '../weigh/index.ts';
import { dateText } from './date-text.ts';
import type { ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { gameWords } from './game-words.ts';
import { inLanguage } from './name.ts';
import { conflictBlocks, conflictLead } from './section/conflict.ts';
import { conflictAnswer } from './section/conflict-answer.ts';
import { withSentenceHeads } from './sentence-head.ts';
import { vocabularies } from './words/index.ts';

type Made = (
  situation: Situation,
  game: Game,
  finding: ConflictFinding,
  language: Language,
) => ReportDocument;

const report =
  (blocksOf: typeof conflictBlocks): Made =>
  (situation, game, finding, language) => {
    const words = vocabularies[language];
    const notes = footnotes(situation, language);
    const context = {
      situation,
      game,
      finding,
      inverse: finding.inverse,
      language,
      words,
      names: gameWords(situation, game, language),
      notes,
    };
    return {
      language,
      title: inLanguage(situation.title, language),
      ...(game.question ? { question: inLanguage(game.question, language) } : {}),
      asOf: words.asOf(dateText(situation.asOf, language)),
      answer: { headline: conflictAnswer(context), text: [] },
      blocks: blocksOf(context).map(withSentenceHeads),
      footnotes: notes.list(),
      colophon: [words.page.disclaimer],
    };
  };

export const conflictReport = report(conflictBlocks);

/** Its answer alone, with the figure and what would settle it. */
export const conflictLeadReport = report(conflictLead);
