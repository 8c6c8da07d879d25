/** What the order of the hypotheses leaves out of sight: empty cells, ranges, the view of likelihoods. */
import type { HypothesesReport } from '../../hypotheses/index.ts';
import { leftToRight } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { decimal } from '../number-text.ts';
import { evidenceWords } from '../words/evidence/index.ts';
import { label } from './matrix-block.ts';
import type { ScaleContext } from './scale-context.ts';

const MOST_PAIRS = 6;

const cellCount = ({ evidence, hypotheses }: HypothesesReport) =>
  evidence.length * hypotheses.length;

/** Whether no cell of the matrix was rated: then nothing was weighed. */
export function isUnrated(report: HypothesesReport): boolean {
  return report.unrated.length === cellCount(report);
}

export function openEvidenceBlocks(report: HypothesesReport, context: ScaleContext): Block[] {
  const say = evidenceWords[context.language];
  const count = report.unrated.length;
  const pairs = report.unsettled
    .slice(0, MOST_PAIRS)
    .map((pair) => context.words.or(pair.map(label)));
  const more = report.unsettled.length > pairs.length ? '…' : '';
  return [
    ...(count > 0 && !isUnrated(report) ? [say.unrated(count, cellCount(report))] : []),
    ...(pairs.length > 0 ? [say.unsettled(pairs.join(context.words.semicolon) + more)] : []),
  ].map((text) => ({ kind: 'paragraph', text: [text] }));
}

/** The likelihood of the evidence under each hypothesis, and what follows from a stated prior. */
export function likelihoodBlocks(report: HypothesesReport, context: ScaleContext): Block[] {
  const { likelihood, posterior } = report.rules;
  if (likelihood.items === 0) return [];
  const say = evidenceWords[context.language];
  const rows = report.hypotheses.map((one) => {
    const numbers = [one.likelihood, one.prior, one.posterior];
    const cells: Line[] = [[label(one.id)], ...numbers.map((range) => [share(range, context)])];
    return { cells };
  });
  const { status } = posterior;
  const missing = status === 'found' || status === 'no-likelihood' ? [] : [say.missing[status]];
  return [
    { kind: 'table', head: [[''], [say.likelihood], [say.prior], [say.posterior]], rows },
    {
      kind: 'paragraph',
      quiet: true,
      text: [[say.rule(likelihood.items, report.evidence.length), ...missing].join(' ')],
    },
  ];
}

/** A number from 0 to 1, or a range; what is above 0 is never shown as 0. */
function share(range: HypothesesReport['hypotheses'][number]['prior'], context: ScaleContext) {
  const { language, words } = context;
  if (!range) return words.none;
  const least = decimal(0.001, language, 3);
  const told = (value: number) =>
    value > 0 && value < 0.001 ? `< ${least}` : decimal(value, language, 3);
  const [from, to] = [told(range.low), told(range.high)];
  return leftToRight(from === to ? from : `${from} – ${to}`);
}
