/** What the hypotheses scale finds on one question, as the command-line contract gives it. */
import { countedItems } from './counted-item.ts';
import { consistencySpread, likelihoodSpread } from './diagnosticity.ts';
import {
  GRADE_WEIGHT,
  heldAgainst,
  inconsistency,
  strongestOfEachOrigin,
} from './disconfirmation.ts';
import { type Drop, fragility } from './fragility.ts';
import type {
  EvidenceReport,
  FragileReport,
  HypothesesReport,
  HypothesisReport,
} from './hypotheses-finding.ts';
import {
  completeItems,
  jointLikelihood,
  likelihoodRatio,
  type Posterior,
  posterior,
} from './likelihood.ts';
import type { Range } from './matrix.ts';
import { orderClasses, unsettledPairs } from './order-class.ts';
import type { QuestionInput } from './question.ts';

export function hypothesesReport(question: QuestionInput): HypothesesReport {
  const { matrix, hypotheses, evidence } = question;
  const ids = hypotheses.map(({ id }) => id);
  const counted = countedItems(matrix);
  const complete = completeItems(matrix, counted);
  const scores = inconsistency(matrix, counted);
  const likelihoods = jointLikelihood(matrix, complete);
  const after = posterior(
    likelihoods,
    hypotheses.map(({ prior }) => prior),
  );
  const classes = orderClasses(scores).map((members) => members.map((h) => ids[h]));
  return {
    question: question.id,
    hypotheses: hypothesisReports(question, scores, likelihoods, after),
    evidence: evidence.map((_, item) => evidenceReport(question, item, counted)),
    order: classes.flat(),
    classes,
    ties: classes.filter((members) => members.length > 1),
    unsettled: unsettledPairs(scores).map(([a, b]) => [ids[a], ids[b]] as const),
    undiagnostic: evidence.filter((_, item) => tellsNothing(question, item)).map(({ id }) => id),
    fragile: fragility(matrix, drops(question)).map(
      ({ id: { drop, kind }, items, classes: left, leaderTurns }): FragileReport => ({
        drop,
        kind,
        items: items.map((item) => evidence[item].id),
        order: left.flat().map((h) => ids[h]),
        classes: left.map((members) => members.map((h) => ids[h])),
        leaderTurns,
      }),
    ),
    likelihoodRatios: likelihoods === null ? [] : ratios(ids, likelihoods),
    unrated: evidence.flatMap(({ id: item, ratings }) =>
      ids
        .filter((id) => !ratings.some(({ hypothesis }) => hypothesis === id))
        .map((hypothesis) => ({ item, hypothesis })),
    ),
    unsourced: question.unsourced,
    rules: rulesOf(complete.length, after),
    headline: { leading: classes[0] },
  };
}

function rulesOf(items: number, after: Posterior): HypothesesReport['rules'] {
  return {
    inconsistency: { rule: 'weighted-inconsistency', II: -2, I: -1, grades: GRADE_WEIGHT },
    counting: { rule: 'repeats-of-one-origin-once' },
    everyItem: { rule: 'every-item' },
    onePerOrigin: { rule: 'strongest-of-each-origin' },
    likelihood: { rule: 'product-of-complete-items', items },
    posterior: { rule: 'corners', status: after.status },
    diagnosticity: { rule: 'likelihood-spread-else-consistency-spread' },
  };
}

function hypothesisReports(
  { matrix, hypotheses }: QuestionInput,
  scores: readonly Range[],
  likelihoods: readonly Range[] | null,
  after: Posterior,
): HypothesisReport[] {
  const every = inconsistency(matrix);
  const strongest = strongestOfEachOrigin(matrix);
  return hypotheses.map(({ id, prior }, h) => ({
    id,
    inconsistency: (scores[h].low + scores[h].high) / 2,
    inconsistencyRange: scores[h],
    everyItem: every[h],
    onePerOrigin: strongest[h],
    likelihood: likelihoods?.[h] ?? null,
    prior,
    posterior: after.status === 'found' ? after.ranges[h] : null,
  }));
}

function evidenceReport(
  { matrix, hypotheses, evidence }: QuestionInput,
  item: number,
  counted: readonly number[],
): EvidenceReport {
  const byLikelihood = likelihoodSpread(matrix, item);
  const byRating = consistencySpread(matrix, item);
  const used = byLikelihood ?? byRating;
  return {
    ...evidence[item],
    diagnosticity: used && finite((used.low + used.high) / 2),
    diagnosticityRule: byLikelihood
      ? 'likelihood-spread'
      : byRating
        ? 'consistency-spread'
        : 'not-rated',
    likelihoodSpread: byLikelihood && {
      low: finite(byLikelihood.low),
      high: finite(byLikelihood.high),
    },
    consistencySpread: byRating,
    weight: matrix.weights[item],
    heldAgainst: hypotheses.map(({ id }, h) => ({
      hypothesis: id,
      ...heldAgainst(matrix, item, h),
    })),
    counted: counted.includes(item),
    complete: completeItems(matrix, [item]).length === 1,
  };
}

/** JSON has no infinity: what has no end is null. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** No spread, by either measure that applies, wherever the values lie in their ranges. */
function tellsNothing({ matrix }: QuestionInput, item: number): boolean {
  const spreads = [likelihoodSpread(matrix, item), consistencySpread(matrix, item)];
  return spreads.every((spread) => spread === null || spread.high === 0);
}

/** Each claim by itself, then each source with all that goes back to it. */
function drops({ evidence }: QuestionInput): Drop<{ drop: string; kind: 'claim' | 'source' }>[] {
  const itemsOf = (falls: (row: (typeof evidence)[number]) => boolean) =>
    [...evidence.keys()].filter((item) => falls(evidence[item]));
  const claims = [...new Set(evidence.map(({ claim }) => claim))];
  const sources = [...new Set(evidence.flatMap((row) => row.sources))];
  return [
    ...claims.map((drop) => ({
      id: { drop, kind: 'claim' as const },
      items: itemsOf(({ claim }) => claim === drop),
    })),
    ...sources.map((drop) => ({
      id: { drop, kind: 'source' as const },
      items: itemsOf((row) => row.sources.includes(drop)),
    })),
  ];
}

function ratios(
  ids: readonly string[],
  likelihoods: readonly Range[],
): HypothesesReport['likelihoodRatios'] {
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, k) => {
      const { low, high } = likelihoodRatio(likelihoods[i], likelihoods[i + 1 + k]);
      return { a, b, low: finite(low), high: finite(high) };
    }),
  );
}
