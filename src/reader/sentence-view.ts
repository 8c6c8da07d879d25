import type { Language } from '../situation/words.ts';
import type { Mention } from './actor/mention.ts';
import type { DateMention, PartialDay } from './date/date-mention.ts';
import type { Reading } from './phrase/arabic.ts';
import type { Token } from './text/token.ts';

/** One sentence as every rule sees it. Positions are token numbers; offsets are in the source. */
export interface SentenceView {
  text: string;
  start: number;
  end: number;
  paragraph: number;
  /** number of the sentence in the text, from 0 */
  index: number;
  opens: boolean;
  language: Language;
  tokens: Token[];
  /** per token, the ways to read it that some table knows */
  readings: Reading[][];
  mentions: Mention[];
  /** tokens of persons' names that hold the name of a state */
  namesakes: [number, number][];
  /** when the text was published, as far as it is known */
  published: PartialDay | undefined;
  dates: DateMention[];
  /** per token, the number of the date that covers it, or -1 */
  dateAt: Int32Array;
  /** per token, the number of the mention that covers it, or -1 */
  mentionAt: Int32Array;
  /** does a quotation opened earlier still run when the sentence begins? */
  quoted: boolean;
  question: boolean;
}
