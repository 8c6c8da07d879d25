/**
 * The first findings of every scale. A scenario beside its base and the overview of all scenarios
 * are both made of these.
 */
import type { HypothesesReport } from '../../../hypotheses/index.ts';
import { isolate } from '../../direction.ts';
import { inLanguage } from '../../name.ts';
import { overviewWords } from '../../words/overview/index.ts';
import type { ScaleContext } from '../scale-context.ts';
import { balanceHeadlines } from './balance-headline.ts';
import { conflictHeadlines } from './conflict-headline.ts';
import { dependenceHeadlines } from './dependence-headline.ts';
import type { Headline, Side } from './headline.ts';

/** @param context names what the situation has, and what it is compared with */
export function scaleHeadlines({ situation, weighing }: Side, context: ScaleContext): Headline[] {
  const { conflict, balance, dependence, hypotheses } = weighing;
  return [
    ...conflict.flatMap((one) => conflictHeadlines(one, situation, context)),
    ...(balance ? balanceHeadlines(balance, context) : []),
    ...(dependence ? dependenceHeadlines(dependence, context) : []),
    ...hypotheses.map((one) => leading(one, hypotheses.length > 1, context)),
  ];
}

/** Who leads, and which others the ranges of the ratings leave as able to. */
function leading(
  { question, headline, unsettled }: HypothesesReport,
  isOneOfMany: boolean,
  { words, language, situation }: ScaleContext,
): Headline {
  const stated = situation.questions.find(({ id }) => id === question);
  const asked = isolate(stated ? inLanguage(stated.text, language) : question);
  const codes = (ids: readonly string[]) => words.and(ids.map((id) => id.toUpperCase()));
  const leads = new Set(headline.leading);
  const rivals = unsettled.flatMap(([a, b]) =>
    leads.has(a) === leads.has(b) ? [] : [leads.has(a) ? b : a],
  );
  const open = overviewWords[language].notSettledWith(codes([...new Set(rivals)]));
  return {
    scale: 'hypotheses',
    key: `hypotheses/${question}`,
    label: isOneOfMany
      ? `${words.scale.hypotheses}${words.colon} ${asked}`
      : words.scale.hypotheses,
    value: `${codes(headline.leading)}${rivals.length > 0 ? `${words.semicolon}${open}` : ''}`,
  };
}
