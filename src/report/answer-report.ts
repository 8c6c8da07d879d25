/**
 * The answer alone: the head of the report, its footnotes numbered as they are there. Without a game
 * no sentence is made a headline of, since a headline has no footnotes.
 */
import type { Language, Situation } from '../situation/index.ts';
import type { Weighing } from '../weigh/index.ts';
import { conflictContexts } from './conflict-contexts.ts';
import type { ReportDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { inLanguage } from './name.ts';
import { answerParagraphs, reportAnswer } from './section/answer.ts';
import { scaleContext } from './section/scale-context.ts';

export type AnswerReport = Pick<ReportDocument, 'question' | 'answer' | 'footnotes'>;

export function answerReport(
  situation: Situation,
  weighing: Weighing,
  language: Language,
): AnswerReport {
  const notes = footnotes(situation, language);
  const games = conflictContexts(situation, weighing, language, notes);
  const context = scaleContext(situation, language, notes);
  const text = games.length === 0 ? answerParagraphs(games, weighing, context) : [];
  const answer = text.length > 0 ? { headline: '', text } : reportAnswer(games, weighing, context);
  return {
    ...(situation.question ? { question: inLanguage(situation.question, language) } : {}),
    answer,
    footnotes: notes.list(),
  };
}
