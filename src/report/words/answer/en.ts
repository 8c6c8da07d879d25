/** English: the sentences of the answer at the head of a report. */
import { listed } from '../count.ts';
import { agrees } from '../english-name.ts';

export const answer = {
  /** What each paragraph answers, before it. */
  label: {
    happened: 'What happened.',
    settled: 'Settled.',
    open: 'Open.',
    decides: 'What would decide.',
    follows: 'What may follow.',
    lost: 'What would be lost.',
    strain: 'Where the strain lies.',
    explanation: 'Which explanation stands.',
  },
  alone: (outcome: string, dm: string, above: string, below: string) =>
    `The sources do not settle it: ${outcome} alone does not say whether ${dm} put ${above} above ${below}.`,
  orderWould: 'The order of two events would, and no source gives it.',
  happened: (game: string, outcome: string, state: string) => `${game}: ${outcome} (${state}).`,
  pair: (_dm: string, above: string, below: string) => `${above} above ${below}`,
  settled: (dm: string, pairs: string, outcome: string, count: string, total: string) =>
    `${capital(dm)} put ${pairs}: all ${count} orders of preference (of ${total}) that explain ${outcome} have it so.`,
  openBelow: (below: string, above: readonly string[]) =>
    `What came before ${below}: ${listed(above, 'en', 'or')}.`,
  /** @param concept the concept under which replies that are foreseen count too */
  openToo: (above: readonly string[], concept: string) =>
    `If replies were foreseen (${concept}), it may also have been ${listed(above, 'en', 'or')}.`,
  openPairs: (pairs: readonly string[]) => `Which of these holds: ${listed(pairs, 'en', 'or')}.`,
  ifOrder: (first: string, second: string, answer: string, count: string) =>
    `If ${first} came before ${second}, it was ${answer}: all ${count} that remain say so.`,
  undated: (events: string) => `No source dates ${events}; that date would decide.`,
  reading: (dm: string, one: string, other: string) =>
    `Nor does any source say whether ${dm} ${agrees(dm, 'was', 'were')} ${one} or ${other}.`,
  target: (target: string, conditions: readonly string[], bothSides: boolean) =>
    `Whether ${target} comes about is open: by steps that each profit whoever takes them, it can only if ${conditions.join(', or ')}${bothSides ? '; the sources give reasons on both sides' : ''}.`,
  puts: (dm: string, above: string, below: string) =>
    `${dm} ${agrees(dm, 'puts', 'put')} ${above} above ${below}`,
  loses: (client: string, supplier: string, after: string, before: string) =>
    `${capital(client)} would lose most with ${supplier}: coverage of its needs would fall from ${before} to ${after} (1 is full)`,
  need: (need: string, after: string, before: string) =>
    `, and that of ${need} from ${before} to ${after}`,
  fromOthers: (others: readonly string[]) =>
    others.length > 0 ? `, all of it from ${listed(others, 'en')}` : ', as nobody else supplies it',
  illustrative: '; these levels are illustrative',
  strained: (between: string) => `The tie ${between} is under strain:`,
  leading: (count: string, names: readonly string[], tie: boolean) =>
    `Of the ${count} explanations weighed, the evidence contradicts ${listed(names, 'en')} least${tie ? ', and does not tell them apart' : ''}`,
  allTie: (source: string, all: boolean) =>
    all ? `; without ${source}, all of them would tie` : `; without ${source}, that changes`,
};

function capital(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

export type AnswerWords = typeof answer;
