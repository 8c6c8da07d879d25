/**
 * Likelihood: how likely the evidence would be under each hypothesis, and what follows from a
 * stated prior. Bayes's rule over intervals; items are taken as independent given a hypothesis.
 *
 *   1. an item counts if every hypothesis has a likelihood for it, as an interval; a rating of
 *      consistency is never turned into one
 *   2. the likelihood of a hypothesis is the product over items: the ends of the interval are the
 *      products of the ends
 *   3. a ratio between two hypotheses runs from low / high to high / low
 *   4. the posterior of h rises in the prior and likelihood of h and falls in those of the others:
 *      its ends stand at opposite corners of the likelihoods, and at corners of the priors that sum
 *      to 1. Without a prior for every hypothesis there is none
 */
import { EQUAL, type Matrix, type Range } from './matrix.ts';

/** Of the given items, those with a likelihood under every hypothesis. */
export function completeItems(matrix: Matrix, items: readonly number[]): number[] {
  const { hypotheses, likelihoodLow } = matrix;
  return items.filter((item) =>
    likelihoodLow
      .subarray(item * hypotheses, (item + 1) * hypotheses)
      .every((value) => !Number.isNaN(value)),
  );
}

/** The likelihood of the items together under each hypothesis; null where there are none. */
export function jointLikelihood(matrix: Matrix, items: readonly number[]): Range[] | null {
  if (items.length === 0) return null;
  const product = (ends: Float64Array, h: number) =>
    items.reduce((all, item) => all * ends[item * matrix.hypotheses + h], 1);
  return Array.from({ length: matrix.hypotheses }, (_, h) => ({
    low: product(matrix.likelihoodLow, h),
    high: product(matrix.likelihoodHigh, h),
  }));
}

/** How many times likelier the evidence is under a than under b; Infinity, NaN by division by 0. */
export function likelihoodRatio(a: Range, b: Range): Range {
  return { low: a.low / b.high, high: a.high / b.low };
}

export type Posterior =
  | { readonly status: 'found'; readonly ranges: readonly Range[] }
  /** No likelihoods; no prior, or not for all; priors that cannot sum to 1; nothing is possible. */
  | { readonly status: 'no-likelihood' | 'no-prior' | 'prior-not-1' | 'nothing-possible' };

/**
 * The posterior of every hypothesis; hypotheses are taken to exclude one another and to leave none out.
 *
 * @param priors per hypothesis, null where it was not stated
 */
export function posterior(
  likelihoods: readonly Range[] | null,
  priors: readonly (Range | null)[],
): Posterior {
  if (likelihoods === null) return { status: 'no-likelihood' };
  const stated = priors.filter((prior) => prior !== null);
  if (stated.length < likelihoods.length) return { status: 'no-prior' };
  const sum = (end: 'low' | 'high') => stated.reduce((total, prior) => total + prior[end], 0);
  if (sum('low') > 1 + EQUAL || sum('high') < 1 - EQUAL) return { status: 'prior-not-1' };
  const ranges = likelihoods.map((_, h) => ({
    low: end(likelihoods, stated, h, 'low'),
    high: end(likelihoods, stated, h, 'high'),
  }));
  if (ranges.some(({ low, high }) => Number.isNaN(low + high))) {
    return { status: 'nothing-possible' };
  }
  return { status: 'found', ranges };
}

/**
 * One end of the posterior of h.
 *   1. the likelihood of h at that end, those of the others at the other end
 *   2. as much prior for h as the sum of 1 allows (as little, for the low end)
 *   3. what is left goes first to the others of least likelihood (of most, for the low end)
 */
function end(
  likelihoods: readonly Range[],
  priors: readonly Range[],
  h: number,
  which: 'low' | 'high',
): number {
  const against = which === 'high' ? 'low' : 'high';
  const others = [...priors.keys()].filter((k) => k !== h);
  const total = (side: 'low' | 'high') => others.reduce((sum, k) => sum + priors[k][side], 0);
  const own =
    which === 'high'
      ? Math.min(priors[h].high, 1 - total('low'))
      : Math.max(priors[h].low, 1 - total('high'));
  others.sort((a, b) =>
    which === 'high'
      ? likelihoods[a].low - likelihoods[b].low
      : likelihoods[b].high - likelihoods[a].high,
  );
  let left = 1 - own - total('low');
  let weight = 0;
  for (const k of others) {
    const more = Math.max(0, Math.min(left, priors[k].high - priors[k].low));
    left -= more;
    weight += (priors[k].low + more) * likelihoods[k][against];
  }
  const mine = Math.max(0, own) * likelihoods[h][which];
  return mine / (mine + weight);
}
