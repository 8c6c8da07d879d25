/** A report of one game alone, of the blocks that are asked for. */
import type { Game, Language, Situation } from '../situation/index.ts';
import type { ConflictFinding } from '../weigh/index.ts';
import type { Block, ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { gameWords } from './game-words.ts';
import { inLanguage } from './name.ts';
import { conflictAnswer } from './section/conflict-answer.ts';
import type { ConflictContext } from './section/conflict-context.ts';
import { withSentenceHeads } from './sentence-head.ts';
import { vocabularies } from './words/index.ts';

/** Without a date: the page says it elsewhere. */
export type ConflictReport = (
  situation: Situation,
  game: Game,
  finding: ConflictFinding,
  language: Language,
  /** Those it was weighed under, by decision maker. */
  readings?: Readonly<Record<string, string>>,
) => ReportDocument;

/** @param blocksOf what stands in it */
export const conflictDocument =
  (blocksOf: (context: ConflictContext) => Block[]): ConflictReport =>
  (situation, game, finding, language, readings) => {
    const words = vocabularies[language];
    const notes = footnotes(situation, language);
    const context = {
      situation,
      game,
      finding,
      inverse: finding.inverse,
      readings,
      language,
      words,
      names: gameWords(situation, game, language),
      notes,
    };
    return {
      language,
      title: inLanguage(situation.title, language),
      ...(game.question ? { question: inLanguage(game.question, language) } : {}),
      asOf: '',
      answer: { headline: conflictAnswer(context), text: [] },
      blocks: blocksOf(context).map(withSentenceHeads),
      footnotes: notes.list(),
      colophon: [words.page.disclaimer],
    };
  };
