import type { Language } from '../situation/words.ts';
import { withBareKingdom } from './actor/bare-kingdom.ts';
import { personName } from './actor/given-name.ts';
import { type Mention, mentions } from './actor/mention.ts';
import { settleMentions } from './actor/party.ts';
import { withStyles } from './actor/style-of-state.ts';
import type { PartialDay } from './date/date-mention.ts';
import type { Grammar } from './grammar.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Sentence } from './text/sentence.ts';
import { type Token, tokens } from './text/token.ts';

/** What is carried from one sentence to the next while viewing. */
export interface ViewState {
  index: number;
  paragraph: number;
  /** a quotation is open */
  quoted: boolean;
}

const OPENING = '«';
const CLOSING = '»';

/** Is a quotation still open at the end of the sentence? Straight quotes toggle. */
function quotationAfter(view: SentenceView): boolean {
  let open = view.quoted;
  let straight = false;
  for (const token of view.tokens) {
    if (token.kind !== 'mark') continue;
    if (token.norm === OPENING) open = true;
    else if (token.norm === CLOSING) open = false;
    else if (token.norm === '"') {
      straight = true;
      open = !open;
    }
  }
  return straight || open ? open : false;
}

/** Parts the mentions of actors from names of persons that only look like one (Jordan Clarke). */
function partNames(
  found: readonly Token[],
  all: readonly Mention[],
  language: Language,
): { kept: Mention[]; names: [number, number][] } {
  const names: [number, number][] = [];
  const taken = (at: number) => all.some((one) => at >= one.from && at < one.to);
  const kept = all.filter((mention) => {
    const name = personName(found, mention, language, taken);
    if (name) names.push(name);
    return name === undefined;
  });
  return { kept, names };
}

/**
 * One sentence with its tokens and mentions; dates are added by the caller.
 *
 * @param surface  the text as it is read: of the same length, its markup blanked
 */
export function viewOf(
  text: string,
  surface: string,
  sentence: Sentence,
  grammar: Grammar,
  evidence: ReadonlySet<string>,
  state: ViewState,
  published: PartialDay | undefined,
): SentenceView {
  const found = tokens(surface, sentence.start, sentence.end);
  const readings = found.map((token) => grammar.read(token.norm));
  const last = found[found.length - 1];
  const quoted = state.quoted && sentence.paragraph === state.paragraph;
  const listed = mentions(grammar.lexicon, text, found, readings, evidence);
  const styled = withStyles(listed, grammar.language, found, text);
  const all = withBareKingdom(styled, grammar.lexicon, found, text, evidence);
  const { kept, names } = partNames(found, all, grammar.language);
  const view: SentenceView = {
    text,
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    index: state.index,
    opens: sentence.opens,
    language: grammar.language,
    tokens: found,
    readings,
    mentions: kept,
    namesakes: names,
    published,
    dates: [],
    mentionAt: new Int32Array(found.length).fill(-1),
    dateAt: new Int32Array(found.length).fill(-1),
    quoted,
    question: last?.norm === '?' || found[found.length - 2]?.norm === '?',
  };
  view.mentions.forEach((mention, index) => {
    view.mentionAt.fill(index, mention.from, mention.to);
  });
  settleMentions(view);
  state.index++;
  state.paragraph = sentence.paragraph;
  state.quoted = quotationAfter(view);
  return view;
}
